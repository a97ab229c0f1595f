#pragma once

#include "desk/desk.h"

namespace dutydesk {

/// Opens the desk while the window system stays served: after an interruption or an update the whole store is
/// checked first, which takes seconds for each gigabyte. From half a second on a small window says so; who
/// closes it ends the program, which harms nothing. Errors: as Desk::open.
[[nodiscard]] Result<std::unique_ptr<Desk>> openWithProgress(const QString& path, const WallClock& clock);

} // namespace dutydesk
