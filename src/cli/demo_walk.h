#pragma once

#include "cli/invocation.h"

namespace dutydesk {

/// `demo`: the demonstration office, one matter of it from the pull to the day's paper, each step printed.
/// Everything is done by the same commands as in the window. The last line is the path of the PDF.
[[nodiscard]] Result<void> runDemo(const Invocation& invocation);

} // namespace dutydesk
