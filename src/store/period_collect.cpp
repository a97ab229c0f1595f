#include "store/audit_log.h"
#include "store/case_rows.h"
#include "store/case_table.h"
#include "store/day_bounds.h"
#include "store/day_cases.h"
#include "store/office_table.h"
#include "store/paper_collect.h"
#include "store/paper_counts.h"
#include "store/paper_table.h"
#include "store/read.h"

namespace dutydesk {

namespace {

constexpr qsizetype briefLength = 600;

DayBounds boundsOfDays(const PaperPeriod& days, const QTimeZone& zone) {
    return {dayBounds(days.from, zone).start, dayBounds(days.to, zone).end};
}

Result<DayCounts> countsOfDays(Database& db, const PaperPeriod& days, const QTimeZone& zone) {
    const DayBounds bounds = boundsOfDays(days, zone);
    return countsBetween(db, bounds.start, bounds.end);
}

/// What every paper says of itself, but for who makes it.
Result<PaperHead> headNow(Database& db, Instant now) {
    const auto office = OfficeTable(db).office();
    if (!office) return fail(office);
    const auto audit = AuditLog(db).head();
    if (!audit) return fail(audit);
    PaperHead head;
    head.office = office->name;
    head.contact = office->contact;
    head.zone = office->hours.zone;
    head.madeAt = now;
    head.auditCount = audit->count;
    head.auditHead = QString::fromLatin1(audit->hash.toHex());
    return head;
}

/// Its number, if it has one.
Result<void> takeIssue(Database& db, PaperHead& head, PaperKind kind, const PaperPeriod& days, CaseId id) {
    const auto issue = PaperTable(db).newest(kind, days, id);
    if (!issue) return fail(issue);
    if (*issue) {
        head.issue = (*issue)->issue;
        head.edition = (*issue)->edition;
    }
    return {};
}

Result<QList<PeriodPart>> partsOf(Database& db, PaperKind kind, const PaperPeriod& days,
                                  const QTimeZone& zone) {
    QList<PeriodPart> parts;
    if (kind == PaperKind::Ledger || kind == PaperKind::Units) return parts;
    for (QDate day = days.from; day <= days.to;) {
        PeriodPart part{kind == PaperKind::Year ? periodHolding(PaperKind::Month, day)
                                                : PaperPeriod{day, day}};
        const auto counts = countsOfDays(db, part.days, zone);
        if (!counts) return fail(counts);
        part.counts = *counts;
        parts.append(part);
        day = part.days.to.addDays(1);
    }
    return parts;
}

Result<QList<DatedText>> judgementsOf(Database& db, const PaperPeriod& days) {
    return readAll(
        db,
        QStringLiteral("SELECT day, text FROM judgements WHERE day >= ? AND day <= ? AND text <> '' "
                       "ORDER BY day"),
        {toSql(days.from), toSql(days.to)}, [](Columns& c) {
            DatedText text;
            text.day = c.day();
            text.text = c.text();
            return text;
        });
}

Result<PeriodFacts> collectDays(Database& db, PaperKind kind, const PaperPeriod& days, Instant now) {
    PeriodFacts facts;
    std::optional<Error> error;
    take(facts.head, headNow(db, now), error);
    if (error) return tl::unexpected(*error);
    const QTimeZone zone = facts.head.zone;
    const DayBounds bounds = boundsOfDays(days, zone);
    facts.kind = kind;
    facts.days = days;
    facts.head.numbered = kind != PaperKind::Ledger;
    take(facts.counts, countsOfDays(db, days, zone), error);
    take(facts.before, countsOfDays(db, periodBefore(kind, days), zone), error);
    take(facts.parts, partsOf(db, kind, days, zone), error);
    take(facts.sources, enabledSources(db), error);
    take(facts.failing, failingSources(db), error);
    take(facts.cases, casesOfPeriod(db, bounds), error);
    take(facts.judgements, judgementsOf(db, days), error);
    if (error) return tl::unexpected(*error);
    if (facts.head.numbered)
        if (auto taken = takeIssue(db, facts.head, kind, days, CaseId::None); !taken) return fail(taken);
    return facts;
}

Result<QList<BriefEntry>> entriesToTell(Database& db, CaseId id) {
    const auto entries = entriesOf(db, id);
    if (!entries) return fail(entries);
    const auto users = UserTable(db).list();
    if (!users) return fail(users);
    QList<BriefEntry> told;
    for (const CaseEntry& entry : *entries) {
        if (entry.kind == EntryKind::Note) continue;
        const auto user =
            std::find_if(users->begin(), users->end(), [&](const User& one) { return one.id == entry.by; });
        told.append({entry, user == users->end() ? QString() : user->name});
    }
    return told;
}

Result<BriefFacts> collectCase(Database& db, CaseId id, Instant now) {
    BriefFacts facts;
    std::optional<Error> error;
    take(facts.head, headNow(db, now), error);
    take(facts.told, caseAsTold(db, id), error);
    take(facts.entries, entriesToTell(db, id), error);
    if (error) return tl::unexpected(*error);
    const auto items = CaseTable(db).items(id);
    if (!items) return fail(items);
    if (!items->isEmpty()) {
        const QString text = items->first().text.simplified();
        facts.summary = text.size() > briefLength ? text.left(briefLength - 1) + QChar(u'…') : text;
    }
    return facts;
}

} // namespace

Result<PaperHead> paperHead(Database& db, PaperKind kind, const PaperPeriod& days, Instant now) {
    auto head = headNow(db, now);
    if (!head) return head;
    if (auto taken = takeIssue(db, *head, kind, days, CaseId::None); !taken) return fail(taken);
    return head;
}

Result<PeriodFacts> PaperTable::collectPeriod(PaperKind kind, const PaperPeriod& days, Instant now) const {
    return m_db.snapshot([&] { return collectDays(m_db, kind, days, now); });
}

Result<BriefFacts> PaperTable::collectBrief(CaseId id, Instant now) const {
    return m_db.snapshot([&] { return collectCase(m_db, id, now); });
}

} // namespace dutydesk
