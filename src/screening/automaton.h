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
        if (m_nodes.empty()) return;
        State state = DoubleArray::root;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int code = m_codes[text[i].unicode()];
            state = code == 0 ? DoubleArray::root : advance(state, code);
            for (State at = m_nodes[state].ending; at != DoubleArray::root;
                 at = m_nodes[m_nodes[at].fail].ending)
                found(m_patterns[at], i + 1);
        }
    }

  private:
    using State = DoubleArray::State;
    /// What a step needs, side by side in memory.
    struct Node {
        State base = 0;
        State parent = DoubleArray::none;
        State fail = DoubleArray::root;   ///< the longest proper suffix that is a state
        State ending = DoubleArray::root; ///< the longest suffix, itself included, that is a pattern
    };
    [[nodiscard]] State advance(State state, int code) const {
        for (;;) {
            const State to = m_nodes[state].base + code;
            if (m_nodes[to].parent == state) return to;
            if (state == DoubleArray::root) return DoubleArray::root;
            state = m_nodes[state].fail;
        }
    }
    void link(const DoubleArray& trie);

    std::vector<quint16> m_codes;
    std::vector<Node> m_nodes;
    std::vector<int> m_patterns; ///< of each state, -1 if none ends there
};

} // namespace dutydesk
