#pragma once

#include "store/audit_log.h"

#include <QTimeZone>

namespace dutydesk {

/// A backup in the folder of backups.
struct BackupFile {
    QString path;
    Instant at{};
    qint64 size = 0;
    AuditHead head = {};
};

/// Beside the store, for the backups that the program makes and keeps by itself.
[[nodiscard]] QString backupFolder(const QString& store);
/// Where the backup of that moment goes.
[[nodiscard]] QString backupPath(const QString& store, Instant at);

/// Copies the store as it is now, whoever has it open, and checks the copy (structure and audit chain) before
/// it takes its place: to a file beside it, synced, renamed. Only its owner can read it. It may take the
/// place of an older backup. Errors: AlreadyExists (another store, or no backup), InvalidInput (the store
/// itself), BackupBroken (the copy does not hold, so neither does the store), DiskFull, FileUnwritable,
/// Cancelled (what stood there stays), and those of reading the store.
[[nodiscard]] Result<BackupFile> backUpStore(const QString& store, const QString& to, Instant at,
                                             Progress* progress = nullptr);

/// Backups in the folder by their names, the newest first; heads are not read.
[[nodiscard]] QList<BackupFile> backupsOf(const QString& store);

/// Which of these moments to keep: the newest of each of the last 7 days, 4 weeks (from Monday) and 12 months
/// that have any, in that zone. Pure.
[[nodiscard]] QList<Instant> backupsToKeep(QList<Instant> moments, const QTimeZone& zone);
/// Removes the others from the folder, and what backups that were interrupted a day ago left. Returns how
/// many backups went.
[[nodiscard]] Result<int> rotateBackups(const QString& store, const QTimeZone& zone, Instant now);

} // namespace dutydesk
