#pragma once

#include "desk/desk.h"
#include "store/backup.h"
#include "store/restore.h"

namespace dutydesk {

/// Backs the store up into a file, by the signed-in user, while work goes on. Errors: PermissionDenied,
/// MissingInput, and those of store/backup.h; a failure is in the audit log too.
/// Cancelled: there is no such file.
[[nodiscard]] QFuture<Result<BackupFile>> backUp(Desk& desk, const QString& file,
                                                 const SharedProgress& progress = {});

/// The backup of the day, by the program itself: made if there is none of today (in the office's zone), and
/// older ones rotated. Nothing: there was one.
[[nodiscard]] QFuture<Result<std::optional<BackupFile>>> backUpDaily(Desk& desk);

struct RestoreOrder {
    QString store;
    QString backup;
    QString user;
    QString password;
    bool anyway = false; ///< also when the two audit logs are not one
};
struct Restored {
    RestorePlan plan;
    QString keptAs; ///< the replaced store; empty: there was none
};
/// Puts a backup in the store's place. Whose permission counts is asked of the present store, or of the
/// backup where that one cannot be read. Waits for the disk. Errors: those of signing in, PermissionDenied,
/// InvalidInput (other_log), and those of store/restore.h; then the store is as it was.
[[nodiscard]] Result<Restored> restoreBackup(const RestoreOrder& order, const WallClock& clock);

/// The order for the store in use, once the signed-in user's password was checked and so was that they may.
/// The store has to be closed before it is carried out. Errors: PermissionDenied and those of signing in.
[[nodiscard]] QFuture<Result<RestoreOrder>> orderRestore(Desk& desk, const QString& backup,
                                                         const QString& password);

} // namespace dutydesk
