#pragma once

#include <QString>

#include <optional>

namespace dutydesk {

/// 1…12 for the name of a month, full or short, in any of the languages feeds are written in; 0 if it is
/// none. `word` in lower case.
[[nodiscard]] int monthOfWord(const QString& word);

/// Seconds east of UTC for the name of a zone ("est", "gmt", "jst", military letters); nothing if it is none.
[[nodiscard]] std::optional<int> zoneOfWord(const QString& word);

} // namespace dutydesk
