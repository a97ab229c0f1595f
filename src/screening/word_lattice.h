#pragma once

#include "screening/lexicon.h"

#include <QStringView>

#include <span>
#include <vector>

namespace dutydesk {

/// All ways to cut a stretch of Han text into words, weighed by how likely each is: forward and backward over
/// the dictionary's words, single characters and extra words. Offsets are UTF-16 and relative to the stretch.
/// One may be built again and again, which spares the memory.
class WordLattice {
  public:
    struct Edge {
        int from = 0;
        int to = 0;
        int cost = 0; ///< 10 × negative log probability, as in Lexicon
    };

    /// extra, by `from`: words that the text may hold besides the dictionary's; where both know a word, the
    /// dictionary's cost counts. The stretch is at most a few hundred characters (the weights are plain
    /// doubles).
    void build(QStringView stretch, const Lexicon& lexicon, std::span<const Edge> extra);

    /// The probability that words begin at `from` and end at `to`, whatever lies between.
    [[nodiscard]] double bothEdges(int from, int to) const;
    /// The probability that a word begins or ends inside [from, to) that lies partly outside: that an edge is
    /// crossed, but by no word that covers all of it.
    [[nodiscard]] double crossing(int from, int to) const;
    /// The probability that one word covers [from, to) and more.
    [[nodiscard]] double inLongerWord(int from, int to) const;

  private:
    struct Weighed {
        int from;
        int to;
        int cost;
        double weight;
    };
    void collect(QStringView stretch, const Lexicon& lexicon, std::span<const Edge> extra);
    void weigh();

    int m_size = 0;
    int m_longest = 1;             ///< of all edges
    std::vector<Weighed> m_edges;  ///< by `from`
    std::vector<int> m_first;      ///< of each position, into m_edges; two more entries at the end
    std::vector<int> m_cheapest;   ///< cost of the cheapest way from the beginning to a position
    std::vector<double> m_forward; ///< weight of all ways from the beginning to a position
    std::vector<double> m_backward;
};

} // namespace dutydesk
