#pragma once

#include "reporting/svg_drawing.h"

namespace dutydesk {

/// Charts of reporting/ in the colours of the window, `width` pixels wide.
[[nodiscard]] ChartLook chartLook(int width);

} // namespace dutydesk
