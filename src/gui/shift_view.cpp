#include "gui/shift_view.h"

#include "desk/shift_words.h"
#include "store/handover_table.h"
#include "store/office_table.h"
#include "store/paper_counts.h"
#include "store/period_table.h"
#include "store/roster_table.h"
#include "store/shift_log.h"

namespace dutydesk {

namespace {
constexpr std::chrono::hours logLength{24};
constexpr int handoversShown = 3;
} // namespace

Result<ShiftView> readShift(Database& db, QDate monday, Instant now, const QTimeZone& zone) {
    ShiftView view;
    view.monday = monday;
    const TimeSpan week = spanOfDays(monday, 7, zone);
    std::optional<Error> error;
    QList<SpecialPeriod> periods;
    take(view.duty, dutyNow(db, now), error);
    take(view.week, RosterTable(db).during(week), error);
    take(periods, PeriodTable(db).list(), error);
    take(view.people, UserTable(db).list(), error);
    take(view.log, ShiftLog(db).lines({now - logLength, now + Millis(1)}), error);
    take(view.handovers, HandoverTable(db).list(handoversShown), error);
    if (error) return tl::unexpected(*error);
    view.gaps = unwatched(periods, view.week, {std::max(week.from, now), week.to});
    view.log = inWords(view.log);
    view.people.removeIf([&view](const User& user) {
        const auto theirs = [&user](const Shift& shift) { return shift.person == user.id; };
        return user.disabled && std::none_of(view.week.begin(), view.week.end(), theirs);
    });
    view.handovers.removeIf([](const Handover& each) { return each.waits(); });
    view.handovers = view.duty.waiting + view.handovers;
    return view;
}

} // namespace dutydesk
