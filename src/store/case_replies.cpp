#include "store/case_index.h"
#include "store/case_rows.h"
#include "store/case_table.h"
#include "store/hash.h"
#include "store/read.h"

namespace dutydesk {

Result<DraftId> CaseTable::insertDraft(const Draft& draft) {
    return reindexing(m_db, number(draft.caseId), [&]() -> Result<DraftId> {
        const auto newest =
            readNumber(m_db, QStringLiteral("SELECT coalesce(max(number), 0) FROM drafts WHERE case_id = ?"),
                       {number(draft.caseId)});
        if (!newest) return fail(newest);
        const auto id = insertRow<DraftId>(
            m_db,
            QStringLiteral(
                "INSERT INTO drafts (case_id, round, number, kind, text, text_hash, promised, author, at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
            {number(draft.caseId), draft.round, *newest + 1, toSql(draft.kind), draft.text,
             toSql(textHash(draft.text)), toSql(draft.promised), number(draft.author), toSql(draft.at)});
        if (!id) return id;
        if (auto kept = execute(m_db, QStringLiteral("UPDATE cases SET draft_number = ? WHERE id = ?"),
                                {*newest + 1, number(draft.caseId)});
            !kept)
            return fail(kept);
        return id;
    });
}

Result<QList<UserId>> CaseTable::draftAuthors(CaseId id, int round) const {
    return readAll(
        m_db,
        QStringLiteral("SELECT DISTINCT author FROM drafts WHERE case_id = ? AND round = ? ORDER BY author"),
        {number(id), round}, [](Columns& c) { return c.id<UserId>(); });
}

Result<void> CaseTable::insertSignOff(const SignOff& signOff) {
    auto inserted = execute(
        m_db,
        QStringLiteral("INSERT INTO sign_offs (draft_id, case_id, text_hash, approved, reason, by_id, "
                       "at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {number(signOff.draft), number(signOff.caseId), toSql(signOff.textHash), signOff.approved ? 1 : 0,
         signOff.reason, number(signOff.by), toSql(signOff.at)});
    if (inserted || inserted.error().code != ErrorCode::Conflict) return inserted;
    // The words of the triggers in resources/sql/sqlite.
    const QString detail = inserted.error().detail;
    if (detail.contains(QLatin1String("four eyes"))) {
        const auto name = readFirst(m_db, QStringLiteral("SELECT name FROM users WHERE id = ?"),
                                    {number(signOff.by)}, [](Columns& c) { return c.text(); });
        return fail(ErrorCode::FourEyes, name ? name->value_or(QString()) : QString(), detail);
    }
    if (detail.contains(QLatin1String("stale sign-off")))
        return fail(ErrorCode::StaleSignOff, caseText(signOff.caseId), detail);
    return inserted;
}

Result<void> CaseTable::insertPublication(const Publication& publication) {
    return execute(
        m_db,
        QStringLiteral("INSERT INTO publications (case_id, draft_id, kind, address, text, by_id, at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {number(publication.caseId), number(publication.draft), toSql(publication.kind), publication.address,
         publication.text, number(publication.by), toSql(publication.at)});
}

Result<void> CaseTable::autosave(CaseId id, UserId user, const QString& text, Instant at) {
    return execute(
        m_db,
        QStringLiteral("INSERT INTO draft_autosaves (case_id, user_id, text, at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (case_id, user_id) DO UPDATE SET text = excluded.text, at = excluded.at"),
        {number(id), number(user), text, toSql(at)});
}

Result<QString> CaseTable::autosaved(CaseId id, UserId user) const {
    const auto text =
        readFirst(m_db, QStringLiteral("SELECT text FROM draft_autosaves WHERE case_id = ? AND user_id = ?"),
                  {number(id), number(user)}, [](Columns& c) { return c.text(); });
    if (!text) return fail(text);
    return text->value_or(QString());
}

Result<void> CaseTable::clearAutosave(CaseId id, UserId user) {
    return execute(m_db, QStringLiteral("DELETE FROM draft_autosaves WHERE case_id = ? AND user_id = ?"),
                   {number(id), number(user)});
}

} // namespace dutydesk
