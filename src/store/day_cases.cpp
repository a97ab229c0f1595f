#include "store/day_cases.h"

#include "store/case_rows.h"
#include "store/case_table.h"
#include "store/read.h"

namespace dutydesk {

namespace {

constexpr qsizetype summaryLength = 120;

QString shortened(const QString& text) {
    QString line = text.simplified();
    if (line.size() <= summaryLength) return line;
    qsizetype end = summaryLength;
    if (line[end].isLowSurrogate()) --end; // never half a character
    return line.left(end) + QStringLiteral("…");
}

/// Two halves, for an index each: what is open still, and what was closed later than the beginning.
const QString openDuring =
    QStringLiteral("WHERE c.id IN (SELECT id FROM cases WHERE is_open = 1 AND opened < ? "
                   "UNION SELECT id FROM cases WHERE is_open = 0 AND closed >= ? AND opened < ?) ");
QVariantList boundsOf(const DayBounds& bounds) {
    return {toSql(bounds.end), toSql(bounds.start), toSql(bounds.end)};
}

struct Signature {
    QString name;
    Instant at{};
};

Result<std::optional<Signature>> newestApproval(Database& db, CaseId id) {
    return readFirst(db,
                     QStringLiteral("SELECT u.name, s.at FROM sign_offs s JOIN users u ON u.id = s.by_id "
                                    "WHERE s.case_id = ? AND s.approved = 1 ORDER BY s.id DESC LIMIT 1"),
                     {number(id)}, [](Columns& c) {
                         const QString name = c.text();
                         return Signature{name, c.instant()};
                     });
}

Result<void> fillItems(Database& db, DayCase& told) {
    const auto items = CaseTable(db).items(told.head.id);
    if (!items) return fail(items);
    for (const Item& item : *items)
        told.places.append((item.sourceName + QLatin1Char(' ') + item.url).trimmed());
    if (!items->isEmpty()) told.summary = shortened(items->first().text);
    return {};
}

Result<void> fillReply(Database& db, DayCase& told) {
    const CaseId id = told.head.id;
    const auto draft = readNumber(
        db, QStringLiteral("SELECT coalesce(max(number), 0) FROM drafts WHERE case_id = ?"), {number(id)});
    if (!draft) return fail(draft);
    told.draftNumber = static_cast<int>(*draft);
    const auto approval = newestApproval(db, id);
    if (!approval) return fail(approval);
    if (*approval) {
        told.signer = (*approval)->name;
        told.signedAt = (*approval)->at;
    }
    const auto publications = publicationsOf(db, id);
    if (!publications) return fail(publications);
    if (!publications->isEmpty()) {
        told.repliedAt = publications->last().at;
        told.replyAddress = publications->last().address;
        told.replyText = publications->last().text;
    }
    return {};
}

/// Derivations are most of what a clock takes, and a day may have thousands of cases.
enum class Derivations { Kept, Dropped };

Result<void> fillClocks(Database& db, DayCase& told, Derivations derivations) {
    auto clocks = CaseTable(db).clocks(told.head.id);
    if (!clocks) return fail(clocks);
    told.clocks = *std::move(clocks);
    if (derivations == Derivations::Kept) return {};
    for (Clock& clock : told.clocks) {
        clock.deadline.because.clear();
        clock.obligation = clock.source = {};
        clock.stopEvents.clear();
        clock.policy.clear();
    }
    return {};
}

Result<void> fill(Database& db, DayCase& told, Derivations derivations) {
    if (auto filled = fillClocks(db, told, derivations); !filled) return filled;
    const auto facts = factsOf(db, told.head.id);
    if (!facts) return fail(facts);
    told.facts = *facts;
    if (auto filled = fillItems(db, told); !filled) return filled;
    return fillReply(db, told);
}

Result<QList<DayCase>> headsOf(Database& db, const QString& rest, const QVariantList& values) {
    return readAll(db,
                   QStringLiteral("SELECT %1, coalesce(u.name, '') FROM cases c LEFT JOIN users u "
                                  "ON u.id = c.assignee %2")
                       .arg(caseColumns(), rest),
                   values, [](Columns& c) {
                       DayCase told;
                       told.head = readCase(c);
                       told.head.events.clear(); // no paper tells them, and each takes as much as a title
                       told.assignee = c.text();
                       return told;
                   });
}

Result<QList<DayCase>> dayCases(Database& db, const QString& rest, const QVariantList& values,
                                Derivations derivations = Derivations::Dropped) {
    auto cases = headsOf(db, rest, values);
    if (!cases) return cases;
    for (DayCase& told : *cases)
        if (auto filled = fill(db, told, derivations); !filled) return fail(filled);
    return cases;
}

} // namespace

Result<QList<DayCase>> casesOfPeriod(Database& db, const DayBounds& period) {
    auto cases = headsOf(db, openDuring + QStringLiteral("ORDER BY c.opened, c.id"), boundsOf(period));
    if (!cases) return cases;
    for (DayCase& told : *cases) {
        if (auto filled = fillClocks(db, told, Derivations::Dropped); !filled) return fail(filled);
        if (auto filled = fillReply(db, told); !filled) return fail(filled);
        if (told.head.tier == Tier::Ordinary) continue;
        if (auto filled = fillItems(db, told); !filled) return fail(filled);
    }
    return cases;
}

Result<DayCase> caseAsTold(Database& db, CaseId id) {
    auto cases = dayCases(db, QStringLiteral("WHERE c.id = ?"), {number(id)}, Derivations::Kept);
    if (!cases) return fail(cases);
    if (cases->isEmpty()) return fail(ErrorCode::NotFound, caseText(id));
    return cases->first();
}

Result<QList<DayCase>> casesOpenDuring(Database& db, const DayBounds& day) {
    return dayCases(db, openDuring + QStringLiteral("ORDER BY c.tier, c.opened, c.id"), boundsOf(day));
}

Result<QList<DayCase>> casesDueBefore(Database& db, Instant end) {
    auto cases = headsOf(
        db, QStringLiteral("WHERE c.is_open = 1 AND c.next_due < ? ORDER BY c.next_due, c.tier, c.id"),
        {toSql(end)});
    if (!cases) return cases;
    for (DayCase& told : *cases)
        if (auto filled = fillClocks(db, told, Derivations::Dropped); !filled) return fail(filled);
    return cases;
}

} // namespace dutydesk
