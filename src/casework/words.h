#pragma once

#include "casework/clock.h"
#include "casework/permissions.h"
#include "casework/reply_checks.h"
#include "casework/terms.h"

#include <QString>

namespace dutydesk {

// Terms in the installed translator's language: English source texts, translated in resources/translations.

[[nodiscard]] QString word(Role role);
[[nodiscard]] QString word(Tier tier);       ///< "Tier 1 (major)" · 一级(重大)
[[nodiscard]] QChar shape(Tier tier);        ///< ▲ ◆ ●: tier is never told by colour alone
[[nodiscard]] QString word(CaseState state); ///< 待研判 …
[[nodiscard]] QString word(Verdict verdict);
[[nodiscard]] QString word(ReplyKind kind);
[[nodiscard]] QString word(FlagState state);
[[nodiscard]] QString word(EntryKind kind);
[[nodiscard]] QString word(LinkKind kind);
[[nodiscard]] QString word(CaseEvent event);
[[nodiscard]] QString word(ClockKind kind);
[[nodiscard]] QString word(ClockState state);
[[nodiscard]] QString word(Action action); ///< as a verb: "sign off a reply"
[[nodiscard]] QString word(CheckKind kind);

/// "2026-02-14 (Sat)" · 2026-02-14（周六）
[[nodiscard]] QString dayWords(QDate day);
/// "2026-02-13 (Fri) 16:40" in the zone.
[[nodiscard]] QString timeWords(Instant at, const QTimeZone& zone);
/// "14 d", "2 h", "1 h 30 min", "45 s"; without parts that are nought.
[[nodiscard]] QString durationWords(Millis length);

/// One line of "why this deadline", times in the office's zone.
[[nodiscard]] QString sentence(const DerivationStep& step, const QTimeZone& zone);
/// What a check found, as one sentence to the writer.
[[nodiscard]] QString sentence(const CheckFinding& finding);
/// "the holidays of 2027 are not published yet; check this deadline again when they are"; empty if no
/// warning.
[[nodiscard]] QString warning(const Deadline& deadline);
/// "1 d 3 h", "0:27", "late by 2:05". Whole minutes that are left, rounded down; of lateness, rounded up.
[[nodiscard]] QString remaining(Instant now, Instant due);

} // namespace dutydesk
