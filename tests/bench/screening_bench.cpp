#include "screening/fold.h"
#include "screening/judge.h"
#include "screening/keyword_index.h"
#include "screening/lexicon.h"
#include "screening/screen.h"
#include "screening/search_terms.h"
#include "screening/segment.h"
#include "screening/word_lattice.h"

#include <QSet>
#include <QString>

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

/// Text made of dictionary words, the likely ones more often, with a comma or full stop every few words and
/// now and then a Latin word or a number: about as dense in words and edges as news.
class Writer {
  public:
    Writer() {
        const QString common =
            u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子"
            u"说产种面而方后"
            u"多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合"_s;
        for (const QChar first : common) {
            for (const QChar second : common) {
                const QString pair = QString(first) + second;
                Lexicon::chinese().wordsAt(pair, [&](qsizetype length, int cost) {
                    if (length == 2)
                        m_words.append({pair, cost});
                    else if (second == common[0])
                        m_words.append({QString(first), cost});
                });
            }
        }
        std::vector<double> weights;
        for (const auto& [word, cost] : m_words)
            weights.push_back(std::exp(-cost / 20.0)); // flatter than the language, for more variety
        m_pick = std::discrete_distribution<int>(weights.begin(), weights.end());
    }

    QString text(qsizetype size) {
        QString made;
        while (made.size() < size) {
            for (int n = 4 + int(m_random() % 8); n > 0; --n) made += m_words[m_pick(m_random)].first;
            if (m_random() % 10 == 0) made += m_random() % 2 != 0 ? u"12345"_s : u"Wi-Fi"_s;
            made += m_random() % 4 == 0 ? u'。' : u'，';
        }
        return made.first(size);
    }

    /// Han keywords of two to four characters: half of them words of the text, half of any characters.
    QStringList keywords(int count) {
        QSet<QString> made;
        while (made.size() < count) {
            QString word;
            if (made.size() % 2 == 0)
                word = m_words[int(m_random() % m_words.size())].first +
                       m_words[int(m_random() % m_words.size())].first;
            else
                for (int n = 2 + int(m_random() % 3); n > 0; --n)
                    word += QChar(char16_t(0x4E00 + m_random() % 0x3000));
            if (word.size() >= 2) made.insert(word);
        }
        return {made.cbegin(), made.cend()};
    }

    /// Of two characters; the common ones more often.
    QString word() {
        for (;;)
            if (const QString& word = m_words[m_pick(m_random)].first; word.size() == 2) return word;
    }
    /// Of two characters; all alike.
    QString rareWord() {
        for (;;)
            if (const QString& word = m_words[int(m_random() % m_words.size())].first; word.size() == 2)
                return word;
    }

  private:
    QList<std::pair<QString, int>> m_words;
    std::discrete_distribution<int> m_pick;
    std::mt19937 m_random{20260213};
};

QStringList items(int count) {
    Writer writer;
    QStringList made;
    for (int i = 0; i < count; ++i) made.append(writer.text(620));
    return made;
}

const QStringList& someItems() {
    static const QStringList made = items(2000);
    return made;
}

/// Bytes as UTF-16, the form that all of these work on.
void countBytes(benchmark::State& state, const QStringList& texts) {
    qsizetype bytes = 0;
    for (const QString& text : texts) bytes += text.size() * 2;
    state.SetBytesProcessed(state.iterations() * bytes);
}

/// What the first text of a process waits for, once: the tables of folding and ICU's dictionary. Must stay
/// the first benchmark.
void Start(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(foldText(u"食堂"));
        benchmark::DoNotOptimize(Lexicon::chinese().isEmpty());
    }
}
BENCHMARK(Start)->Iterations(1)->Unit(benchmark::kMillisecond);

void Fold(benchmark::State& state) {
    for (auto _ : state)
        for (const QString& text : someItems()) benchmark::DoNotOptimize(fold(text));
    countBytes(state, someItems());
}
BENCHMARK(Fold)->Unit(benchmark::kMillisecond);

void BuildIndex(benchmark::State& state) {
    const QStringList keywords = Writer().keywords(10000);
    for (auto _ : state) {
        KeywordIndex index;
        for (const QString& keyword : keywords) index.add(keyword);
        index.build();
        benchmark::DoNotOptimize(index);
    }
}
BENCHMARK(BuildIndex)->Unit(benchmark::kMillisecond);

void Find(benchmark::State& state) {
    KeywordIndex index;
    for (const QString& keyword : Writer().keywords(10000)) index.add(keyword);
    index.build();
    QStringList folded;
    for (const QString& text : someItems()) folded.append(foldText(text));
    qsizetype found = 0;
    for (auto _ : state)
        for (const QString& text : folded) found += index.find(text).size();
    countBytes(state, folded);
    state.counters["hits"] = double(found) / double(state.iterations());
}
BENCHMARK(Find)->Unit(benchmark::kMillisecond);

/// The same with every keyword loose.
void FindLoose(benchmark::State& state) {
    KeywordIndex index;
    for (const QString& keyword : Writer().keywords(10000)) index.add(keyword, true);
    index.build();
    QStringList folded;
    for (const QString& text : someItems()) folded.append(foldText(text));
    for (auto _ : state)
        for (const QString& text : folded) benchmark::DoNotOptimize(index.find(text));
    countBytes(state, folded);
}
BENCHMARK(FindLoose)->Unit(benchmark::kMillisecond);

void Lattice(benchmark::State& state) {
    QStringList stretches;
    for (const QString& text : someItems())
        for (const QString& stretch : foldText(text).split(u',', Qt::SkipEmptyParts))
            stretches.append(stretch);
    WordLattice lattice;
    for (auto _ : state)
        for (const QString& stretch : stretches) lattice.build(stretch, Lexicon::chinese(), {});
    countBytes(state, stretches);
}
BENCHMARK(Lattice)->Unit(benchmark::kMillisecond);

void Segment(benchmark::State& state) {
    for (auto _ : state)
        for (const QString& text : someItems()) benchmark::DoNotOptimize(segment(text));
    countBytes(state, someItems());
}
BENCHMARK(Segment)->Unit(benchmark::kMillisecond);

void SearchTerms(benchmark::State& state) {
    for (auto _ : state)
        for (const QString& text : someItems()) benchmark::DoNotOptimize(indexTerms(text));
    countBytes(state, someItems());
}
BENCHMARK(SearchTerms)->Unit(benchmark::kMillisecond);

/// 25,000 items of 620 characters by 1,000 rules of three words.
void ScreenItems(benchmark::State& state) {
    Writer writer;
    QList<ScreenRule> rules;
    for (int i = 0; i < 1000; ++i)
        rules.append({RuleId(i + 1), u"%1%2 AND (%3 OR %4%5) NOT %6"_s.arg(
                                         writer.word(), writer.rareWord(), writer.rareWord(), writer.word(),
                                         writer.word(), writer.rareWord())});
    const Screen screen = *Screen::compile(rules);
    const QStringList texts = items(25000);
    qsizetype matches = 0;
    for (auto _ : state)
        for (const QString& text : texts) matches += screen.screen({}, text).size();
    countBytes(state, texts);
    qsizetype hits = 0;
    for (const QString& text : texts.first(1000)) hits += screen.find(text).size();
    state.counters["hits/item"] = double(hits) / 1000;
    state.counters["matches"] = double(matches) / double(state.iterations());
}
BENCHMARK(ScreenItems)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace dutydesk

BENCHMARK_MAIN();
