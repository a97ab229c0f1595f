#pragma once

#include "store/audit_log.h"

namespace dutydesk {

// Whole SQLite files, without opening them as the desk's store: for backups and what is compared with them.

/// What a store's file says of itself.
struct SqliteFileFacts {
    int schema = 0;
    AuditHead head = {};
    Instant lastEntry{}; ///< of the audit log
};
/// Changes nothing beside or in the file. Errors: FileUnreadable, StoreUnreadable (no store of ours, or
/// damaged), StoreBusy.
[[nodiscard]] Result<SqliteFileFacts> sqliteFileFacts(const QString& path);
/// Hash of one audit entry; empty: it has none of that number.
[[nodiscard]] Result<QByteArray> sqliteEntryHash(const QString& path, qint64 number);

/// Copies one state of a store that others may be writing to into a new file, synced, readable for its owner
/// alone, and without a log of its own. Errors: those of reading, DiskFull, FileUnwritable, Cancelled; then
/// there is no such file.
[[nodiscard]] Result<void> copySqliteFile(const QString& from, const QString& to,
                                          Progress* progress = nullptr);

} // namespace dutydesk
