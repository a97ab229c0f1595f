#pragma once

#include "casework/shift.h"
#include "intake/schedule.h"
#include "store/database.h"
#include "store/open_matters.h"

namespace dutydesk {

/// How the desk stands at this moment, for who is on and for who comes.
struct DutyNow {
    QList<Shift> on = {};
    QList<Shift> next = {};
    QList<SpecialPeriod> periods = {}; ///< that are not over
    QList<TimeSpan> gaps = {};         ///< of those periods, the next weeks: nobody is on
    QList<Handover> waiting = {};      ///< not acknowledged yet
    std::optional<Handover> last = {}; ///< the newest that was acknowledged
    QList<OpenMatter> left = {};       ///< what its taker left unacknowledged and is open still
    OpenMatters open = {};
    int sources = 0; ///< enabled ones
    std::optional<Instant> lastPull = {};
    std::optional<Instant> lastNewItem = {};
};
[[nodiscard]] Result<DutyNow> dutyNow(Database& db, Instant now);

/// Where nobody is on in the part of these periods that lies in the span: a special period is watched round
/// the clock.
[[nodiscard]] QList<TimeSpan> unwatched(const QList<SpecialPeriod>& periods, const QList<Shift>& shifts,
                                        const TimeSpan& span);
/// How many hand-overs wait for this person.
[[nodiscard]] Result<int> handoversFor(Database& db, UserId person);

} // namespace dutydesk
