#pragma once

#include <QChar>
#include <QStringView>

namespace dutydesk {

/// Han characters, with the iteration mark and the zero that are written like them.
[[nodiscard]] bool isHan(char32_t c);

/// What is written without spaces between words: Han, kana, bopomofo, Hangul, Thai, Lao, Khmer, Burmese.
/// Keywords in these scripts are found anywhere.
[[nodiscard]] bool isUnspaced(char32_t c);

/// Letters, digits and marks of the scripts that part words by spaces. Keywords end only where such a run
/// ends.
[[nodiscard]] bool isWordCharacter(char32_t c);

/// The code point at a UTF-16 offset; an unpaired surrogate stands for itself.
[[nodiscard]] inline char32_t codePointAt(QStringView text, qsizetype at) {
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

/// The code point that ends before an offset > 0.
[[nodiscard]] inline char32_t codePointBefore(QStringView text, qsizetype at) {
    const QChar unit = text[at - 1];
    if (unit.isLowSurrogate() && at >= 2 && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], unit);
    return unit.unicode();
}

[[nodiscard]] inline qsizetype unitsOf(char32_t c) { return c > 0xFFFF ? 2 : 1; }

} // namespace dutydesk
