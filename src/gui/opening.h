#pragma once

#include "desk/backups.h"

class QDialog;

namespace dutydesk {

/// Opens the desk while the window system stays served: after an interruption or an update the whole store is
/// checked first, which takes seconds for each gigabyte. From half a second on a small window says so; who
/// closes it ends the program, which harms nothing. Errors: as Desk::open.
[[nodiscard]] Result<std::unique_ptr<Desk>> openWithProgress(const QString& path, const WallClock& clock);

/// Carries a restore out in the same way; it cannot be stopped. Nothing may hold the store. Errors: as
/// restoreBackup.
[[nodiscard]] Result<Restored> restoreWithProgress(const RestoreOrder& order, const WallClock& clock);

/// The small window of the first.
[[nodiscard]] std::unique_ptr<QDialog> openingNotice(const QString& path);

} // namespace dutydesk
