#pragma once

#include "store/database.h"
#include "store/records.h"

#include <QJsonObject>

namespace dutydesk {

/// One change. Appended in the transaction of the change; never updated or deleted (triggers).
struct AuditEntry {
    qint64 number = 0;
    Instant at{};
    UserId user = UserId::None; ///< None: the program itself
    QString userName = {};
    QString action;      ///< code of the Action, "pull", "clock", "migrate", "refused:…"
    QString subjectKind; ///< "case", "flag", "source" …
    qint64 subjectId = 0;
    QJsonObject before = {};
    QJsonObject after = {};
    QByteArray hash = {};
};

struct AuditHead {
    qint64 count = 0;
    QByteArray hash; ///< BLAKE2b-256

    bool operator==(const AuditHead&) const = default;
};

class AuditLog {
  public:
    explicit AuditLog(Database& db) : m_db(db) {}

    /// hash = BLAKE2b-256 over the previous hash and the length-prefixed canonical fields.
    [[nodiscard]] Result<void> append(const AuditEntry& entry);
    [[nodiscard]] Result<AuditHead> head() const;
    /// Newest first. subjectKind empty: of everything.
    [[nodiscard]] Result<QList<AuditEntry>> list(const QString& subjectKind, qint64 subjectId,
                                                 int limit = 500) const;

  private:
    Database& m_db;
};

/// A head that somebody noted elsewhere: the log must hold it.
struct NotedHead {
    AuditHead head; ///< the hash may be its beginning only
    QString place;  ///< "head-file", "given", or a backup's file
};

/// What verify found; the first break in `broken`.
struct Verification {
    AuditHead head;
    int compared = 0; ///< heads noted elsewhere, papers among them
    /// StoreUnreadable, or AuditBroken: what = the entry, detail = how, as audit_words.h of the desk reads it
    std::optional<Error> broken = {};
};
/// Integrity check, foreign keys, the whole chain, head and count, the heads noted elsewhere, and counts of
/// the tables it speaks of.
[[nodiscard]] Result<Verification> verifyStore(Database& db, const QList<NotedHead>& noted = {},
                                               Progress* progress = nullptr);
/// What can be found noted beside a store: its head file and its backups.
[[nodiscard]] QList<NotedHead> headsNotedBeside(const QString& store);

struct Stats {
    qint64 sources = 0, items = 0, flags = 0, cases = 0, auditEntries = 0;
    qint64 revisions = 0; ///< of all items, the first one of each included
    QByteArray auditHead;
};
[[nodiscard]] Result<Stats> storeStats(Database& db);

} // namespace dutydesk
