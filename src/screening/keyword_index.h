#pragma once

#include "screening/automaton.h"

#include <QHash>
#include <QList>
#include <QStringView>

namespace dutydesk {

/// Where a keyword stands in a folded text.
struct Place {
    int keyword = 0;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// All keywords of all rules, each with its number, found in one pass. A keyword is folded; one that begins
/// or ends with a letter or digit of a script with spaces is found only where no such character adjoins it
/// there; `*` at its end lifts that for the end (climat*).
class KeywordIndex {
  public:
    /// The keyword's number, the same for the same folded form; -1 if nothing is left of it after folding.
    int add(const QString& written);
    /// To be called once, after the last add().
    void build();

    [[nodiscard]] qsizetype size() const { return m_keywords.size(); }
    /// As it was first added.
    [[nodiscard]] const QString& written(int keyword) const { return m_keywords[keyword].written; }
    /// True if a keyword holds a space: then the text's white space must be collapsed (collapseSpaces).
    [[nodiscard]] bool hasSpaces() const { return m_hasSpaces; }

    /// Every occurrence in a folded text, by start, end, number.
    [[nodiscard]] QList<Place> find(QStringView folded) const;

  private:
    struct Keyword {
        QString written;
        qsizetype length = 0;
        bool edgeBefore = false; ///< a word edge is needed there
        bool edgeAfter = false;
    };
    QList<Keyword> m_keywords;
    QHash<QString, int> m_numbers; ///< folded, with the star
    QStringList m_patterns;        ///< folded, without it
    QList<QList<int>> m_ofPattern; ///< the keywords of each pattern
    QHash<QString, int> m_patternNumbers;
    Automaton m_automaton;
    bool m_hasSpaces = false;
};

} // namespace dutydesk
