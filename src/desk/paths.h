#pragma once

#include <QString>

namespace dutydesk {

/// The store of the desktop program and of dutydeskctl without --store: $XDG_DATA_HOME/dutydesk/dutydesk.db.
[[nodiscard]] QString defaultStorePath();
/// Where the logs go: $XDG_STATE_HOME/dutydesk.
[[nodiscard]] QString logFolder();
/// Where people keep what they save: the folder that a file dialog begins in.
[[nodiscard]] QString documentsFolder();
/// Makes the folder of a file that is to be written, readable for its owner alone if it is new. False if it
/// cannot.
[[nodiscard]] bool makeFolderOf(const QString& path);

/// Removes a store and what the engine keeps beside it.
void removeStore(const QString& path);

} // namespace dutydesk
