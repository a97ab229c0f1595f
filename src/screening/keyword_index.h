#pragma once

#include "screening/pattern_finder.h"

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
/// there. `*` at the end of such a word lifts that for its end, also inside a phrase (climat* change); the
/// place of a last starred word ends with what is written. A loose keyword is found with up to three signs
/// or spaces between its characters too (see squeeze()).
class KeywordIndex {
  public:
    /// The keyword's number, the same for the same folded form; -1 if nothing is left of it after folding.
    int add(const QString& written, bool loose = false);
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
        bool edgeBefore = false; ///< a word edge is needed there
        bool edgeAfter = false;
        QStringList tails = {}; ///< what follows the pattern, each after any ending of the word before it
    };
    struct Patterns {
        QStringList texts;
        QList<QList<int>> keywords; ///< of each pattern
        QHash<QString, int> numbers;
        PatternFinder finder;

        void add(const QString& text, int keyword);
    };
    [[nodiscard]] static qsizetype endIn(QStringView folded, const Keyword& keyword, qsizetype start,
                                         qsizetype end);

    QList<Keyword> m_keywords;
    QHash<QString, int> m_numbers[2]; ///< by folded form with its stars; the second for loose ones
    Patterns m_patterns;
    Patterns m_loosePatterns;
    bool m_hasSpaces = false;
    bool m_inOrder = true; ///< no keyword ends elsewhere than its pattern, and none is loose
};

} // namespace dutydesk
