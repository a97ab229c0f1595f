#pragma once

#include "base/time.h"
#include "gui/painting.h"
#include "store/records.h"

#include <optional>

namespace dutydesk {

struct Clock;

// How times, numbers and clocks are written everywhere in the window.

/// "16:04" today, "11-20 16:04" this year, else "2025-11-20 16:04".
[[nodiscard]] QString shortTime(Instant at, Instant now, const QTimeZone& zone);
/// As shortTime; midnight is the end of the day that is over: "11-27 24:00".
[[nodiscard]] QString dueTime(Instant due, Instant now, const QTimeZone& zone);
/// "11-20 16:04", with the year where it is another.
[[nodiscard]] QString dayAndTime(Instant at, Instant now, const QTimeZone& zone);

/// "5:00 left", or "late by 0:10".
[[nodiscard]] QString timeLeft(Instant now, Instant due);

/// Where a clock stands: late, due soon (inside its warning time or the last hour), or in time.
[[nodiscard]] PillKind pillKind(const Clock& clock, Instant now);
/// "First answer · 0:38", for rows.
[[nodiscard]] PillLook rowPill(const Clock& clock, Instant now);
/// "First answer 16:50 · 0:38", "First answer ✓ 11:20", for the head of a case.
[[nodiscard]] PillLook headPill(const Clock& clock, Instant now, const QTimeZone& zone);

/// One of two phrases by number; `many` holds %1. (The source texts are English without a translator of their
/// own.)
[[nodiscard]] QString plural(qsizetype count, const QString& one, const QString& many);
/// "#1040"
[[nodiscard]] QString caseLabel(CaseId id);
/// What a source's health is, in one line of words.
[[nodiscard]] QString healthWords(const Source& source, Instant now, const QTimeZone& zone);
/// Text as one line for lists, shortened to `length` characters.
[[nodiscard]] QString oneLine(const QString& text, int length = 200);

} // namespace dutydesk
