#pragma once

#include <QLatin1StringView>

namespace dutydesk {

/// Of the program, "0.1.0": what CMakeLists.txt says.
[[nodiscard]] QLatin1StringView version();

} // namespace dutydesk
