#include "screening/repost_print.h"

#include "screening/fold.h"
#include "screening/scripts.h"

#include <algorithm>
#include <vector>

namespace dutydesk {

namespace {

constexpr int runLength = 5;
constexpr qsizetype runsPerMark = 40;
constexpr qsizetype fewestMarks = 16;
constexpr qsizetype mostMarks = 64;

/// Spreads the bits (the finisher of SplitMix64).
quint64 mix(quint64 x) {
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// Words as numbers: each unspaced character, each run of letters and digits of the other scripts.
void appendWords(std::vector<quint64>& words, const QString& folded) {
    quint64 word = 0;
    const auto end = [&] {
        if (word != 0) words.push_back(word);
        word = 0;
    };
    for (qsizetype i = 0; i < folded.size();) {
        const char32_t c = codePointAt(folded, i);
        i += unitsOf(c);
        if (isUnspaced(c)) {
            end();
            words.push_back(c);
        } else if (isWordCharacter(c)) {
            word = mix(word * 31 + c + 0x10000);
        } else {
            end();
        }
    }
    end();
}

qint64 markOf(quint64 run) { return static_cast<qint64>(run >> 16); }

/// The runs that are no boilerplate, sorted, each once: a run counts unless the marks on both its sides are
/// common.
std::vector<quint64> ownRuns(const RepostPrint& print, const QList<qint64>& common) {
    std::vector<quint64> own(print.runs.begin(), print.runs.end());
    if (!common.isEmpty()) {
        QList<qint64> marks = print.marks;
        std::sort(marks.begin(), marks.end());
        own.clear();
        std::vector<quint64> since; // the last mark
        bool before = true;         // was common; the text's beginning counts as its first mark does
        for (const quint64 run : print.runs) {
            const qint64 mark = markOf(run);
            if (!std::binary_search(marks.begin(), marks.end(), mark)) {
                since.push_back(run);
                continue;
            }
            const bool isCommon = std::binary_search(common.begin(), common.end(), mark);
            if (!(before && isCommon)) own.insert(own.end(), since.begin(), since.end());
            if (!isCommon) own.push_back(run);
            since.clear();
            before = isCommon;
        }
        if (!before) own.insert(own.end(), since.begin(), since.end());
    }
    std::sort(own.begin(), own.end());
    own.erase(std::unique(own.begin(), own.end()), own.end());
    return own;
}

} // namespace

RepostPrint repostPrint(QStringView title, QStringView text) {
    std::vector<quint64> words;
    words.reserve(static_cast<size_t>(title.size() + text.size()));
    appendWords(words, foldText(title));
    appendWords(words, foldText(text));
    RepostPrint print;
    const auto count = static_cast<qsizetype>(words.size()) - runLength + 1;
    if (count <= 0) return print;
    print.runs.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        quint64 hash = 0;
        for (qsizetype k = 0; k < runLength; ++k)
            hash = hash * 0x9e3779b97f4a7c15ULL + words[static_cast<size_t>(i + k)];
        print.runs.append(mix(hash));
    }
    std::vector<quint64> least(print.runs.begin(), print.runs.end());
    const qsizetype wanted = std::clamp(count / runsPerMark, fewestMarks, mostMarks);
    std::sort(least.begin(), least.end());
    least.erase(std::unique(least.begin(), least.end()), least.end());
    least.resize(std::min<size_t>(least.size(), static_cast<size_t>(wanted)));
    for (const quint64 run : least) print.marks.append(markOf(run));
    return print;
}

Likeness likeness(const RepostPrint& a, const RepostPrint& b, const QList<qint64>& common) {
    const auto first = ownRuns(a, common);
    const auto second = ownRuns(b, common);
    std::vector<quint64> both;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
    Likeness alike;
    alike.shared = static_cast<qsizetype>(both.size());
    alike.shorter = static_cast<qsizetype>(std::min(first.size(), second.size()));
    const size_t either = first.size() + second.size() - both.size();
    if (alike.shorter > 0) alike.ofShorter = double(alike.shared) / double(alike.shorter);
    if (either > 0) alike.ofBoth = double(alike.shared) / double(either);
    return alike;
}

bool isRepost(const Likeness& alike, bool sameSource) {
    constexpr qsizetype fewRuns = 12;   // less says too little
    constexpr qsizetype shortText = 60; // runs; a headline, a remark, or little beside boilerplate
    if (alike.shorter < fewRuns) return false;
    if (alike.shorter < shortText) return alike.ofBoth >= 0.7;
    return alike.ofShorter >= (sameSource ? 0.8 : 0.5);
}

} // namespace dutydesk
