#include "store/paper_table.h"

#include "store/facts_json.h"
#include "store/read.h"

#include <QJsonDocument>

namespace dutydesk {

Result<int> PaperTable::issue(QDate day, UserId by, Instant at) {
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("day"), QStringLiteral("not a date"));
    return m_db.transaction([&]() -> Result<int> {
        auto facts = collect(day, at);
        if (!facts) return fail(facts);
        if (facts->issue != 0) return facts->issue;
        const auto last = readNumber(
            m_db, QStringLiteral("SELECT coalesce(max(issue), 0) FROM papers WHERE year = ?"), {day.year()});
        if (!last) return fail(last);
        facts->issue = static_cast<int>(*last) + 1;
        const QByteArray json = QJsonDocument(factsToJson(*facts)).toJson(QJsonDocument::Compact);
        auto kept = execute(
            m_db,
            QStringLiteral("INSERT INTO papers (day, year, issue, facts, audit_count, audit_hash, by_id, "
                           "at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {toSql(day), day.year(), facts->issue, QString::fromUtf8(json), facts->auditCount,
             facts->auditHead, toSql(by), toSql(at)});
        if (!kept) return fail(kept);
        return facts->issue;
    });
}

Result<QString> PaperTable::judgement(QDate day) const {
    const auto text = readFirst(m_db, QStringLiteral("SELECT text FROM judgements WHERE day = ?"),
                                {toSql(day)}, [](Columns& c) { return c.text(); });
    if (!text) return fail(text);
    return text->value_or(QString());
}

Result<void> PaperTable::saveJudgement(QDate day, const QString& text, UserId by, Instant at) {
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("day"), QStringLiteral("not a date"));
    return execute(
        m_db,
        QStringLiteral("INSERT INTO judgements (day, text, by_id, at) VALUES (?, ?, ?, ?) ON CONFLICT (day) "
                       "DO UPDATE SET text = excluded.text, by_id = excluded.by_id, at = excluded.at"),
        {toSql(day), text, toSql(by), toSql(at)});
}

} // namespace dutydesk
