#include "store/audit_log.h"
#include "store/day_bounds.h"
#include "store/day_cases.h"
#include "store/office_table.h"
#include "store/paper_counts.h"
#include "store/paper_table.h"
#include "store/read.h"

namespace dutydesk {

namespace {

constexpr int weekDays = 7;

Result<DayCounts> countsOf(Database& db, QDate day, const QTimeZone& zone) {
    const DayBounds bounds = dayBounds(day, zone);
    return countsBetween(db, bounds.start, bounds.end);
}

/// Of the seven days before, to the nearest whole number.
Result<DayCounts> weekAverage(Database& db, QDate day, const QTimeZone& zone) {
    auto counts =
        countsBetween(db, dayBounds(day.addDays(-weekDays), zone).start, dayBounds(day, zone).start);
    if (!counts) return counts;
    for (int* count :
         {&counts->items, &counts->flagged, &counts->dismissed, &counts->opened, &counts->closed})
        *count = qRound(*count / double(weekDays));
    return counts;
}

Result<DayFacts> collectDay(Database& db, QDate day, Instant now) {
    const auto office = OfficeTable(db).office();
    if (!office) return fail(office);
    const QTimeZone zone = office->hours.zone;
    const DayBounds bounds = dayBounds(day, zone);
    DayFacts facts;
    facts.office = office->name;
    facts.contact = office->contact;
    facts.day = day;
    facts.zone = zone;
    facts.madeAt = now;

    std::optional<Error> error;
    const auto issue = PaperTable(db).newest(PaperKind::Day, {day, day}, CaseId::None);
    if (!issue) return fail(issue);
    if (*issue) {
        facts.issue = (*issue)->issue;
        facts.edition = (*issue)->edition;
    }
    take(facts.sources, enabledSources(db), error);
    take(facts.today, countsOf(db, day, zone), error);
    take(facts.yesterday, countsOf(db, day.addDays(-1), zone), error);
    take(facts.weekAverage, weekAverage(db, day, zone), error);
    take(facts.hours, hoursBetween(db, bounds.start, bounds.end), error);
    take(facts.failing, failingSources(db), error);
    take(facts.cases, casesOpenDuring(db, bounds), error);
    take(facts.dueTomorrow, casesDueBefore(db, dayBounds(day.addDays(1), zone).end), error);
    take(facts.judgement, PaperTable(db).judgement(day), error);
    const auto head = AuditLog(db).head();
    if (!head) return fail(head);
    if (error) return tl::unexpected(*error);
    facts.auditCount = head->count;
    facts.auditHead = QString::fromLatin1(head->hash.toHex());
    return facts;
}

} // namespace

Result<DayFacts> PaperTable::collect(QDate day, Instant now) const {
    return m_db.snapshot([&] { return collectDay(m_db, day, now); });
}

} // namespace dutydesk
