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
    m_trie = DoubleArray(keys, order);
    link();
}

void Automaton::link() {
    using State = DoubleArray::State;
    const State count = m_trie.stateCount();
    std::vector<std::vector<State>> levels;
    for (State state = 1; state < count; ++state) {
        if (!m_trie.isUsed(state)) continue;
        size_t depth = 0;
        for (State up = m_trie.parent(state); up != DoubleArray::root; up = m_trie.parent(up)) ++depth;
        if (levels.size() <= depth) levels.resize(depth + 1);
        levels[depth].push_back(state);
    }
    m_links.resize(static_cast<size_t>(count));
    for (const std::vector<State>& level : levels) { // shallow ones first: a suffix is shorter
        for (const State state : level) {
            const State parent = m_trie.parent(state);
            Links& links = m_links[state];
            if (parent != DoubleArray::root)
                links.fail = advance(m_links[parent].fail, m_trie.codeInto(state));
            links.ending = m_trie.value(state) >= 0 ? state : m_links[links.fail].ending;
        }
    }
}

} // namespace dutydesk
