#include "screening/fold.h"
#include "screening/judge.h"
#include "screening/keyword_index.h"
#include "screening/lexicon.h"
#include "screening/screen.h"
#include "screening/search_terms.h"
#include "screening/segment.h"
#include "screening/word_lattice.h"
#include "tests/bench/made_up_text.h"

#include <QString>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

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
    for (int i = 0; i < 1000; ++i) rules.append({RuleId(i + 1), writer.query()});
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
