#pragma once

#include "store/case_table.h"
#include "store/records.h"
#include "store/watch_table.h"

namespace dutydesk {

/// What waits for a person, for the rail and the bars.
struct DeskCounts {
    int newItems = 0;
    int open = 0;      ///< cases
    int late = 0;      ///< with a deadline that has passed
    int toSign = 0;    ///< that the reader may sign
    int handovers = 0; ///< that the reader may take over
    QList<Source> sources = {};
    std::optional<CaseRow> nearest = {}; ///< the case with the nearest deadline
    QList<Reminder> reminders = {};      ///< for the reader's role
};
[[nodiscard]] Result<DeskCounts> countDesk(Database& db, Instant now, Role role, UserId reader);

} // namespace dutydesk
