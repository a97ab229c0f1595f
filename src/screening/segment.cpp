#include "screening/segment.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

namespace dutydesk {
namespace {

/// ICU's word boundaries. One for each thread: making one is slow, and it keeps a place in its text.
icu::BreakIterator* wordBreaks() {
    thread_local const std::unique_ptr<icu::BreakIterator> breaks = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return breaks.get();
}

} // namespace

QList<QStringView> segment(QStringView text) {
    QList<QStringView> words;
    icu::BreakIterator* const breaks = wordBreaks();
    if (!breaks || text.isEmpty()) return words;
    UErrorCode status = U_ZERO_ERROR;
    UText units = UTEXT_INITIALIZER;
    utext_openUChars(&units, reinterpret_cast<const UChar*>(text.utf16()), text.size(), &status);
    breaks->setText(&units, status);
    if (U_FAILURE(status)) return words;
    int32_t from = breaks->first();
    for (int32_t to = breaks->next(); to != icu::BreakIterator::DONE; from = to, to = breaks->next()) {
        const QStringView word = text.sliced(from, to - from);
        if (!word.trimmed().isEmpty()) words.append(word.trimmed());
    }
    utext_close(&units);
    return words;
}

} // namespace dutydesk
