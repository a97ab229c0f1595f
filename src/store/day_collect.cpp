#include "store/audit_log.h"
#include "store/day_bounds.h"
#include "store/day_cases.h"
#include "store/error_codes.h"
#include "store/office_table.h"
#include "store/paper_table.h"
#include "store/read.h"

namespace dutydesk {

namespace {

constexpr int weekDays = 7;

Result<DayCounts> countsBetween(Database& db, Instant start, Instant end) {
    static const QStringList sums{
        QStringLiteral("SELECT count(*) FROM items WHERE found >= ? AND found < ?"),
        QStringLiteral("SELECT count(DISTINCT item_id) FROM flags WHERE at >= ? AND at < ? "
                       "AND (unlikely = 0 OR state <> 'new')"),
        QStringLiteral("SELECT count(DISTINCT item_id) FROM flags WHERE reviewed_at >= ? AND reviewed_at < ? "
                       "AND state = 'dismissed'"),
        QStringLiteral("SELECT count(*) FROM cases WHERE opened >= ? AND opened < ?"),
        QStringLiteral("SELECT count(*) FROM cases WHERE closed >= ? AND closed < ?"),
    };
    DayCounts counts;
    int* const into[] = {&counts.items, &counts.flagged, &counts.dismissed, &counts.opened, &counts.closed};
    for (qsizetype i = 0; i < sums.size(); ++i) {
        const auto sum = readNumber(db, sums[i], {toSql(start), toSql(end)});
        if (!sum) return fail(sum);
        *into[i] = static_cast<int>(*sum);
    }
    return counts;
}

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

Result<QList<DaySource>> failingSources(Database& db) {
    return readAll(db,
                   QStringLiteral("SELECT name, url, coalesce(error_code, ''), coalesce(error_what, ''), "
                                  "coalesce(error_detail, ''), error_since, last_success FROM sources "
                                  "WHERE enabled = 1 AND failures > 0 ORDER BY error_since, name"),
                   {}, [](Columns& c) {
                       DaySource source;
                       source.name = c.text();
                       source.url = c.text();
                       source.error.code = errorCodeOf(c.text());
                       source.error.what = c.text();
                       source.error.detail = c.text();
                       source.since = c.maybeInstant();
                       source.lastSuccess = c.maybeInstant();
                       return source;
                   });
}

Result<QStringList> signersBetween(Database& db, const DayBounds& bounds) {
    return readAll(db,
                   QStringLiteral("SELECT DISTINCT u.name FROM sign_offs s JOIN users u ON u.id = s.by_id "
                                  "WHERE s.approved = 1 AND s.at >= ? AND s.at < ? ORDER BY u.name"),
                   {toSql(bounds.start), toSql(bounds.end)}, [](Columns& c) { return c.text(); });
}

Result<int> issueOf(Database& db, QDate day) {
    const auto issue = readNumber(db, QStringLiteral("SELECT issue FROM papers WHERE day = ?"), {toSql(day)});
    if (!issue) return fail(issue);
    return static_cast<int>(*issue);
}

/// Puts the value there, or keeps the first error.
template <class T>
void take(T& into, Result<T> part, std::optional<Error>& error) {
    if (part)
        into = std::move(*part);
    else if (!error)
        error = part.error();
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
    take(facts.issue, issueOf(db, day), error);
    take(facts.checkedBy, signersBetween(db, bounds), error);
    take(facts.today, countsOf(db, day, zone), error);
    take(facts.yesterday, countsOf(db, day.addDays(-1), zone), error);
    take(facts.weekAverage, weekAverage(db, day, zone), error);
    take(facts.failing, failingSources(db), error);
    take(facts.cases, casesOpenDuring(db, bounds), error);
    take(facts.dueTomorrow, casesDueBefore(db, dayBounds(day.addDays(1), zone).end), error);
    take(facts.judgement, PaperTable(db).judgement(day), error);
    const auto sources = readNumber(db, QStringLiteral("SELECT count(*) FROM sources WHERE enabled = 1"));
    const auto head = AuditLog(db).head();
    if (!sources) return fail(sources);
    if (!head) return fail(head);
    if (error) return tl::unexpected(*error);
    facts.sources = static_cast<int>(*sources);
    facts.auditCount = head->count;
    facts.auditHead = QString::fromLatin1(head->hash.toHex());
    return facts;
}

} // namespace

Result<DayFacts> PaperTable::collect(QDate day, Instant now) const {
    return m_db.snapshot([&] { return collectDay(m_db, day, now); });
}

} // namespace dutydesk
