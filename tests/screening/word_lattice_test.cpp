#include "screening/word_lattice.h"
#include "tests/screening/text_generator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

/// What the lattice says, worked out the slow way: every cutting of the text by itself.
struct Enumerated {
    double total = 0;
    std::map<std::pair<int, int>, double> bothEdges;
    std::map<std::pair<int, int>, double> inLongerWord;
    std::map<std::pair<int, int>, double> crossing;

    Enumerated(QStringView text, std::span<const WordLattice::Edge> extra) {
        std::map<std::pair<int, int>, int> costs;
        const int size = int(text.size());
        for (const auto& edge : extra) costs[{edge.from, edge.to}] = edge.cost;
        for (int from = 0; from < size; ++from)
            Lexicon::chinese().wordsAt(text.sliced(from), [&](qsizetype length, int cost) {
                costs[{from, from + int(length)}] = cost;
            });
        for (int from = 0; from < size; ++from) costs.try_emplace({from, from + 1}, 255);
        std::vector<int> cuts{0};
        const std::function<void(int)> go = [&](int cost) {
            const int from = cuts.back();
            if (from == size) return add(cuts, std::exp(-cost / 10.0));
            for (int to = from + 1; to <= size; ++to) {
                if (const auto word = costs.find({from, to}); word != costs.end()) {
                    cuts.push_back(to);
                    go(cost + word->second);
                    cuts.pop_back();
                }
            }
        };
        go(0);
    }

    static bool crosses(const std::vector<int>& cuts, int from, int to) {
        const auto cut = [&](int at) { return std::find(cuts.begin(), cuts.end(), at) != cuts.end(); };
        const bool cutInside =
            std::any_of(cuts.begin(), cuts.end(), [&](int at) { return from < at && at < to; });
        return cutInside && !(cut(from) && cut(to));
    }

    void add(const std::vector<int>& cuts, double weight) {
        total += weight;
        for (size_t i = 0; i < cuts.size(); ++i)
            for (size_t j = i + 1; j < cuts.size(); ++j) bothEdges[{cuts[i], cuts[j]}] += weight;
        for (int from = 0; from < cuts.back(); ++from)
            for (int to = from + 1; to <= cuts.back(); ++to)
                if (crosses(cuts, from, to)) crossing[{from, to}] += weight;
        for (size_t i = 0; i + 1 < cuts.size(); ++i)
            for (int from = cuts[i]; from < cuts[i + 1]; ++from)
                for (int to = from + 1; to <= cuts[i + 1]; ++to)
                    if (from > cuts[i] || to < cuts[i + 1]) inLongerWord[{from, to}] += weight;
    }
};

} // namespace

TEST(WordLattice, GivesTheProbabilitiesOfAllWaysToCut) {
    TextGenerator generator(21);
    const QString common = u"和尚未教育局的国家人民大会堂一下面包工头发现在学校食堂"_s;
    for (int round = 0; round < 60; ++round) {
        QString text;
        for (int i = 0; i < 9; ++i) text += common[generator.below(common.size())];
        const std::vector<WordLattice::Edge> extra{{1, 3, 90}, {2, 6, 90}, {4, 6, 90}};
        WordLattice lattice;
        lattice.build(text, Lexicon::chinese(), extra);
        Enumerated slow(text, extra);
        for (int from = 0; from < 9; ++from) {
            for (int to = from + 1; to <= 9; ++to) {
                EXPECT_NEAR(lattice.bothEdges(from, to), slow.bothEdges[std::pair(from, to)] / slow.total,
                            1e-9);
                EXPECT_NEAR(lattice.crossing(from, to), slow.crossing[std::pair(from, to)] / slow.total,
                            1e-9);
                EXPECT_NEAR(lattice.inLongerWord(from, to),
                            slow.inLongerWord[std::pair(from, to)] / slow.total, 1e-9);
            }
        }
    }
}

TEST(WordLattice, StaysFiniteOverALongStretch) {
    const QString text = u"發展中国家的和尚未曾㐀㐁㐂"_s.repeated(40);
    WordLattice lattice;
    lattice.build(text, Lexicon::chinese(), {});
    const double all = lattice.bothEdges(0, int(text.size()));
    EXPECT_NEAR(all, 1, 1e-6);
}

TEST(Lexicon, KnowsWordsInBothScriptsByTheirFoldedForm) {
    int longest = 0;
    Lexicon::chinese().wordsAt(u"国家的", [&](qsizetype length, int) { longest = int(length); });
    EXPECT_EQ(longest, 2);
    int count = 0;
    Lexicon::chinese().wordsAt(u"教育局长", [&](qsizetype, int cost) { count += cost > 0; });
    EXPECT_GE(count, 3); // 教, 教育, 教育局
}

} // namespace dutydesk
