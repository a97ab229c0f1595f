#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <memory>

namespace dutydesk {

/// Traditional to Simplified, made from ICU's Hant-Hans rules. It is for comparing, not for showing: where
/// ICU keeps a Traditional character in some words (著名) the character is simplified there too, so that a
/// keyword and a text meet whatever stands beside them. Every rule keeps the length in UTF-16, so offsets do
/// not move.
class Simplifier {
  public:
    /// Built at the first call; afterwards shared by all threads.
    [[nodiscard]] static const Simplifier& instance();

    /// Simplifies in place, longest word rule first. Doing it twice changes nothing more: no word rule
    /// applies to a text that holds simplified characters only.
    void apply(QString& text) const;

  private:
    struct WordRule {
        QString from;
        QString to;
    };
    Simplifier();
    void readRules(QList<WordRule>& words);
    void closeChains();
    void keepUsefulWords(const QList<WordRule>& words);
    [[nodiscard]] QString mapped(QString text) const;

    std::array<char16_t, 0x10000> m_units;    ///< each unit's simplified form
    std::array<char16_t, 0x10000> m_quick;    ///< the same; 0 where a word rule may begin
    QHash<char16_t, QList<WordRule>> m_words; ///< by first unit, longest first
};

} // namespace dutydesk
