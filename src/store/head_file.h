#pragma once

#include "store/audit_log.h"

namespace dutydesk {

// The audit log's head in a file of its own beside the store, so that who cuts or rewrites the log inside it
// shows. It says what the log held at least, so it may be behind: it is written when the writer has nothing
// more to do for people, and when the store is closed.

[[nodiscard]] QString headFilePath(const QString& store);
/// Nothing: there is no such file. Errors: FileUnreadable (also when nobody can say what it means).
[[nodiscard]] Result<std::optional<AuditHead>> readHeadFile(const QString& store);
/// Errors: DiskFull, FileUnwritable.
[[nodiscard]] Result<void> writeHeadFile(const QString& store, const AuditHead& head);

/// Heads that restores left behind, as the log tells: they are no more in it, and nobody cut them off.
[[nodiscard]] Result<QList<AuditHead>> headsSetAside(Database& db);

/// Moves the file on to the log's head. A head that the log does not hold any more stays in it: that is what
/// verify is to find. Reads and writes for itself, outside of transactions.
class HeadKeeper {
  public:
    explicit HeadKeeper(Database& db) : m_db(db) {}
    void keep();

  private:
    [[nodiscard]] Result<void> moveOn(const AuditHead& head);
    Database& m_db;
    qint64 m_kept = -1; ///< entries that the file covers, as far as this program knows
};

} // namespace dutydesk
