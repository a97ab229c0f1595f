#pragma once

#include "casework/reply_text.h"

#include <QDate>

namespace dutydesk {

/// A number or a date that a text states, in a form that two texts can be compared by.
struct Claim {
    enum class Kind { Number, Date, Time };

    TextRange range;
    Kind kind = Kind::Number;
    double value = 0;  ///< Number: with its 千, 万, 亿; Time: minutes of the day
    QString unit = {}; ///< Number: 元, 人, % …; empty when none is written
    int year = 0;      ///< Date: 0 = not said
    int month = 0;
    int day = 0;
};

/// The numbers, amounts, dates and times of day in a text (width folded), in order: Arabic numerals anywhere,
/// Chinese numerals before a measure word. Left out are numbers that state nothing: list ordinals, 第三条,
/// 61号, telephone numbers after their word, web addresses, working days that are granted. English number
/// words are not read.
[[nodiscard]] QList<Claim> claimsIn(const QString& folded);

/// Whether `known` says what `claim` says. A unit or a year that one of them leaves out is no difference.
[[nodiscard]] bool supports(const Claim& known, const Claim& claim);

[[nodiscard]] Claim claimOf(QDate day);

/// 十五 → 15, 一万二千 → 12000; -1 where it counts nothing (百姓, 千万).
[[nodiscard]] double chineseNumber(QStringView numerals);

} // namespace dutydesk
