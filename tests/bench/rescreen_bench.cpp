// A changed rule book run over a month of items: 100,000 of 620 characters, 1,000 rules; read, screened on
// the pool, stored behind whoever comes first. `rescreen_bench` makes the store, runs all of it twice (the
// second time there is little to write) and prints seconds.

#include "desk/rescreening.h"
#include "store/item_table.h"
#include "store/source_table.h"
#include "store/store.h"
#include "tests/bench/made_up_text.h"
#include "tests/support/fixed_clock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace dutydesk;

namespace {

int numberFrom(const char* name, int otherwise) {
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : otherwise;
}

template <class T>
T must(Result<T> result) {
    if (!result) qFatal("%s", qPrintable(result.error().what + result.error().detail));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

void fill(Database& db, Writer& writer, int items, int rules, Instant now) {
    Source source;
    source.name = u"论坛"_s;
    source.url = u"https://forum.example/feed"_s;
    const SourceId site = must(SourceTable(db).insert(source));
    for (int from = 0; from < items; from += 200)
        must(db.transaction([&]() -> Result<void> {
            for (int i = from; i < std::min(items, from + 200); ++i) {
                const FoundItem item{QString::number(i), {}, writer.text(20), writer.text(620), {}, {}};
                if (auto put = ItemTable(db).put(site, item, now); !put) return fail(put);
            }
            return {};
        }));
    must(db.transaction([&]() -> Result<void> {
        for (int i = 0; i < rules; ++i) {
            Rule rule;
            rule.name = QString::number(i);
            rule.query = writer.query();
            if (auto added = RuleTable(db).insert(rule); !added) return fail(added);
        }
        return {};
    }));
}

/// The most processor time that one event of the run took of the loop's thread; the window's panes are not
/// there.
class TimedApplication : public QCoreApplication {
  public:
    using QCoreApplication::QCoreApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        if (thread() != QThread::currentThread()) return QCoreApplication::notify(receiver, event);
        const double before = cpuMs();
        const bool done = QCoreApplication::notify(receiver, event);
        longestMs = std::max(longestMs, cpuMs() - before);
        return done;
    }
    double longestMs = 0;

  private:
    static double cpuMs() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
};

double runAll(Store& store, const WallClock& clock) {
    auto begun = store.write(Priority::Person, [now = clock.now()](Database& db) -> Result<bool> {
        const auto rules = RuleTable(db).list();
        if (!rules) return fail(rules);
        QList<RuleId> ids;
        for (const Rule& rule : *rules) ids.append(rule.id);
        return RescreenTable(db).begin(ids, fromMillis(0), UserId::None, now).map([](const auto& run) {
            return run.has_value();
        });
    });
    begun.waitForFinished();
    Rescreening rescreening(store, clock);
    QElapsedTimer wall;
    wall.start();
    const std::clock_t cpu = std::clock();
    auto done = rescreening.run();
    while (!done.isFinished()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    const RescreenSummary summary = must(done.result());
    const double seconds = double(wall.elapsed()) / 1000;
    std::printf("%lld items by %lld rules: %.1f s (%.1f s of processor); %lld flagged, %lld updated, %lld "
                "withdrawn\n",
                static_cast<long long>(summary.run.counts.screened),
                static_cast<long long>(summary.run.rules.size()), seconds,
                double(std::clock() - cpu) / CLOCKS_PER_SEC,
                static_cast<long long>(summary.run.counts.flagged),
                static_cast<long long>(summary.run.counts.updated),
                static_cast<long long>(summary.run.counts.withdrawn));
    return seconds;
}

} // namespace

int main(int argc, char** argv) {
    const TimedApplication application(argc, argv);
    const FixedClock clock("2026-11-20T07:30:00Z");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    const int items = numberFrom("DUTYDESK_PAST", 100'000);
    {
        Writer writer;
        auto db = must(Database::open(path, Database::Mode::Create));
        fill(*db, writer, items, numberFrom("DUTYDESK_RULES", 1000), clock.now());
    }
    const auto store = must(Store::open(path));
    runAll(*store, clock);
    runAll(*store, clock);
    std::printf("longest hold of the loop by the run itself: %.1f ms of processor\n", application.longestMs);
    return 0;
}
