#include "screening/automaton.h"

#include <algorithm>
#include <numeric>

namespace dutydesk {

Automaton::Automaton(const QStringList& patterns) {
    if (patterns.isEmpty()) return;
    std::vector<int> order(static_cast<size_t>(patterns.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return patterns[a] < patterns[b]; });
    std::vector<QStringView> keys;
    keys.reserve(order.size());
    for (const int pattern : order) keys.emplace_back(patterns[pattern]);
    link(DoubleArray(keys, order));
}

void Automaton::link(const DoubleArray& trie) {
    const State count = trie.stateCount();
    m_codes = trie.codes();
    m_nodes.resize(static_cast<size_t>(count));
    m_patterns.resize(static_cast<size_t>(count));
    std::vector<std::vector<State>> levels;
    for (State state = 0; state < count; ++state) {
        m_nodes[state].base = trie.base(state);
        m_nodes[state].parent = trie.parent(state);
        m_patterns[state] = trie.value(state);
        if (state == DoubleArray::root || trie.parent(state) == DoubleArray::none) continue;
        size_t depth = 0;
        for (State up = trie.parent(state); up != DoubleArray::root; up = trie.parent(up)) ++depth;
        if (levels.size() <= depth) levels.resize(depth + 1);
        levels[depth].push_back(state);
    }
    for (const std::vector<State>& level : levels) { // shallow ones first: a suffix is shorter
        for (const State state : level) {
            Node& node = m_nodes[state];
            if (node.parent != DoubleArray::root) {
                const int code = state - m_nodes[node.parent].base;
                node.fail = advance(m_nodes[node.parent].fail, code);
            }
            node.ending = m_patterns[state] >= 0 ? state : m_nodes[node.fail].ending;
        }
    }
}

} // namespace dutydesk
