#include "screening/not_words.h"

#include "screening/fold.h"
#include "screening/lexicon.h"
#include "screening/screen.h"
#include "screening/scripts.h"
#include "screening/segment.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dutydesk {
namespace {

constexpr qsizetype phraseContext = 60; ///< how far from a hit, in UTF-16 units
constexpr int leastTexts = 2;
constexpr qsizetype mostCandidates = 800;
constexpr qsizetype mostExamples = 3;
/// Words that cost less stand in all kinds of texts: 我们 可以 问题.
constexpr int commonCost = 64;

bool isHanWord(QStringView word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return isHan(c.unicode()); });
}

bool saysSomething(const QString& folded) {
    if (!isHanWord(folded))
        return folded.size() >= 3 &&
               std::all_of(folded.cbegin(), folded.cend(), [](QChar c) { return c.isLetter(); });
    if (folded.size() < 2) return false;
    bool common = false;
    Lexicon::chinese().wordsAt(folded, [&](qsizetype length, int cost) {
        common = common || (length == folded.size() && cost < commonCost);
    });
    return !common;
}

/// The words near the hits and phrases of two Han words side by side, folded, each once.
QSet<QString> wordsNear(const ReviewedText& reviewed) {
    QSet<QString> words;
    const auto take = [&words](QStringView part) {
        QString before;
        const QChar* end = nullptr;
        for (const QStringView word : segment(part)) {
            QString folded = foldText(word);
            if (!saysSomething(folded)) folded.clear();
            if (!folded.isEmpty()) words.insert(folded);
            const bool phrase = word.cbegin() == end && !before.isEmpty() && !folded.isEmpty() &&
                                isHanWord(before) && isHanWord(folded);
            if (phrase) words.insert(before + folded);
            before = folded;
            end = word.cend();
        }
    };
    take(reviewed.title);
    qsizetype done = 0;
    for (const Hit& hit : reviewed.hits) {
        if (hit.field != Field::Text) continue;
        const qsizetype size = reviewed.text.size();
        const qsizetype from = std::clamp<qsizetype>(hit.start - phraseContext, done, size);
        const qsizetype to = std::clamp<qsizetype>(hit.end + phraseContext, from, size);
        take(QStringView(reviewed.text).sliced(from, to - from));
        done = to;
    }
    return words;
}

/// Those that stand near hits of enough dismissed texts, the commonest first.
QStringList candidates(const QString& query, const QList<ReviewedText>& texts) {
    QHash<QString, int> counts;
    int dismissed = 0;
    for (const ReviewedText& reviewed : texts) {
        if (reviewed.kept) continue;
        ++dismissed;
        for (const QString& word : wordsNear(reviewed)) ++counts[word];
    }
    const QString asked = foldText(query);
    const int least = std::max(leastTexts, dismissed / 10);
    QStringList words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (*it >= least && !asked.contains(it.key())) words.append(it.key());
    std::sort(words.begin(), words.end(), [&](const QString& a, const QString& b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return words.first(std::min(words.size(), mostCandidates));
}

/// A phrase says nothing more than a word in it that leaves out as much.
QList<NotWord> withoutWhatIsSaid(const QList<NotWord>& sorted, qsizetype most) {
    QList<NotWord> kept;
    for (const NotWord& proposal : sorted) {
        if (kept.size() == most) break;
        const bool said = std::any_of(kept.begin(), kept.end(),
                                      [&](const NotWord& one) { return proposal.word.contains(one.word); });
        if (!said) kept.append(proposal);
    }
    return kept;
}

} // namespace

QList<NotWord> proposeNotWords(const QString& query, const QList<ReviewedText>& texts, qsizetype most) {
    QList<NotWord> proposals;
    for (const QString& word : candidates(query, texts)) proposals.append({.word = word});
    // What a NOT would really do: it looks at whole texts, as rules do.
    QStringList words;
    for (const NotWord& proposal : proposals) words.append(proposal.word);
    const Screen screen = Screen::forKeywords(words);
    QSet<QString> inKept;
    QHash<QString, NotWord*> byWord;
    for (NotWord& proposal : proposals) byWord.insert(proposal.word, &proposal);
    for (const ReviewedText& reviewed : texts) {
        QSet<QString> found;
        for (const QStringView part : {QStringView(reviewed.title), QStringView(reviewed.text)})
            for (const Hit& hit : screen.find(part))
                if (hit.shown) found.insert(hit.keyword);
        if (reviewed.kept) {
            inKept |= found;
            continue;
        }
        for (const QString& word : found) {
            NotWord& proposal = *byWord[word];
            ++proposal.dismissed;
            if (proposal.examples.size() < mostExamples) proposal.examples.append(reviewed.title);
        }
    }
    proposals.removeIf(
        [&](const NotWord& one) { return inKept.contains(one.word) || one.dismissed < leastTexts; });
    std::stable_sort(proposals.begin(), proposals.end(), [](const NotWord& a, const NotWord& b) {
        return a.dismissed != b.dismissed ? a.dismissed > b.dismissed : a.word.size() < b.word.size();
    });
    return withoutWhatIsSaid(proposals, most);
}

} // namespace dutydesk
