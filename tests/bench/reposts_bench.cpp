#include "screening/repost_print.h"
#include "store/item_table.h"
#include "store/repost_table.h"
#include "store/source_table.h"
#include "tests/store/repost_corpus.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace dutydesk {
namespace {

constexpr int alreadyStored = 100'000;
constexpr int perTransaction = 100;

template <class T>
T must(Result<T> result) {
    if (!result) qFatal("%s", qPrintable(result.error().what + result.error().detail));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

RepostCorpus corpus(quint32 seed) {
    return RepostCorpus(seed, QStringLiteral(SOURCE_DIR "/tests/data/reposts/matters.txt"));
}

/// A store of 100,000 items, made once.
class Stored {
  public:
    Stored()
        : m_db(must(Database::open(m_folder.filePath(QStringLiteral("desk.db")), Database::Mode::Create))) {
        for (int site = 0; site < 40; ++site) {
            Source source;
            source.name = QString::number(site);
            source.url = QStringLiteral("https://site%1.example/").arg(site);
            m_sites.append(must(SourceTable(*m_db).insert(source)));
        }
        auto texts = corpus(1);
        for (int i = 0; i < alreadyStored; i += perTransaction) {
            QList<Telling> page;
            for (int k = 0; k < perTransaction; ++k) page.append(next(texts));
            add(page, true);
        }
    }
    /// One telling of a known matter in ten, the rest something else.
    static Telling next(RepostCorpus& texts) {
        static int count = 0;
        return ++count % 10 == 0 ? texts.telling(count / 10 % texts.matters()) : texts.other();
    }
    void add(const QList<Telling>& page, bool group) {
        must(m_db->transaction([&]() -> Result<void> {
            for (const Telling& one : page) {
                const SourceId source = m_sites[one.site];
                const FoundItem found{QString::number(++m_count), {}, one.title, one.text, {}, {}};
                const auto put = ItemTable(*m_db).put(source, found, fromMillis(m_count));
                if (!put) return fail(put);
                if (!group) continue;
                const auto placed =
                    RepostTable(*m_db).place(put->id, source, repostPrint(one.title, one.text));
                if (!placed) return fail(placed);
            }
            return {};
        }));
    }

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_db;
    QList<SourceId> m_sites;
    qint64 m_count = 0;
};

/// items: 100 of a pull in one transaction, with the print and the store; argument 1: grouped, 0: only
/// stored.
void AddToMany(benchmark::State& state) {
    static Stored stored;
    auto texts = corpus(static_cast<quint32>(2 + state.range(0)));
    for (auto _ : state) {
        state.PauseTiming();
        QList<Telling> page;
        for (int k = 0; k < perTransaction; ++k) page.append(Stored::next(texts));
        state.ResumeTiming();
        stored.add(page, state.range(0) == 1);
    }
    state.SetItemsProcessed(state.iterations() * perTransaction);
}
BENCHMARK(AddToMany)->Arg(0)->Arg(1)->Iterations(30)->Unit(benchmark::kMillisecond)->UseRealTime();

void Print(benchmark::State& state) {
    auto texts = corpus(5);
    const Telling one = texts.telling(0);
    qint64 bytes = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(repostPrint(one.title, one.text));
        bytes += (one.title.size() + one.text.size()) * 2;
    }
    state.SetBytesProcessed(bytes);
}
BENCHMARK(Print);

} // namespace
} // namespace dutydesk

BENCHMARK_MAIN();
