#include "screening/squeeze.h"

#include "screening/scripts.h"

namespace dutydesk {
namespace {

constexpr int mostSigns = 3;

/// Vowel signs of Thai or Devanagari belong to their words; what can be put on any letter does not.
bool isOfAWord(char32_t c) {
    if (!isUnspaced(c) && !isWordCharacter(c)) return false;
    return !QChar::isMark(c) || QChar::script(c) != QChar::Script_Inherited;
}

bool endsSentence(char32_t c) { return c == U'。' || c == U'!' || c == U'?' || c == U';'; }

} // namespace

Squeezed squeeze(QStringView folded) {
    Squeezed squeezed;
    squeezed.text.reserve(folded.size());
    squeezed.at.reserve(static_cast<size_t>(folded.size()));
    int signs = 0; // since the last letter
    bool inSpace = false, broken = false;
    for (qsizetype i = 0; i < folded.size();) {
        const char32_t c = codePointAt(folded, i);
        const qsizetype units = unitsOf(c);
        if (!isOfAWord(c)) {
            const bool space = QChar::isSpace(c);
            if (!space || !inSpace) ++signs;
            inSpace = space;
            broken = broken || endsSentence(c) || signs > mostSigns;
        } else {
            if (broken) {
                squeezed.text.append(u' ');
                squeezed.at.push_back(i);
            }
            for (qsizetype unit = 0; unit < units; ++unit) {
                squeezed.text.append(folded[i + unit]);
                squeezed.at.push_back(i + unit);
            }
            signs = 0;
            inSpace = broken = false;
        }
        i += units;
    }
    return squeezed;
}

QString lettersOf(QStringView folded) {
    QString letters;
    for (qsizetype i = 0; i < folded.size();) {
        const char32_t c = codePointAt(folded, i);
        const qsizetype units = unitsOf(c);
        if (isOfAWord(c)) letters.append(folded.sliced(i, units));
        i += units;
    }
    return letters;
}

} // namespace dutydesk
