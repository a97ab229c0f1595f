#pragma once

#include "screening/double_array.h"

namespace dutydesk {

/// The Chinese words of ICU's own dictionary (cjdict), folded, each with what it costs to use it: 10 × its
/// negative log probability, 27…255 there.
class Lexicon {
  public:
    /// Read at the first call (a fifth of a second); afterwards shared by all threads.
    [[nodiscard]] static const Lexicon& chinese();

    /// Calls word(length, cost) for each word that the text begins with, the shortest first.
    template <class Word>
    void wordsAt(QStringView text, Word&& word) const {
        DoubleArray::State state = DoubleArray::root;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int code = m_trie.code(text[i].unicode());
            if (code == 0 || (state = m_trie.step(state, code)) == DoubleArray::none) return;
            if (const int cost = m_trie.value(state); cost >= 0) word(i + 1, cost);
        }
    }

    /// True if this ICU came without its dictionary: then nothing can be judged.
    [[nodiscard]] bool isEmpty() const { return m_trie.isEmpty(); }

  private:
    Lexicon();
    DoubleArray m_trie;
};

} // namespace dutydesk
