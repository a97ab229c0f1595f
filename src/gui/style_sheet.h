#pragma once

#include <QString>

namespace dutydesk {

struct Tokens;

/// The application's style sheet. Widgets choose a look by a dynamic property: look = "title", "quiet",
/// "chip" …
[[nodiscard]] QString styleSheet(const Tokens& tokens);

} // namespace dutydesk
