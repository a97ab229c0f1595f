// How long people wait for a case, a page of the queue, a search, in the store of a large office after years.
//   big_store_bench FILE [--cases N] [--items N] [--open-every N] [--grouped] [--only PART]...
// makes the store first if there is no such file: 100000 cases, one in ten open, and 1000000 items unless
// told otherwise. Parts: lists, cases, work, searches, changes; and by name alone, because it changes the
// store for good: saves.
#include "desk/clock_moves.h"
#include "desk/commands/calendar_commands.h"
#include "desk/commands/case_commands.h"
#include "desk/commands/policy_commands.h"
#include "desk/executor.h"
#include "store/case_queue.h"
#include "store/keeping.h"
#include "store/lane_table.h"
#include "store/library.h"
#include "store/paper_counts.h"
#include "store/policy_table.h"
#include "store/similar_cases.h"
#include "store/text_search.h"
#include "store/waiting_drafts.h"
#include "store/watch_table.h"
#include "tests/bench/big_store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <functional>

namespace dutydesk {
namespace {

/// Prints the median, the 95th of a hundred and the longest.
void measure(const char* what, int samples, const std::function<void(int)>& once) {
    std::vector<double> times;
    for (int i = 0; i < samples; ++i) {
        QElapsedTimer timer;
        timer.start();
        once(i);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-46s %8.2f %8.2f %8.2f ms\n", what, times[times.size() / 2], times[times.size() * 95 / 100],
                times.back());
    std::fflush(stdout);
}

/// The policy of all cases with an hour more for each clock that counts hours.
Policy laterPolicy(Database& db) {
    Policy policy = must(PolicyTable(db).newest(u"township"_s));
    for (ClockSpec& spec : policy.clocks)
        if (spec.kind == ClockKind::Elapsed) spec.length += 3'600'000;
    return policy;
}

void measureCases(Database& db, int cases) {
    measure("a case opened", 300, [&](int i) {
        (void)must(CaseTable(db).load(CaseId(1 + qint64(i) * 7919 % cases)));
        (void)must(AuditLog(db).list(u"case"_s, 1 + qint64(i) * 7919 % cases));
    });
    measure("similar cases", 50,
            [&](int i) { (void)must(similarCases(db, CaseId(1 + qint64(cases) - 1 - i * 31LL), 5)); });
    measure("reminders", 20,
            [&](int) { (void)must(WatchTable(db).reminders(Role::Supervisor, bigStoreNow.now())); });
    measure("cases to tick", 5, [&](int) { (void)must(longestDue(db, bigStoreNow.now(), 40)); });
    measure("preview of a changed policy", 1, [&](int) {
        const auto moves = must(clockMoves(db, bigStoreNow.now(), {.policy = laterPolicy(db)}));
        std::printf("%lld cases move\n", static_cast<long long>(moves.size()));
    });
}

/// The panes of the clocks, of what waits to be signed and of what is closed.
void measureWork(Database& db) {
    const LaneTable lanes(db);
    measure("lanes", 10, [&](int) { (void)must(lanes.lanes()); });
    measure("late cases counted", 50, [&](int) { (void)must(lanes.late(bigStoreNow.now())); });
    measure("usual times of replies", 50, [&](int) { (void)must(lanes.replyTimes()); });
    measure("drafts to sign counted", 50, [&](int) { (void)must(draftsToSign(db, UserId{1})); });
    measure("page of the library", 50, [&](int) { (void)must(libraryPage(db, {})); });
    measure("page of the library by words", 50,
            [&](int i) { (void)must(libraryPage(db, {.words = i % 2 == 0 ? u"道路"_s : u"学校 收费"_s})); });
    measure("what the library can be chosen by", 5, [&](int) { (void)must(libraryTerms(db)); });
    const Instant day = bigStoreNow.now() - std::chrono::hours(24);
    measure("a day's items and flags by hour", 20,
            [&](int) { (void)must(hoursBetween(db, day, bigStoreNow.now())); });
}

void measureLists(Database& db) {
    const std::pair<const char*, QueueQuery> pages[] = {
        {"page of the queue", {}},
        {"page of the queue, by state", {.order = QueueOrder::State}},
        {"page of the queue, by unit", {.order = QueueOrder::Unit}},
        {"page of the queue, by person", {.order = QueueOrder::Assignee, .descending = true}},
        {"page of what is late", {.part = QueuePart::Late}},
        {"page of what has ended", {.part = QueuePart::Ended}},
        {"page of what has ended, by unit", {.part = QueuePart::Ended, .order = QueueOrder::Unit}},
        {"queue filtered by a word", {.words = u"作为"_s}},
        {"what has ended filtered by a word", {.part = QueuePart::Ended, .words = u"不存在的词"_s}},
    };
    for (const auto& [what, asked] : pages) {
        QueueQuery query = asked;
        query.now = bigStoreNow.now();
        measure(what, 50, [&](int) { // on from page to page
            const auto page = must(queuePage(db, query));
            query.after = page.isEmpty() ? std::nullopt : std::optional(page.last());
        });
    }
    measure("counts of the queue", 20,
            [&](int) { (void)must(queueCounts(db, UserId{1}, bigStoreNow.now())); });
    measure("size and what could be dropped", 1, [&](int) {
        (void)must(storeSize(db, bigStoreNow.now()));
        (void)must(droppable(db, bigStoreNow.now() - std::chrono::hours(24 * 90)));
    });
    for (const FlagState state : {FlagState::New, FlagState::Dismissed}) {
        measure(state == FlagState::New ? "page of the inbox" : "page of what was dismissed", 50,
                [&](int) { (void)must(FlagTable(db).inbox({.state = state})); });
        measure("its count", 20, [&](int) { (void)must(FlagTable(db).count(state)); });
    }
    measure("stored things counted", 3, [&](int) { (void)must(storeStats(db)); });
}

/// What holds the writer, taken back each time.
void measureChanges(const QString& path) {
    const auto db = must(Database::open(path, Database::Mode::ReadWrite));
    const auto takenBack = [&](const char* what, int samples, const std::function<void()>& change) {
        measure(what, samples, [&](int) {
            (void)db->transaction([&]() -> Result<void> {
                change();
                return fail(ErrorCode::Cancelled);
            });
        });
    };
    const Instant later = bigStoreNow.now() + std::chrono::hours(48);
    takenBack("a tick's transaction, 40 late clocks", 20, [&] {
        (void)must(performByProgram(*db, later, u"clock"_s, [](CommandContext& context) -> Result<void> {
            (void)must(tickClocks(context));
            return {};
        }));
    });
}

/// Whole commands as the window gives them, with the commit: so long does the next command wait.
void measureSaves(const QString& path) {
    const auto db = must(Database::open(path, Database::Mode::ReadWrite));
    const UserId user = must(UserTable(*db).byName(bigStoreUser)).id;
    measure("a changed policy saved", 1, [&](int) {
        const Policy policy = laterPolicy(*db);
        std::printf("%d cases change\n",
                    must(runCommand(*db, user, bigStoreNow.now(), SavePolicy{policy, policy.version})).cases);
    });
    const QDate day(2026, 11, 23);
    const bool working = must(OfficeTable(*db).calendar()).isWorkingDay(day);
    measure("a day of the calendar changed", 1, [&](int) {
        (void)must(runCommand(*db, user, bigStoreNow.now(), SetCalendarDay{day, !working}));
    });
}

void search(Database& db, const char* what, const std::function<QString(int)>& query) {
    constexpr int samples = 200;
    QStringList queries;
    for (int i = 0; i < samples; ++i) queries.append(query(i));
    measure(what, samples, [&](int i) { // what the window shows first
        TextSearch search(queries[i]);
        do must(search.lookOn(db));
        while (!search.isDone() && search.found().isEmpty());
    });
    qsizetype found = 0;
    measure("   to its end", samples, [&](int i) { found += must(searchStore(db, queries[i])).size(); });
    std::printf("   %lld found\n", static_cast<long long>(found));
}

/// Pieces of stored texts, without what parts their sentences.
QStringList storedPieces(Database& db, int items, int length) {
    QStringList pieces;
    for (int i = 0; pieces.size() < 200; ++i) {
        const Item item = must(ItemTable(db).load(ItemId(1 + qint64(i) * 104'729 % items)));
        const QString text = QString(item.text).remove(u'，').remove(u'。');
        for (qsizetype at = i % 50; at + length <= text.size(); at += 7) {
            const QString piece = text.mid(at, length);
            if (!item.text.contains(piece) || piece.front().unicode() < 0x4e00) continue;
            pieces.append(piece);
            break;
        }
    }
    return pieces;
}

void measureSearch(Database& db, int items) {
    for (const int length : {1, 2, 3, 10}) {
        const QStringList pieces = storedPieces(db, items, length);
        search(db, qPrintable(u"search of %1 characters that are there"_s.arg(length)),
               [&](int i) { return pieces[i]; });
    }
    Writer writer;
    const QString common = u"的一是在不了有和人这中大为上个国我以要他"_s;
    for (const int length : {1, 2, 3, 10})
        search(db, qPrintable(u"search of %1 common characters"_s.arg(length)), [&](int i) {
            QString made;
            for (int k = 0; k < length; ++k) made += common[(i * 7 + k * (3 + i % 11)) % common.size()];
            return made;
        });
    search(db, "search of two common words side by side", [&](int) { return writer.word() + writer.word(); });
    search(db, "search of two common words apart", [&](int) { return writer.word() + u' ' + writer.word(); });
    search(db, "search of what is nowhere",
           [&](int i) { return QString(QChar(char16_t(0x9000 + i))) + QChar(char16_t(0x8000 + i * 3)); });
    search(db, "search of a number", [&](int i) { return i % 2 == 0 ? u"12345"_s : u"wi-fi"_s; });
}

void run(const QString& path, BigStore size, const QStringList& only) {
    const auto wanted = [&only](const QString& part) { return only.isEmpty() || only.contains(part); };
    if (!QFileInfo::exists(path)) {
        QElapsedTimer making;
        making.start();
        BigStoreMaker(path, size).make();
        std::printf("made in %lld s\n", static_cast<long long>(making.elapsed() / 1000));
    }
    QElapsedTimer opening;
    opening.start();
    { const auto store = must(Store::open(path)); }
    std::printf("opened and closed in %lld ms\n", static_cast<long long>(opening.elapsed()));
    const auto db = must(Database::open(path, Database::Mode::ReadOnly));
    const Stats stats = must(storeStats(*db));
    std::printf("%lld items, %lld cases, %.0f MB, %.0f bytes an item\n", static_cast<long long>(stats.items),
                static_cast<long long>(stats.cases), double(QFileInfo(path).size()) / 1e6,
                double(QFileInfo(path).size()) / double(std::max<qint64>(1, stats.items)));
    std::printf("%-46s %8s %8s %8s\n", "", "median", "p95", "longest");
    if (wanted(u"lists"_s)) measureLists(*db);
    if (wanted(u"cases"_s)) measureCases(*db, int(stats.cases));
    if (wanted(u"work"_s)) measureWork(*db);
    if (wanted(u"searches"_s)) measureSearch(*db, int(stats.items));
    if (wanted(u"changes"_s)) measureChanges(path);
    if (only.contains(u"saves"_s)) measureSaves(path);
}

} // namespace
} // namespace dutydesk

int main(int argc, char** argv) {
    using namespace Qt::StringLiterals;
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    const auto number = [](const char* name, int usual) {
        return QCommandLineOption(QString::fromLatin1(name), {}, u"N"_s, QString::number(usual));
    };
    dutydesk::BigStore size;
    const auto cases = number("cases", size.cases);
    const auto items = number("items", size.items);
    const auto openEvery = number("open-every", size.openEvery);
    const QCommandLineOption grouped(u"grouped"_s);
    const QCommandLineOption only(u"only"_s, {}, u"PART"_s);
    options.addOptions({cases, items, openEvery, grouped, only});
    options.addPositionalArgument(u"FILE"_s, {});
    options.process(application);
    if (options.positionalArguments().size() != 1) qFatal("big_store_bench FILE");
    size.cases = options.value(cases).toInt();
    size.items = options.value(items).toInt();
    size.openEvery = options.value(openEvery).toInt();
    size.grouped = options.isSet(grouped);
    dutydesk::run(options.positionalArguments().first(), size, options.values(only));
    return 0;
}
