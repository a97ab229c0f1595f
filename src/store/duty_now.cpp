#include "store/duty_now.h"

#include "store/handover_table.h"
#include "store/paper_counts.h"
#include "store/period_table.h"
#include "store/read.h"
#include "store/roster_table.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr std::chrono::hours lookedAhead{14 * 24};

Result<std::optional<Instant>> newestOf(Database& db, const QString& column) {
    return readFirst(db, QStringLiteral("SELECT max(%1) FROM sources WHERE enabled = 1").arg(column), {},
                     [](Columns& c) { return c.maybeInstant(); })
        .map([](const std::optional<std::optional<Instant>>& first) { return first.value_or(std::nullopt); });
}

} // namespace

QList<TimeSpan> unwatched(const QList<SpecialPeriod>& periods, const QList<Shift>& shifts,
                          const TimeSpan& span) {
    QList<TimeSpan> gaps;
    for (const SpecialPeriod& period : periods) {
        const TimeSpan part{std::max(period.from, span.from), std::min(period.to, span.to)};
        if (part.isEmpty()) continue;
        for (const TimeSpan& gap : uncovered(shifts, part))
            if (!gaps.contains(gap)) gaps.append(gap);
    }
    return gaps;
}

Result<DutyNow> dutyNow(Database& db, Instant now) {
    DutyNow duty;
    std::optional<Error> error;
    const TimeSpan ahead{now, now + lookedAhead};
    QList<Shift> shifts;
    QList<Shift> later;
    take(shifts, RosterTable(db).during(ahead), error);
    take(later, RosterTable(db).after(now), error);
    take(duty.periods, PeriodTable(db).current(now), error);
    take(duty.waiting, HandoverTable(db).waiting(), error);
    take(duty.last, HandoverTable(db).lastTaken(), error);
    take(duty.open, openMatters(db), error);
    take(duty.sources, enabledSources(db), error);
    take(duty.lastPull, newestOf(db, QStringLiteral("last_success")), error);
    take(duty.lastNewItem, newestOf(db, QStringLiteral("last_new_item")), error);
    if (error) return tl::unexpected(*error);
    duty.on = onDutyAt(shifts, now);
    duty.next = comingAfter(later, now);
    duty.gaps = unwatched(duty.periods, shifts, ahead);
    if (duty.last) duty.left = leftOpen(*duty.last, duty.open.matters);
    return duty;
}

Result<int> handoversFor(Database& db, UserId person) {
    const auto waiting = readNumber(
        db,
        QStringLiteral("SELECT count(*) FROM handovers WHERE taken_at IS NULL AND withdrawn_at IS NULL "
                       "AND given_by <> ? AND coalesce(for_whom, ?) = ?"),
        {number(person), number(person), number(person)});
    if (!waiting) return fail(waiting);
    return int(*waiting);
}

} // namespace dutydesk
