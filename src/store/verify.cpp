#include "base/progress.h"
#include "store/audit_chain.h"
#include "store/audit_log.h"
#include "store/case_truth.h"
#include "store/evidence_table.h"
#include "store/hash.h"
#include "store/head_file.h"
#include "store/read.h"
#include "store/sealed_notes.h"
#include "store/sqlite_engine.h"

#include <QMultiHash>

#include <functional>
#include <utility>

namespace dutydesk {

namespace {

/// Nothing: it holds. An Error that is not about the store's contents goes through the Result.
using Break = std::optional<Error>;

/// `how`: a word of desk/audit_words.h, and what belongs to it.
Error broken(qint64 entry, const char* how, const QStringList& more = {}) {
    return {ErrorCode::AuditBroken, QString::number(entry),
            (QStringList{QLatin1StringView(how)} + more).join(u'|')};
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

/// What was noted of the log elsewhere, by entry: on issued papers, in the head file, in backups. What a
/// restore left behind is not looked for.
Result<QMultiHash<qint64, NotedHead>> notedHeads(Database& db, const QList<NotedHead>& noted) {
    const auto papers =
        readAll(db, QStringLiteral("SELECT audit_count, audit_hash, day FROM papers"), {}, [](Columns& c) {
            const qint64 count = c.integer();
            const QByteArray hash = c.hash();
            return NotedHead{{count, hash}, QStringLiteral("paper ") + c.text()};
        });
    if (!papers) return fail(papers);
    const auto aside = headsSetAside(db);
    if (!aside) return fail(aside);
    QMultiHash<qint64, NotedHead> heads;
    for (const NotedHead& one : noted + *papers)
        if (one.head.count > 0 && !aside->contains(one.head)) heads.insert(one.head.count, one);
    return heads;
}

struct ChainEntry {
    AuditFields fields;
    QByteArray hash;
};

/// The log from its first entry on, one entry ahead.
class ChainReader {
  public:
    explicit ChainReader(Rows rows) : m_rows(std::move(rows)) { m_ahead = read(); }

    [[nodiscard]] std::optional<ChainEntry> next() {
        auto entry = std::move(m_ahead);
        if (entry) m_ahead = read();
        return entry;
    }
    [[nodiscard]] const std::optional<ChainEntry>& ahead() const { return m_ahead; }
    [[nodiscard]] std::optional<Error> failed() const { return m_rows.failed(); }

  private:
    std::optional<ChainEntry> read() {
        if (!m_rows.next()) return std::nullopt;
        Columns c(m_rows);
        ChainEntry entry;
        entry.fields.number = c.integer();
        entry.fields.at = c.integer();
        entry.fields.user = c.integer();
        entry.fields.userName = c.text();
        entry.fields.action = c.text();
        entry.fields.subjectKind = c.text();
        entry.fields.subjectId = c.integer();
        entry.fields.before = c.text();
        entry.fields.after = c.text();
        entry.hash = c.hash();
        return entry;
    }

    Rows m_rows;
    std::optional<ChainEntry> m_ahead;
};

QByteArray hashAs(qint64 number, const QByteArray& previous, AuditFields fields) {
    fields.number = number;
    return chainHash(previous, fields);
}

/// How an entry that does not follow on the one before it came to be there, as far as it and the next one
/// tell.
const char* howBroken(const QByteArray& previous, const ChainEntry& entry,
                      const std::optional<ChainEntry>& next) {
    if (!next) return "edited";
    const qint64 number = entry.fields.number;
    // Without it, the next one stands right behind the one before.
    if (hashAs(number, previous, next->fields) == next->hash) {
        const bool followsNext = hashAs(number + 1, next->hash, entry.fields) == entry.hash;
        return followsNext ? "moved" : "inserted";
    }
    return "edited";
}

Result<Break> checkChain(Database& db, const AuditHead& head, const QMultiHash<qint64, NotedHead>& noted,
                         Progress* progress) {
    auto rows = db.run(
        QStringLiteral("SELECT number, at, user_id, user_name, action, subject_kind, subject_id, before, "
                       "after, hash FROM audit ORDER BY number"));
    if (!rows) return fail(rows);
    ChainReader reader(*std::move(rows));
    qint64 last = 0;
    QByteArray hash;
    while (const auto entry = reader.next()) {
        const qint64 number = entry->fields.number;
        if (number != last + 1) return Break(broken(last + 1, "missing"));
        const QByteArray previous = std::exchange(hash, chainHash(hash, entry->fields));
        if (hash != entry->hash) return Break(broken(number, howBroken(previous, *entry, reader.ahead())));
        for (const NotedHead& one : noted.values(number))
            if (one.head.hash.isEmpty() || !hash.startsWith(one.head.hash))
                return Break(broken(number, "rewritten", {one.place}));
        last = number;
        if (progress) progress->tell(number, head.count);
    }
    if (auto failed = reader.failed()) return tl::unexpected(*failed);
    if (last < head.count) return Break(broken(last + 1, "cut", {QString::number(head.count)}));
    if (last > head.count) return Break(broken(head.count + 1, "added", {QString::number(head.count)}));
    for (const NotedHead& one : noted)
        if (one.head.count > last)
            return Break(broken(last + 1, "cut_noted", {QString::number(one.head.count), one.place}));
    if (hash != head.hash) return Break(broken(last, "head"));
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
            return Break(broken((*missing)->first, "subject",
                                {QStringLiteral("%1 %2").arg(kind).arg((*missing)->second)}));
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
        return Break(
            Error{ErrorCode::AuditBroken, QStringLiteral("draft %1").arg(id), QStringLiteral("draft_text")});
    }
    if (auto failed = rows->failed()) return tl::unexpected(*failed);
    return Break();
}

Result<Verification> verifySnapshot(Database& db, const QList<NotedHead>& elsewhere, Progress* progress) {
    Verification verification;
    const auto head = AuditLog(db).head();
    if (!head && head.error().code == ErrorCode::NotFound) {
        verification.broken =
            Error{ErrorCode::AuditBroken, QStringLiteral("audit_head"), QStringLiteral("missing")};
        return verification;
    }
    if (!head) return fail(head);
    verification.head = *head;
    const auto checkLog = [&](Database& each) -> Result<Break> {
        const auto noted = notedHeads(each, elsewhere);
        if (!noted) return fail(noted);
        verification.compared = static_cast<int>(noted->size());
        return checkChain(each, *head, *noted, progress);
    };
    for (const auto& check :
         {std::function(checkStructure), std::function<Result<Break>(Database&)>(checkLog),
          std::function(checkSubjects), std::function(firstUntoldCase), std::function(checkDrafts),
          std::function([](Database& each) { return SealedNotes(each).firstBreak(); }),
          std::function([](Database& each) { return EvidenceTable(each).firstBreak(); })}) {
        if (auto on = goOn(progress); !on) return fail(on);
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

Result<Verification> verifyStore(Database& db, const QList<NotedHead>& noted, Progress* progress) {
    db.stopWhenCancelled(progress);
    auto found = db.snapshot([&] { return verifySnapshot(db, noted, progress); });
    db.stopWhenCancelled(nullptr);
    if (auto on = goOn(progress); !on) return fail(on); // whatever was interrupted
    return found;
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
