#include "screening/double_array.h"

#include <algorithm>
#include <numeric>

namespace dutydesk {
namespace {

/// Numbers for the units that occur, the commonest first, so that siblings lie close together.
std::vector<quint16> numberUnits(std::span<const QStringView> keys) {
    std::vector<int> counts(0x10000, 0);
    for (const QStringView key : keys)
        for (const QChar unit : key) ++counts[unit.unicode()];
    std::vector<int> order(counts.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](int unit) { return counts[unit] == 0; });
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return counts[a] > counts[b]; });
    std::vector<quint16> codes(counts.size(), 0);
    for (size_t i = 0; i < order.size(); ++i) codes[order[i]] = static_cast<quint16>(i + 1);
    return codes;
}

/// The trie as plain nodes, before they get their places. Node 0 is the root.
struct Nodes {
    std::vector<int> parent{-1};
    std::vector<quint16> code{0};
    std::vector<int> value{-1};
    std::vector<int> firstChild; ///< into `children`; one more entry at the end
    std::vector<int> children;

    Nodes(std::span<const QStringView> keys, std::span<const int> values, const std::vector<quint16>& codes) {
        std::vector<int> path{0}; // the nodes of the key before, which shares its beginning with the next
        QStringView before;
        for (size_t k = 0; k < keys.size(); ++k) {
            const QStringView key = keys[k];
            qsizetype shared = 0;
            while (shared < std::min(key.size(), before.size()) && key[shared] == before[shared]) ++shared;
            path.resize(static_cast<size_t>(shared) + 1);
            for (qsizetype i = shared; i < key.size(); ++i) {
                path.push_back(static_cast<int>(parent.size()));
                parent.push_back(path[path.size() - 2]);
                code.push_back(codes[key[i].unicode()]);
                value.push_back(-1);
            }
            value[path.back()] = values[k];
            before = key;
        }
        linkChildren();
    }

    void linkChildren() {
        firstChild.assign(parent.size() + 1, 0);
        for (size_t node = 1; node < parent.size(); ++node) ++firstChild[parent[node] + 1];
        std::partial_sum(firstChild.begin(), firstChild.end(), firstChild.begin());
        children.resize(parent.size() - 1);
        std::vector<int> next(firstChild.begin(), firstChild.end() - 1);
        for (size_t node = 1; node < parent.size(); ++node)
            children[next[parent[node]]++] = static_cast<int>(node);
    }

    [[nodiscard]] std::span<const int> childrenOf(int node) const {
        return std::span(children).subspan(firstChild[node], firstChild[node + 1] - firstChild[node]);
    }
};

/// Finds places where a node's children fit between those already placed. Free cells form a ring through cell
/// 0. The cells below the highest code stay empty, so that no look-up goes below zero.
class Placer {
  public:
    explicit Placer(int highestCode)
        : m_next(static_cast<size_t>(highestCode) + 1, -1), m_before(m_next), m_cursor(highestCode + 1) {
        m_next[0] = m_before[0] = 0;
    }

    /// The base for children with these codes, ascending; their cells are taken.
    int place(const std::vector<int>& codes) {
        const int base = (codes.size() == 1 ? firstFree() : fitting(codes)) - codes.front();
        for (const int code : codes) take(base + code);
        return base;
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_next.size()); }

  private:
    [[nodiscard]] int firstFree() const { return m_next[0] != 0 ? m_next[0] : size(); }
    /// A cell for the first of the codes, from which the others fit too.
    int fitting(const std::vector<int>& codes) {
        while (m_cursor < size() && !isFree(m_cursor)) ++m_cursor;
        int cell = m_cursor < size() ? m_cursor : 0;
        int tries = 0;
        for (; cell != 0 && !fits(cell - codes.front(), codes); cell = m_next[cell]) ++tries;
        const int found = cell != 0 ? cell : size();
        // Where many tries fail it is nearly full: later searches pass it by, and nodes with one child fill
        // it.
        constexpr int many = 256;
        if (tries > many) m_cursor = found;
        return found;
    }
    [[nodiscard]] bool isFree(int cell) const { return cell >= size() || m_next[cell] >= 0; }
    [[nodiscard]] bool fits(int base, const std::vector<int>& codes) const {
        return std::all_of(codes.begin(), codes.end(), [&](int code) { return isFree(base + code); });
    }
    void take(int cell) {
        while (cell >= size()) {
            const int made = size();
            m_before.push_back(m_before[0]);
            m_next.push_back(0);
            m_next[m_before[0]] = made;
            m_before[0] = made;
        }
        m_next[m_before[cell]] = m_next[cell];
        m_before[m_next[cell]] = m_before[cell];
        m_next[cell] = -1;
    }

    std::vector<int> m_next; ///< -1 for a taken cell
    std::vector<int> m_before;
    int m_cursor; ///< where searches for several children begin
};

/// Nodes with children, those with the most of them first: what is hard to fit comes while there is room.
std::vector<int> placingOrder(const Nodes& nodes) {
    std::vector<int> order;
    for (int node = 0; node < static_cast<int>(nodes.parent.size()); ++node)
        if (!nodes.childrenOf(node).empty()) order.push_back(node);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return nodes.childrenOf(a).size() > nodes.childrenOf(b).size(); });
    return order;
}

} // namespace

DoubleArray::DoubleArray(std::span<const QStringView> keys, std::span<const int> values)
    : m_codes(numberUnits(keys)) {
    const Nodes nodes(keys, values, m_codes);
    std::vector<int> bases(nodes.parent.size(), 0);
    const int highestCode = *std::max_element(m_codes.begin(), m_codes.end());
    Placer placer(highestCode);
    std::vector<int> codes;
    for (const int node : placingOrder(nodes)) {
        codes.clear();
        for (const int child : nodes.childrenOf(node)) codes.push_back(nodes.code[child]);
        std::sort(codes.begin(), codes.end());
        bases[node] = placer.place(codes);
    }
    m_cells.resize(static_cast<size_t>(placer.size()) + highestCode + 1);
    std::vector<State> cellOf(nodes.parent.size(), root);
    for (size_t node = 0; node < nodes.parent.size(); ++node) { // parents come before their children
        if (node > 0) cellOf[node] = bases[nodes.parent[node]] + nodes.code[node];
        const State parent = node > 0 ? cellOf[nodes.parent[node]] : none;
        m_cells[cellOf[node]] = {bases[node], parent, nodes.value[node]};
    }
}

} // namespace dutydesk
