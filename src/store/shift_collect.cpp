#include "store/duty_now.h"
#include "store/handover_table.h"
#include "store/paper_collect.h"
#include "store/paper_counts.h"
#include "store/paper_table.h"
#include "store/period_table.h"
#include "store/roster_table.h"
#include "store/shift_log.h"

namespace dutydesk {

namespace {

Result<ShiftFacts> collectShiftOf(Database& db, QDate day, Instant now) {
    auto head = paperHead(db, PaperKind::Shift, {day, day}, now);
    if (!head) return fail(head);
    ShiftFacts facts;
    facts.head = *std::move(head);
    facts.day = day;
    const TimeSpan span = spanOfDays(day, 1, facts.head.zone);
    std::optional<Error> error;
    QList<SpecialPeriod> periods;
    take(periods, PeriodTable(db).list(), error);
    take(facts.roster, RosterTable(db).during(span), error);
    take(facts.lines, ShiftLog(db).lines(span), error);
    take(facts.handovers, HandoverTable(db).during(span), error);
    take(facts.sources, enabledSources(db), error);
    take(facts.failing, failingSources(db), error);
    if (error) return tl::unexpected(*error);
    facts.gaps = unwatched(periods, facts.roster, span);
    for (const SpecialPeriod& period : std::as_const(periods))
        if (overlap({period.from, period.to}, span))
            facts.periods.append({period.name, {period.from, period.to}});
    return facts;
}

} // namespace

Result<ShiftFacts> PaperTable::collectShift(QDate day, Instant now) const {
    return m_db.snapshot([&] { return collectShiftOf(m_db, day, now); });
}

} // namespace dutydesk
