#include "store/case_index.h"
#include "store/case_rows.h"
#include "store/case_table.h"
#include "store/read.h"

namespace dutydesk {

Result<void> CaseTable::attachItem(CaseId id, ItemId item, UserId by, Instant at) {
    return execute(
        m_db,
        QStringLiteral("INSERT INTO case_items (case_id, item_id, added_by, at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (case_id, item_id) DO NOTHING"),
        {number(id), number(item), toSql(by), toSql(at)});
}

Result<FactId> CaseTable::saveFact(const Fact& fact) {
    return reindexing(m_db, number(fact.caseId), [&]() -> Result<FactId> {
        const QVariantList values{fact.claim, toSql(fact.verdict), fact.evidence, toSql(fact.by),
                                  toSql(fact.at)};
        if (fact.id == FactId::None)
            return insertRow<FactId>(
                m_db,
                QStringLiteral("INSERT INTO facts (claim, verdict, evidence, by_id, at, case_id) "
                               "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"),
                values + QVariantList{number(fact.caseId)});
        const auto changed =
            change(m_db,
                   QStringLiteral("UPDATE facts SET claim = ?, verdict = ?, evidence = ?, by_id = ?, "
                                  "at = ? WHERE id = ? AND case_id = ?"),
                   values + QVariantList{number(fact.id), number(fact.caseId)});
        if (!changed) return fail(changed);
        if (*changed == 0) return fail(ErrorCode::NotFound, QStringLiteral("fact %1").arg(number(fact.id)));
        return fact.id;
    });
}

Result<EntryId> CaseTable::saveEntry(const CaseEntry& entry) {
    return reindexing(m_db, number(entry.caseId), [&]() -> Result<EntryId> {
        const QVariantList values{toSql(entry.kind), entry.text,        entry.party,     entry.means,
                                  toSql(entry.due),  toSql(entry.done), toSql(entry.by), toSql(entry.at)};
        if (entry.id == EntryId::None)
            return insertRow<EntryId>(
                m_db,
                QStringLiteral(
                    "INSERT INTO case_entries (kind, text, party, means, due, done, by_id, at, case_id) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                values + QVariantList{number(entry.caseId)});
        const auto changed =
            change(m_db,
                   QStringLiteral(
                       "UPDATE case_entries SET kind = ?, text = ?, party = ?, means = ?, due = ?, done = ?, "
                       "by_id = ?, at = ? WHERE id = ? AND case_id = ?"),
                   values + QVariantList{number(entry.id), number(entry.caseId)});
        if (!changed) return fail(changed);
        if (*changed == 0) return fail(ErrorCode::NotFound, QStringLiteral("entry %1").arg(number(entry.id)));
        return entry.id;
    });
}

Result<void> CaseTable::saveLink(const CaseLink& link) {
    if (link.from == link.to)
        return fail(ErrorCode::InvalidInput, caseText(link.to),
                    QStringLiteral("a case is not linked to itself"));
    return execute(m_db,
                   QStringLiteral("INSERT INTO case_links (from_case, to_case, kind) VALUES (?, ?, ?) "
                                  "ON CONFLICT (from_case, to_case) DO UPDATE SET kind = excluded.kind"),
                   {number(link.from), number(link.to), toSql(link.kind)});
}

Result<void> CaseTable::removeLink(CaseId from, CaseId to) {
    const auto removed =
        change(m_db, QStringLiteral("DELETE FROM case_links WHERE from_case = ? AND to_case = ?"),
               {number(from), number(to)});
    if (!removed) return fail(removed);
    if (*removed == 0) return fail(ErrorCode::NotFound, caseText(to));
    return {};
}

} // namespace dutydesk
