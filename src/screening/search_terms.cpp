#include "screening/search_terms.h"

#include "screening/fold.h"
#include "screening/scripts.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace dutydesk {
namespace {

/// Terms in the order of the text, each once.
class Terms {
  public:
    explicit Terms(qsizetype expected) : m_seen(64) {
        while (m_seen.size() < static_cast<size_t>(expected) * 4) m_seen.resize(m_seen.size() * 2);
        m_out.reserve(expected * 4);
    }

    void addCharacters(char32_t first, char32_t second = 0) {
        if (!insert(quint64(first) << 32 | second)) return;
        begin();
        append(first);
        if (second != 0) append(second);
    }

    void addWord(const QString& word) {
        if (word.isEmpty() || m_words.contains(word)) return;
        m_words.insert(word);
        begin();
        m_out.append(word);
    }

    void addBeginning(char32_t character) {
        if (!insert(quint64(character) << 32)) return;
        begin();
        append(character);
        m_out.append(u'*');
    }

    [[nodiscard]] QString take() { return std::move(m_out); }

  private:
    void begin() {
        if (!m_out.isEmpty()) m_out.append(u' ');
    }

    /// Characters beyond the first plane are written as their numbers: not every index knows that they are
    /// letters.
    void append(char32_t c) {
        if (c <= 0xFFFF)
            m_out.append(QChar(char16_t(c)));
        else
            m_out.append(u'u' + QString::number(uint(c), 16));
    }

    /// Open addressing; it starts with room for four times what a text can hold at most, so it never fills
    /// up.
    bool insert(quint64 key) {
        const size_t mask = m_seen.size() - 1;
        for (size_t at = (key * 0x9E3779B97F4A7C15u >> 32) & mask;; at = (at + 1) & mask) {
            if (m_seen[at] == key) return false;
            if (m_seen[at] == 0) {
                m_seen[at] = key;
                return true;
            }
        }
    }

    QString m_out;
    std::vector<quint64> m_seen;
    QSet<QString> m_words;
};

bool isMark(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing: return true;
    default: return false;
    }
}

bool cutsPair(QStringView text, qsizetype at) {
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

/// Cuts a folded text into words of scripts with spaces and runs of the others. Marks are left out of both,
/// because an index takes them for gaps.
template <class Word, class Run>
void cut(QStringView folded, Word&& word, Run&& run) {
    QString letters;
    std::vector<char32_t> characters;
    const auto finish = [&] {
        if (!letters.isEmpty()) word(letters);
        if (!characters.empty()) run(characters);
        letters.clear();
        characters.clear();
    };
    for (qsizetype i = 0; i < folded.size();) {
        const char32_t c = codePointAt(folded, i);
        const QStringView units = folded.sliced(i, unitsOf(c));
        i += units.size();
        if (isUnspaced(c)) {
            if (!letters.isEmpty()) finish();
            if (!isMark(c)) characters.push_back(c);
        } else if (isWordCharacter(c)) {
            if (!characters.empty()) finish();
            if (!isMark(c))
                letters.append(c <= 0xFFFF ? units.toString() : u'u' + QString::number(uint(c), 16));
        } else {
            finish();
        }
    }
    finish();
}

} // namespace

QString indexTerms(QStringView text) {
    const QString folded = foldText(text);
    Terms terms(folded.size());
    cut(
        folded, [&](const QString& word) { terms.addWord(word); },
        [&](const std::vector<char32_t>& run) {
            for (size_t i = 0; i < run.size(); ++i) {
                terms.addCharacters(run[i], i + 1 < run.size() ? run[i + 1] : 0);
            }
        });
    return terms.take();
}

QString queryTerms(QStringView query) {
    const QString folded = foldText(query);
    Terms terms(folded.size());
    cut(
        folded, [&](const QString& word) { terms.addWord(word); },
        [&](const std::vector<char32_t>& run) {
            if (run.size() == 1) terms.addBeginning(run[0]);
            for (size_t i = 1; i < run.size(); ++i) terms.addCharacters(run[i - 1], run[i]);
        });
    return terms.take();
}

bool contains(QStringView text, QStringView query) {
    const QString folded = foldText(text);
    const QString wanted = foldText(query);
    const auto words = QStringView(wanted).split(u' ', Qt::SkipEmptyParts);
    const auto found = [&](QStringView word) {
        const bool edgeBefore = isWordCharacter(codePointAt(word, 0));
        const bool edgeAfter = isWordCharacter(codePointBefore(word, word.size()));
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            if (cutsPair(folded, at) || cutsPair(folded, end)) continue;
            const bool before = edgeBefore && at > 0 && isWordCharacter(codePointBefore(folded, at));
            const bool after = edgeAfter && end < folded.size() && isWordCharacter(codePointAt(folded, end));
            if (!before && !after) return true;
        }
        return false;
    };
    return std::all_of(words.cbegin(), words.cend(), found);
}

} // namespace dutydesk
