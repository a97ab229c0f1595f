#pragma once

#include "store/watch_table.h"

namespace dutydesk {

/// "2 due soon · 1 missed without a reason · 1 task late"; empty: nothing asks for attention.
[[nodiscard]] QString groupedWords(const QList<Reminder>& reminders);
/// "due soon", "missed without a reason" …
[[nodiscard]] QString reminderKind(Reminder::Kind kind);
/// "#12 Written brief · 0:27".
[[nodiscard]] QString reminderLine(const Reminder& reminder, Instant now);

} // namespace dutydesk
