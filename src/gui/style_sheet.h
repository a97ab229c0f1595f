#pragma once

#include <QString>

namespace dutydesk {

struct Tokens;

/// The style sheet that the parts of the window wear (theme_parts.h). Widgets choose a look by a dynamic
/// property: look = "title", "quiet", "chip" …
[[nodiscard]] QString styleSheet(const Tokens& tokens);

} // namespace dutydesk
