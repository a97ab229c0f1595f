#pragma once

#include "store/case_table.h"
#include "store/records.h"

namespace dutydesk {

/// What waits for a person, for the rail and the bars.
struct DeskCounts {
    int newItems = 0;
    int open = 0; ///< cases
    int late = 0; ///< with a deadline that has passed
    int toSign = 0;
    QList<Source> sources = {};
    std::optional<CaseRow> nearest = {}; ///< the case with the nearest deadline
};
[[nodiscard]] Result<DeskCounts> countDesk(Database& db, Instant now);

} // namespace dutydesk
