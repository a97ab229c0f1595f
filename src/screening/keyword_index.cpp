#include "screening/keyword_index.h"

#include "screening/fold.h"
#include "screening/scripts.h"
#include "screening/squeeze.h"

#include <algorithm>
#include <tuple>

namespace dutydesk {
namespace {

/// Whether a star at this place says "any ending": it ends a word of letters.
bool isEndingStar(QStringView key, qsizetype at) {
    return key[at] == u'*' && at > 0 && isWordCharacter(codePointBefore(key, at)) &&
           (at + 1 == key.size() || key[at + 1] == u' ');
}

/// A star behind Han says nothing, since Han is found anywhere; one by itself is a sign like others.
QString withoutIdleStars(const QString& key) {
    QString kept;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool idle = key[i] == u'*' && i > 0 && isUnspaced(codePointBefore(key, i)) &&
                          (i + 1 == key.size() || key[i + 1] == u' ');
        if (!idle) kept.append(key[i]);
    }
    return kept;
}

/// The folded keyword, cut at its stars; the last part is empty if a star ends it.
QStringList partsOf(const QString& key) {
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (!isEndingStar(key, i)) continue;
        parts.append(key.mid(from, i - from));
        from = i + 1;
    }
    return parts << key.mid(from);
}

} // namespace

void KeywordIndex::Patterns::add(const QString& text, int keyword) {
    auto place = numbers.find(text);
    if (place == numbers.end()) {
        place = numbers.insert(text, static_cast<int>(texts.size()));
        texts.append(text);
        keywords.append(QList<int>());
    }
    keywords[*place].append(keyword);
}

int KeywordIndex::add(const QString& written, bool loose) {
    QString key = withoutIdleStars(foldText(written).simplified());
    QStringList parts = partsOf(key);
    if (loose) { // signs inside are passed over anyway; only the star at its end counts
        const bool starred = parts.size() > 1 && parts.last().isEmpty();
        key = lettersOf(parts.join(QString()));
        parts = starred ? QStringList{key, {}} : QStringList{key};
        if (starred) key += u'*';
    }
    const QString pattern = parts.takeFirst();
    if (pattern.isEmpty()) return -1;
    QHash<QString, int>& numbers = m_numbers[loose ? 1 : 0];
    if (const auto known = numbers.constFind(key); known != numbers.cend()) return *known;

    const bool anyEnding = !parts.isEmpty() && parts.last().isEmpty();
    if (anyEnding) parts.removeLast();
    const QString& last = parts.isEmpty() ? pattern : parts.last();
    const int number = static_cast<int>(m_keywords.size());
    m_keywords.append({written, isWordCharacter(codePointAt(pattern, 0)),
                       !anyEnding && isWordCharacter(codePointBefore(last, last.size())), parts});
    numbers.insert(key, number);
    m_hasSpaces = m_hasSpaces || (!loose && key.contains(u' '));
    m_inOrder = m_inOrder && !loose && parts.isEmpty();
    (loose ? m_loosePatterns : m_patterns).add(pattern, number);
    return number;
}

void KeywordIndex::build() {
    for (Patterns* patterns : {&m_patterns, &m_loosePatterns})
        patterns->finder = PatternFinder(patterns->texts);
}

/// Where the keyword ends whose pattern stands at [start, end); -1 if it does not stand there.
qsizetype KeywordIndex::endIn(QStringView folded, const Keyword& keyword, qsizetype start, qsizetype end) {
    if (keyword.edgeBefore && start > 0 && isWordCharacter(codePointBefore(folded, start))) return -1;
    for (const QString& tail : keyword.tails) {
        while (end < folded.size() && isWordCharacter(codePointAt(folded, end)))
            end += unitsOf(codePointAt(folded, end));
        if (!folded.sliced(end).startsWith(tail)) return -1;
        end += tail.size();
    }
    if (keyword.edgeAfter && end < folded.size() && isWordCharacter(codePointAt(folded, end))) return -1;
    return end;
}

QList<Place> KeywordIndex::find(QStringView folded) const {
    QList<Place> places;
    const auto take = [&](const QList<int>& keywords, qsizetype start, qsizetype patternEnd) {
        for (const int number : keywords)
            if (const qsizetype end = endIn(folded, m_keywords[number], start, patternEnd); end >= 0)
                places.append({number, start, end});
    };
    m_patterns.finder.scan(folded, [&](int pattern, qsizetype start, qsizetype end) {
        take(m_patterns.keywords[pattern], start, end);
    });
    if (m_inOrder) return places;

    if (!m_loosePatterns.texts.isEmpty()) {
        const Squeezed squeezed = squeeze(folded);
        m_loosePatterns.finder.scan(squeezed.text, [&](int pattern, qsizetype start, qsizetype end) {
            take(m_loosePatterns.keywords[pattern], squeezed.at[start], squeezed.at[end - 1] + 1);
        });
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tie(a.start, a.end, a.keyword) < std::tie(b.start, b.end, b.keyword);
    });
    return places;
}

} // namespace dutydesk
