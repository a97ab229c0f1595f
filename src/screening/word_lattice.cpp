#include "screening/word_lattice.h"

#include "screening/scripts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace dutydesk {
namespace {

/// What a character costs that is no word in the dictionary.
constexpr int unknownCost = 255;
/// Costs are 10 × negative log probabilities: at this temperature weights are the probabilities themselves.
constexpr double temperature = 10;

/// exp(-cost / temperature); beyond the table a way is too unlikely to matter.
constexpr int mostCost = 512;
const std::array<double, mostCost>& weights() {
    static const auto table = [] {
        std::array<double, mostCost> made{};
        for (size_t i = 0; i < made.size(); ++i) made[i] = std::exp(-double(i) / temperature);
        return made;
    }();
    return table;
}

} // namespace

void WordLattice::build(QStringView stretch, const Lexicon& lexicon, std::span<const Edge> extra) {
    m_size = static_cast<int>(stretch.size());
    m_longest = 1;
    m_edges.clear();
    m_first.clear();
    collect(stretch, lexicon, extra);
    weigh();
}

void WordLattice::collect(QStringView stretch, const Lexicon& lexicon, std::span<const Edge> extra) {
    size_t nextExtra = 0;
    for (int from = 0; from < m_size; ++from) {
        const size_t begin = m_edges.size();
        m_first.push_back(static_cast<int>(begin));
        if (stretch[from].isLowSurrogate()) continue;
        const auto known = [&](int to) {
            return std::any_of(m_edges.begin() + begin, m_edges.end(),
                               [to](const Weighed& e) { return e.to == to; });
        };
        lexicon.wordsAt(stretch.sliced(from), [&](qsizetype length, int cost) {
            m_edges.push_back({from, from + static_cast<int>(length), cost, 0});
        });
        const int one = from + static_cast<int>(unitsOf(codePointAt(stretch, from)));
        if (!known(one)) m_edges.push_back({from, one, unknownCost, 0});
        for (; nextExtra < extra.size() && extra[nextExtra].from <= from; ++nextExtra)
            if (extra[nextExtra].from == from && !known(extra[nextExtra].to))
                m_edges.push_back({from, extra[nextExtra].to, extra[nextExtra].cost, 0});
        for (size_t i = begin; i < m_edges.size(); ++i) m_longest = std::max(m_longest, m_edges[i].to - from);
    }
    m_first.insert(m_first.end(), 2, static_cast<int>(m_edges.size()));
}

void WordLattice::weigh() {
    // Costs are taken relative to the cheapest way, so that no weight under- or overflows however long the
    // stretch.
    constexpr int unreached = std::numeric_limits<int>::max() / 2;
    const size_t positions = static_cast<size_t>(m_size) + 1;
    m_cheapest.assign(positions, unreached);
    m_cheapest[0] = 0;
    for (const Weighed& edge : m_edges)
        m_cheapest[edge.to] = std::min(m_cheapest[edge.to], m_cheapest[edge.from] + edge.cost);

    const auto& table = weights();
    m_forward.assign(positions, 0);
    m_forward[0] = 1;
    for (Weighed& edge : m_edges) {
        if (m_cheapest[edge.from] == unreached) continue;
        const int over = edge.cost + m_cheapest[edge.from] - m_cheapest[edge.to];
        edge.weight = over < mostCost ? table[over] : 0;
        m_forward[edge.to] += m_forward[edge.from] * edge.weight;
    }
    m_backward.assign(positions, 0);
    m_backward[m_size] = 1;
    for (auto edge = m_edges.rbegin(); edge != m_edges.rend(); ++edge)
        m_backward[edge->from] += m_backward[edge->to] * edge->weight;
}

double WordLattice::bothEdges(int from, int to) const {
    std::vector<double> ways(static_cast<size_t>(to - from) + 1, 0);
    ways[0] = 1;
    for (int i = m_first[from]; i < m_first[to]; ++i) {
        const Weighed& edge = m_edges[i];
        if (edge.to <= to) ways[edge.to - from] += ways[edge.from - from] * edge.weight;
    }
    return m_forward[from] * ways[to - from] * m_backward[to] / m_forward[m_size];
}

double WordLattice::crossing(int from, int to) const {
    // Ways that come in across the first edge, by where they are inside; then on to the end of it, or out
    // across the second edge. Ways that begin at the first edge can only go out across the second.
    std::vector<double> entered(static_cast<size_t>(to - from) + 1, 0);
    std::vector<double> begun(entered);
    begun[0] = m_forward[from];
    double sum = 0;
    for (int i = m_first[std::max(0, from - m_longest)]; i < m_first[to]; ++i) {
        const Weighed& edge = m_edges[i];
        if (edge.from < from) {
            if (edge.to > from && edge.to < to) entered[edge.to - from] += m_forward[edge.from] * edge.weight;
            continue;
        }
        double& in = entered[edge.from - from];
        double& at = begun[edge.from - from];
        if (edge.to <= to) {
            entered[edge.to - from] += in * edge.weight;
            begun[edge.to - from] += at * edge.weight;
        } else if (edge.from > from) {
            sum += (in + at) * edge.weight * m_backward[edge.to];
        }
    }
    return (sum + entered[to - from] * m_backward[to]) / m_forward[m_size];
}

double WordLattice::inLongerWord(int from, int to) const {
    double sum = 0;
    for (int i = m_first[std::max(0, to - m_longest)]; i < m_first[from + 1]; ++i) {
        const Weighed& edge = m_edges[i];
        if (edge.to >= to && (edge.from < from || edge.to > to))
            sum += m_forward[edge.from] * edge.weight * m_backward[edge.to];
    }
    return sum / m_forward[m_size];
}

} // namespace dutydesk
