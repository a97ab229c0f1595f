#include "screening/lexicon.h"

#include "base/log.h"
#include "screening/scripts.h"
#include "screening/simplify.h"

#include <QString>

#include <unicode/ucharstrie.h>
#include <unicode/udata.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace dutydesk {
namespace {

/// ICU's dictionary file: eight 32-bit numbers, of which the first is where the trie begins and the fifth its
/// kind.
struct Header {
    int32_t trieOffset;
    int32_t reserved[3];
    int32_t trieKind;
    int32_t transform;
    int32_t reserved2[2];
};
constexpr int32_t kindMask = 7;
constexpr int32_t kindUnits = 1;

/// All words in one string, each with its place and cost.
struct Words {
    struct Word {
        int at;
        int length;
        int cost;
    };
    QString text;
    std::vector<Word> words;

    [[nodiscard]] QStringView view(const Word& word) const {
        return QStringView(text).mid(word.at, word.length);
    }
};

bool isHanWord(const icu::UnicodeString& word) {
    for (int32_t i = 0; i < word.length(); ++i)
        if (!isHan(word.charAt(i))) return false;
    return true;
}

Words readWords(const char16_t* trie) {
    Words read;
    read.text.reserve(1 << 20);
    UErrorCode status = U_ZERO_ERROR;
    icu::UCharsTrie::Iterator words(trie, 0, status);
    while (words.next(status)) {
        const icu::UnicodeString& word = words.getString();
        if (!isHanWord(word)) continue;
        read.words.push_back({int(read.text.size()), word.length(), words.getValue()});
        read.text.append(reinterpret_cast<const QChar*>(word.getBuffer()), word.length());
    }
    return read;
}

/// Simplifies every word by itself; of those that become the same the cheapest is kept. Sorted by unit.
void simplifyWords(Words& read) {
    const auto less = [&](const Words::Word& a, const Words::Word& b) {
        const int order = read.view(a).compare(read.view(b));
        return order != 0 ? order < 0 : a.cost < b.cost;
    };
    // They come sorted, and those that are simplified already stay so: it is cheaper to sort only the rest
    // and to merge.
    std::vector<Words::Word> moved, kept;
    QString one;
    for (const Words::Word& word : read.words) {
        one = read.view(word).toString();
        Simplifier::instance().apply(one);
        const bool same = one == read.view(word);
        std::copy(one.cbegin(), one.cend(), read.text.begin() + word.at);
        (same ? kept : moved).push_back(word);
    }
    std::sort(moved.begin(), moved.end(), less);
    read.words.clear();
    std::merge(kept.begin(), kept.end(), moved.begin(), moved.end(), std::back_inserter(read.words), less);
    const auto same = [&](const Words::Word& a, const Words::Word& b) {
        return read.view(a) == read.view(b);
    };
    read.words.erase(std::unique(read.words.begin(), read.words.end(), same), read.words.end());
}

} // namespace

const Lexicon& Lexicon::chinese() {
    static const Lexicon lexicon;
    return lexicon;
}

Lexicon::Lexicon() {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UDataMemory, decltype(&udata_close)> data(
        udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", "cjdict", &status), &udata_close);
    const auto* header =
        U_SUCCESS(status) ? static_cast<const Header*>(udata_getMemory(data.get())) : nullptr;
    if (!header || (header->trieKind & kindMask) != kindUnits) {
        spdlog::warn("ICU's Chinese dictionary is missing; hits are not judged");
        return;
    }
    Words read = readWords(
        reinterpret_cast<const char16_t*>(reinterpret_cast<const char*>(header) + header->trieOffset));
    simplifyWords(read);
    std::vector<QStringView> keys;
    std::vector<int> costs;
    keys.reserve(read.words.size());
    costs.reserve(read.words.size());
    for (const Words::Word& word : read.words) {
        keys.push_back(read.view(word));
        costs.push_back(word.cost);
    }
    if (!keys.empty()) m_trie = DoubleArray(keys, costs);
}

} // namespace dutydesk
