#pragma once

#include "desk/desk.h"

#include <functional>

namespace dutydesk {

class MainWindow;

/// Runs the window until it is closed; returns the process's exit code.
int runGui(int& argc, char** argv);

/// Opens the store and shows its window until it is closed; `shown` is called with each. Where a backup is to
/// be restored, that is done when the window and its desk are gone; then another window opens on what is
/// there.
int runOffice(const QString& path, const WallClock& clock, const std::function<void(MainWindow&)>& shown);

} // namespace dutydesk
