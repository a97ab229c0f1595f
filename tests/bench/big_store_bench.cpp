// A store of a large office after years: how long people wait for a case, a page of the queue, a search.
//   big_store_bench [CASES ITEMS]      10000 cases and 100000 items unless told otherwise
#include "store/case_table.h"
#include "store/flag_table.h"
#include "store/item_table.h"
#include "store/keeping.h"
#include "store/source_table.h"
#include "tests/bench/made_up_text.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace dutydesk {
namespace {

constexpr int perTransaction = 200;
constexpr int bodySize = 620; ///< characters
constexpr int samples = 200;

template <class T>
T must(Result<T> result) {
    if (!result) qFatal("%s", qPrintable(result.error().what + result.error().detail));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

void inBatches(Database& db, int count, const std::function<void(int)>& one) {
    for (int i = 0; i < count; i += perTransaction)
        must(db.transaction([&]() -> Result<void> {
            for (int j = i; j < std::min(count, i + perTransaction); ++j) one(j);
            return {};
        }));
}

void fill(Database& db, Writer& writer, int cases, int items) {
    const Instant start = fromMillis(1'700'000'000'000);
    Source source;
    source.name = QStringLiteral("论坛");
    source.url = QStringLiteral("https://forum.example/feed");
    const SourceId id = must(SourceTable(db).insert(source));
    inBatches(db, items, [&](int i) {
        const FoundItem item{QString::number(i),
                             QStringLiteral("https://forum.example/%1").arg(i),
                             writer.text(18),
                             writer.text(bodySize),
                             {},
                             {}};
        must(ItemTable(db).put(id, item, start + std::chrono::minutes(i)));
    });
    inBatches(db, cases, [&](int i) {
        Case head;
        head.title = writer.text(18);
        head.tier = static_cast<Tier>(1 + i % 3);
        head.state = i % 20 == 0 ? CaseState::Assigned : CaseState::Archived; // one in twenty is open
        head.policy = QStringLiteral("township");
        head.policyVersion = 1;
        head.found = head.opened = start + std::chrono::minutes(i);
        CaseTable table(db);
        const CaseId caseId = must(table.insert(head));
        Clock clock;
        clock.key = QStringLiteral("answer");
        clock.started = head.found;
        clock.deadline.due = head.found + std::chrono::hours(24);
        clock.state = i % 20 == 0 ? ClockState::Running : ClockState::Met;
        must(table.saveClocks(caseId, {clock}));
        must(table.attachItem(caseId, static_cast<ItemId>(1 + i % std::max(1, items)), UserId::None,
                              head.found));
        must(table.saveFact({FactId::None, caseId, writer.text(40), Verdict::True, writer.text(40)}));
        for (int entry = 0; entry < 4; ++entry)
            must(table.saveEntry({EntryId::None, caseId, EntryKind::Note, writer.text(60)}));
    });
}

/// Milliseconds at the 95th of a hundred.
double p95(const std::function<void(int)>& once) {
    std::vector<double> times;
    for (int i = 0; i < samples; ++i) {
        QElapsedTimer timer;
        timer.start();
        once(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

void run(int cases, int items) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    Writer writer;
    QElapsedTimer filling;
    filling.start();
    fill(*must(Database::open(path, Database::Mode::Create)), writer, cases, items);
    std::printf("filled: %d cases, %d items in %lld s\n", cases, items, filling.elapsed() / 1000);
    std::printf("file: %.0f MB\n", static_cast<double>(QFileInfo(path).size()) / 1e6);
    auto db = must(Database::open(path, Database::Mode::ReadOnly));
    std::printf("opening a case, p95: %.1f ms\n", p95([&](int i) {
                    (void)must(CaseTable(*db).load(static_cast<CaseId>(1 + i * 7919 % cases)));
                }));
    std::printf("page of the queue, p95: %.1f ms\n", p95([&](int) {
                    CaseQuery query;
                    query.limit = 50;
                    (void)must(CaseTable(*db).list(query));
                }));
    for (const int length : {1, 2, 3, 10})
        std::printf("search of %d characters, p95: %.1f ms\n", length, p95([&](int) {
                        (void)must(
                            searchStore(*db, writer.text(60).remove(u'，').remove(u'。').mid(20, length)));
                    }));
}

} // namespace
} // namespace dutydesk

int main(int argc, char** argv) {
    const int cases = argc > 2 ? std::atoi(argv[1]) : 10'000;
    const int items = argc > 2 ? std::atoi(argv[2]) : 100'000;
    dutydesk::run(cases, items);
    return 0;
}
