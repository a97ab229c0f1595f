#pragma once

#include "base/result.h"

#include <QByteArray>

namespace dutydesk {

// Files that are to be there after a power cut. Errors: DiskFull, FileUnwritable; what = the path.

/// A file that after a crash is the old one or the new one: written beside it, synced, renamed. Only its
/// owner can read it.
[[nodiscard]] Result<void> writeDurably(const QString& path, const QByteArray& bytes);
/// Waits until the disk has what was written to the file.
[[nodiscard]] Result<void> syncFile(const QString& path);
/// The same for the names in the folder of that file.
[[nodiscard]] Result<void> syncFolderOf(const QString& path);
/// Renames over what is there, durably. Both in one folder.
[[nodiscard]] Result<void> moveDurably(const QString& from, const QString& to);

/// What the system says of its last failure.
[[nodiscard]] Error fileError(const QString& path, int systemError);

} // namespace dutydesk
