#pragma once

namespace dutydesk {

/// Runs the window until it is closed; returns the process's exit code.
int runGui(int& argc, char** argv);

} // namespace dutydesk
