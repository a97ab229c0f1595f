#include "screening/repost_print.h"

#include "screening/fold.h"
#include "screening/scripts.h"

#include <algorithm>
#include <bit>
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

qint64 markOf(quint64 run) { return static_cast<qint64>(run >> 16 & 0x7fffffff); }

/// The runs that are no boilerplate: a run counts unless the marks on both its sides are common.
std::vector<quint64> ownRuns(const RepostPrint& print, const QList<qint64>& common) {
    if (common.isEmpty()) return {print.runs.begin(), print.runs.end()};
    std::vector<quint64> own;
    std::vector<quint64> since; // the last mark
    bool before = true;         // was common; the text's beginning counts as its first mark does
    for (const quint64 run : print.runs) {
        const qint64 mark = markOf(run);
        if (!std::binary_search(print.marks.begin(), print.marks.end(), mark)) {
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
    return own;
}

/// Which of two texts has a run. The runs are hashes, so they are their own places (open addressing).
class RunTable {
  public:
    explicit RunTable(size_t runs) : m_slots(std::bit_ceil(2 * runs + 1)) {}

    /// Notes that a text has it; returns the texts that had it before, as a sum.
    int note(quint64 run, int text) {
        size_t at = run & (m_slots.size() - 1);
        while (m_slots[at].texts != 0 && m_slots[at].run != run) at = (at + 1) & (m_slots.size() - 1);
        const int before = m_slots[at].texts;
        m_slots[at] = {run, before | text};
        return before;
    }

  private:
    struct Slot {
        quint64 run = 0;
        int texts = 0;
    };
    std::vector<Slot> m_slots;
};

/// The least of the runs, each once, ascending.
std::vector<quint64> leastRuns(const QList<quint64>& runs, size_t wanted) {
    std::vector<quint64> least;
    for (const quint64 run : runs) {
        if (least.size() == wanted && run >= least.back()) continue;
        const auto at = std::lower_bound(least.begin(), least.end(), run);
        if (at != least.end() && *at == run) continue;
        least.insert(at, run);
        if (least.size() > wanted) least.pop_back();
    }
    return least;
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
    const qsizetype wanted = std::clamp(count / runsPerMark, fewestMarks, mostMarks);
    for (const quint64 run : leastRuns(print.runs, static_cast<size_t>(wanted)))
        print.marks.append(markOf(run));
    // Of the least hashes the upper bits say little, so marks are made of others.
    std::sort(print.marks.begin(), print.marks.end());
    print.marks.erase(std::unique(print.marks.begin(), print.marks.end()), print.marks.end());
    return print;
}

Likeness likeness(const RepostPrint& a, const RepostPrint& b, const QList<qint64>& common) {
    const auto first = ownRuns(a, common);
    const auto second = ownRuns(b, common);
    constexpr int ofFirst = 1;
    constexpr int ofSecond = 2;
    RunTable table(first.size() + second.size());
    qsizetype firstRuns = 0;
    qsizetype secondRuns = 0;
    Likeness alike;
    for (const quint64 run : first)
        if (table.note(run, ofFirst) == 0) ++firstRuns;
    for (const quint64 run : second) {
        const int before = table.note(run, ofSecond);
        if (before & ofSecond) continue;
        ++secondRuns;
        if (before & ofFirst) ++alike.shared;
    }
    alike.shorter = std::min(firstRuns, secondRuns);
    const qsizetype either = firstRuns + secondRuns - alike.shared;
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
