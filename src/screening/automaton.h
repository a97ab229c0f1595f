#pragma once

#include "screening/double_array.h"

#include <QStringList>

#include <vector>

namespace dutydesk {

/// Finds every occurrence of many patterns in one pass over a text (Aho–Corasick). Immutable.
class Automaton {
  public:
    Automaton() = default;
    /// No pattern may be empty or given twice.
    explicit Automaton(const QStringList& patterns);

    /// Calls found(pattern, end) for each occurrence, in order of end, the longest pattern first.
    template <class Found>
    void scan(QStringView text, Found&& found) const {
        if (m_trie.isEmpty()) return;
        DoubleArray::State state = DoubleArray::root;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int code = m_trie.code(text[i].unicode());
            state = code == 0 ? DoubleArray::root : advance(state, code);
            const DoubleArray::State ending = m_links[state].ending;
            for (DoubleArray::State at = ending; at != DoubleArray::root;
                 at = m_links[m_links[at].fail].ending)
                found(m_trie.value(at), i + 1);
        }
    }

  private:
    struct Links {
        DoubleArray::State fail = DoubleArray::root; ///< the longest proper suffix that is a state
        DoubleArray::State ending =
            DoubleArray::root; ///< the longest suffix, itself included, that is a pattern
    };
    [[nodiscard]] DoubleArray::State advance(DoubleArray::State state, int code) const {
        for (;;) {
            const DoubleArray::State to = m_trie.step(state, code);
            if (to != DoubleArray::none) return to;
            if (state == DoubleArray::root) return DoubleArray::root;
            state = m_links[state].fail;
        }
    }
    void link();

    DoubleArray m_trie;
    std::vector<Links> m_links;
};

} // namespace dutydesk
