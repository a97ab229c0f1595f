#include "store/audit_chain.h"
#include "store/audit_log.h"
#include "store/evidence_table.h"
#include "store/hash.h"
#include "store/read.h"
#include "store/sqlite_engine.h"

#include <QHash>

#include <functional>

namespace dutydesk {

namespace {

/// Nothing: it holds. An Error that is not about the store's contents goes through the Result.
using Break = std::optional<Error>;

Error broken(qint64 entry, const QString& why) {
    return {ErrorCode::AuditBroken, QString::number(entry), why};
}

Result<Break> checkStructure(Database& db) {
    const auto damage = sqliteCheck(db, false);
    if (!damage) return fail(damage);
    if (!damage->isEmpty()) return Break(Error{ErrorCode::StoreUnreadable, db.path(), *damage});
    const auto stray = sqliteForeignKeyCheck(db);
    if (!stray) return fail(stray);
    if (!stray->isEmpty()) return Break(Error{ErrorCode::StoreUnreadable, db.path(), *stray});
    return Break();
}

/// Heads that issued papers carry, by entry.
Result<QHash<qint64, QByteArray>> paperHeads(Database& db) {
    const auto rows =
        readAll(db, QStringLiteral("SELECT audit_count, audit_hash FROM papers"), {}, [](Columns& c) {
            const qint64 count = c.integer();
            return std::pair(count, c.hash());
        });
    if (!rows) return fail(rows);
    QHash<qint64, QByteArray> heads;
    for (const auto& [count, hash] : *rows) heads.insert(count, hash);
    return heads;
}

Result<Break> checkChain(Database& db, const AuditHead& head) {
    const auto heads = paperHeads(db);
    if (!heads) return fail(heads);
    auto rows = db.run(
        QStringLiteral("SELECT number, at, user_id, user_name, action, subject_kind, subject_id, before, "
                       "after, hash FROM audit ORDER BY number"));
    if (!rows) return fail(rows);
    qint64 last = 0;
    QByteArray hash;
    while (rows->next()) {
        Columns c(*rows);
        AuditFields fields;
        fields.number = c.integer();
        fields.at = c.integer();
        fields.user = c.integer();
        fields.userName = c.text();
        fields.action = c.text();
        fields.subjectKind = c.text();
        fields.subjectId = c.integer();
        fields.before = c.text();
        fields.after = c.text();
        if (fields.number != last + 1) return Break(broken(last + 1, QStringLiteral("the entry is missing")));
        hash = chainHash(hash, fields);
        if (hash != c.hash())
            return Break(
                broken(fields.number, QStringLiteral("it is not what was written, or not in its place")));
        if (heads->contains(fields.number) && heads->value(fields.number) != hash)
            return Break(
                broken(fields.number, QStringLiteral("an issued paper was printed with another hash")));
        last = fields.number;
    }
    if (auto failed = rows->failed()) return tl::unexpected(*failed);
    if (last < head.count)
        return Break(
            broken(last + 1, QStringLiteral("the end is cut off; the head counts %1").arg(head.count)));
    if (last > head.count)
        return Break(broken(head.count + 1,
                            QStringLiteral("it was added past the head, which counts %1").arg(head.count)));
    if (hash != head.hash) return Break(broken(last, QStringLiteral("the head has another hash")));
    return Break();
}

/// What the log says was made must be there: rows are never deleted.
Result<Break> checkSubjects(Database& db) {
    static const QList<std::pair<QString, QString>> tables{
        {QStringLiteral("case"), QStringLiteral("cases")},
        {QStringLiteral("flag"), QStringLiteral("flags")},
        {QStringLiteral("item"), QStringLiteral("items")},
        {QStringLiteral("source"), QStringLiteral("sources")},
        {QStringLiteral("rule"), QStringLiteral("rules")},
        {QStringLiteral("user"), QStringLiteral("users")},
        {QStringLiteral("draft"), QStringLiteral("drafts")},
    };
    for (const auto& [kind, table] : tables) {
        const auto missing = readFirst(
            db,
            QStringLiteral("SELECT min(a.number), a.subject_id FROM audit a WHERE a.subject_kind = ? "
                           "AND a.subject_id > 0 AND a.action NOT LIKE 'refused:%' "
                           "AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = a.subject_id) "
                           "GROUP BY a.subject_id ORDER BY 1 LIMIT 1")
                .arg(table),
            {kind}, [](Columns& c) {
                const qint64 entry = c.integer();
                return std::pair(entry, c.integer());
            });
        if (!missing) return fail(missing);
        if (*missing)
            return Break(broken(
                (*missing)->first,
                QStringLiteral("it speaks of %1 %2, which is not there").arg(kind).arg((*missing)->second)));
    }
    return Break();
}

/// A signed text is the text that was signed.
Result<Break> checkDrafts(Database& db) {
    auto rows = db.run(
        QStringLiteral("SELECT d.id, d.text, d.text_hash, coalesce(s.text_hash, d.text_hash) FROM drafts d "
                       "LEFT JOIN sign_offs s ON s.draft_id = d.id ORDER BY d.id"));
    if (!rows) return fail(rows);
    while (rows->next()) {
        Columns c(*rows);
        const qint64 id = c.integer();
        const QByteArray real = textHash(c.text());
        if (c.hash() == real && c.hash() == real) continue;
        return Break(Error{ErrorCode::AuditBroken, QStringLiteral("draft %1").arg(id),
                           QStringLiteral("its text is not the one that was stored and signed")});
    }
    if (auto failed = rows->failed()) return tl::unexpected(*failed);
    return Break();
}

Result<Verification> verifySnapshot(Database& db) {
    Verification verification;
    const auto head = AuditLog(db).head();
    if (!head) return fail(head);
    verification.head = *head;
    for (const auto& check :
         {std::function(checkStructure),
          std::function([&](Database& each) { return checkChain(each, *head); }),
          std::function(checkSubjects), std::function(checkDrafts),
          std::function([](Database& each) { return EvidenceTable(each).firstBreak(); })}) {
        const auto found = check(db);
        // A file too damaged to be read is a finding, not a failure of the check.
        if (!found && found.error().code == ErrorCode::StoreUnreadable)
            verification.broken = found.error();
        else if (!found)
            return fail(found);
        else
            verification.broken = *found;
        if (verification.broken) return verification;
    }
    return verification;
}

} // namespace

Result<Verification> verifyStore(Database& db) {
    return db.snapshot([&] { return verifySnapshot(db); });
}

Result<Stats> storeStats(Database& db) {
    const auto head = AuditLog(db).head();
    if (!head) return fail(head);
    Stats stats;
    stats.auditEntries = head->count;
    stats.auditHead = head->hash;
    const std::initializer_list<std::pair<qint64*, const char*>> counts{{&stats.sources, "sources"},
                                                                        {&stats.items, "items"},
                                                                        {&stats.revisions, "item_bodies"},
                                                                        {&stats.flags, "flags"},
                                                                        {&stats.cases, "cases"}};
    for (const auto& [into, table] : counts) {
        const auto rows = readNumber(db, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)));
        if (!rows) return fail(rows);
        *into = *rows;
    }
    return stats;
}

} // namespace dutydesk
