#include "screening/scripts.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>

namespace dutydesk {
namespace {

enum Trait : quint8 { Han = 1, Unspaced = 2, Word = 4 };

bool unspacedScript(UScriptCode script) {
    switch (script) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_HANGUL:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR: return true;
    default: return false;
    }
}

quint8 traitsOf(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    const quint32 category = U_GET_GC_MASK(point);
    if ((category & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) == 0) return 0;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(point, &status);
    constexpr char32_t longVowel = 0x30FC; // its script is "common", but only kana words hold it
    if (script == USCRIPT_HAN) return Han | Unspaced;
    return unspacedScript(script) || c == longVowel ? Unspaced : Word;
}

/// Traits of all 64 K units, because asking ICU for each character of each text is too slow.
const std::array<quint8, 0x10000>& unitTraits() {
    static const auto table = [] {
        std::array<quint8, 0x10000> made{};
        for (char32_t c = 0; c < made.size(); ++c) made[c] = traitsOf(c);
        return made;
    }();
    return table;
}

quint8 traits(char32_t c) { return c < 0x10000 ? unitTraits()[c] : traitsOf(c); }

} // namespace

bool isHan(char32_t c) { return (traits(c) & Han) != 0; }
bool isUnspaced(char32_t c) { return (traits(c) & Unspaced) != 0; }
bool isWordCharacter(char32_t c) { return (traits(c) & Word) != 0; }

} // namespace dutydesk
