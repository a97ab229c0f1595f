#pragma once

#include "casework/shift.h"

namespace dutydesk {

// Shifts in the installed translator's language, as casework/words.h.

[[nodiscard]] QString word(LogKind kind);
[[nodiscard]] QString word(MatterKind kind);

/// "08:00–20:00"; over midnight "20:00–08:00 (+1)".
[[nodiscard]] QString hoursText(const TimeSpan& time, const QTimeZone& zone);
/// "2026-11-20 (Fri) 20:00 – 2026-11-21 (Sat) 08:00"
[[nodiscard]] QString spanText(const TimeSpan& time, const QTimeZone& zone);
/// "09:12"; of an hour "09:00–10:00".
[[nodiscard]] QString clockText(const LogLine& line, const QTimeZone& zone);
/// The line without its time and without who wrote it.
[[nodiscard]] QString sentence(const LogLine& line, const QTimeZone& zone);
/// "#12 路灯不亮: Answer the poster, due 2026-11-20 (Fri) 16:40"
[[nodiscard]] QString sentence(const OpenMatter& matter, const QTimeZone& zone);

} // namespace dutydesk
