#pragma once

#include "store/duty_now.h"
#include "store/records.h"

namespace dutydesk {

/// All that the shift pane shows.
struct ShiftView {
    DutyNow duty;
    QDate monday;                   ///< of the week shown
    QList<Shift> week = {};         ///< with a part in it
    QList<TimeSpan> gaps = {};      ///< in special periods of that week
    QList<User> people = {};        ///< who can be on
    QList<LogLine> log = {};        ///< of the last 24 hours, with errors in words
    QList<Handover> handovers = {}; ///< the latest, and all that wait
};
[[nodiscard]] Result<ShiftView> readShift(Database& db, QDate monday, Instant now, const QTimeZone& zone);

} // namespace dutydesk
