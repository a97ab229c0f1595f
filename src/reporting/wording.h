#pragma once

#include "base/time.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace dutydesk {

/// Translation context of everything the paper says itself: Paper::tr("…").
struct Paper {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// "zh" or "en": the language of the installed translation of the paper.
[[nodiscard]] QString paperLanguage();
/// 1 → "1." in English, 一、 in Chinese.
[[nodiscard]] QString headingNumber(int number);
/// 1 → "(1) " in English, （一） in Chinese.
[[nodiscard]] QString subheadingNumber(int number);

[[nodiscard]] QString dayText(QDate day);
/// "2026-11-20 09:12" in that zone.
[[nodiscard]] QString timeText(Instant at, const QTimeZone& zone);
[[nodiscard]] QString timeText(const std::optional<Instant>& at, const QTimeZone& zone); ///< "—" for none
/// As timeText, but midnight is the end of the day that is over: "2026-11-20 24:00".
[[nodiscard]] QString deadlineText(Instant due, const QTimeZone& zone);
/// "3 of 12 (25%)"
[[nodiscard]] QString share(int part, int whole);
/// The text, or "—" where there is none.
[[nodiscard]] QString orDash(const QString& text);
/// Joined as a list within a sentence.
[[nodiscard]] QString listed(const QStringList& parts);
/// Where an item came from: the channels of items typed in by hand are told in words, other places as they
/// are.
[[nodiscard]] QString placeText(const QString& place);
/// What stands between two sentences.
[[nodiscard]] QString sentenceGap();
/// The sentence with a full stop, if it has no mark at its end yet.
[[nodiscard]] QString stopped(const QString& text);

} // namespace dutydesk
