#include "screening/keyword_index.h"

#include "screening/fold.h"
#include "screening/scripts.h"

#include <algorithm>
#include <tuple>

namespace dutydesk {

int KeywordIndex::add(const QString& written) {
    QString key = foldText(written).simplified();
    const bool starred = key.size() > 1 && key.endsWith(u'*');
    QString pattern = starred ? key.chopped(1).trimmed() : key;
    if (pattern.isEmpty()) return -1;
    const bool wordAtEnd = isWordCharacter(codePointBefore(pattern, pattern.size()));
    const bool prefix = starred && wordAtEnd;
    if (!prefix) key = pattern; // Han is found anywhere: the star says nothing there
    if (const auto known = m_numbers.constFind(key); known != m_numbers.cend()) return *known;

    const int number = static_cast<int>(m_keywords.size());
    m_keywords.append(
        {written, pattern.size(), isWordCharacter(codePointAt(pattern, 0)), wordAtEnd && !prefix});
    m_numbers.insert(key, number);
    m_hasSpaces = m_hasSpaces || pattern.contains(u' ');
    auto place = m_patternNumbers.find(pattern);
    if (place == m_patternNumbers.end()) {
        place = m_patternNumbers.insert(pattern, static_cast<int>(m_patterns.size()));
        m_patterns.append(pattern);
        m_ofPattern.append(QList<int>());
    }
    m_ofPattern[*place].append(number);
    return number;
}

void KeywordIndex::build() { m_automaton = Automaton(m_patterns); }

QList<Place> KeywordIndex::find(QStringView folded) const {
    QList<Place> places;
    m_automaton.scan(folded, [&](int pattern, qsizetype end) {
        for (const int number : m_ofPattern[pattern]) {
            const Keyword& keyword = m_keywords[number];
            const qsizetype start = end - keyword.length;
            if (keyword.edgeBefore && start > 0 && isWordCharacter(codePointBefore(folded, start))) continue;
            if (keyword.edgeAfter && end < folded.size() && isWordCharacter(codePointAt(folded, end)))
                continue;
            places.append({number, start, end});
        }
    });
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tie(a.start, a.end, a.keyword) < std::tie(b.start, b.end, b.keyword);
    });
    return places;
}

} // namespace dutydesk
