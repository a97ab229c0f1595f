#include "desk/rescreening.h"

#include "base/log.h"
#include "base/priority.h"
#include "desk/pull_run.h"
#include "desk/rescreen_batch.h"
#include "store/store.h"
#include "store/word_list_table.h"

#include <QThreadPool>

#include <atomic>

namespace dutydesk {

namespace {

constexpr int itemsPerPage = 400;
constexpr int screeners = 2;
constexpr qint64 betweenRescreenTellingsMs = 500;

/// What the reader found: the running run, or the end of the one that ran.
struct RescreenLook {
    std::optional<RescreenPage> page;
    std::optional<Rescreen> ended;
    std::optional<RuleBook> book; ///< if the stamp is another one
};

Result<RescreenLook> lookForWork(Database& db, RescreenId current, const QString& known) {
    RescreenLook look;
    const RescreenTable table(db);
    const auto running = table.running();
    if (!running) return fail(running);
    if (current != RescreenId::None && (!*running || (*running)->id != current)) {
        const auto before = table.load(current);
        if (!before) return fail(before);
        look.ended = *before;
    }
    if (!*running) return look;
    RescreenPage page{**running, {}, {}};
    const auto stamp = table.stamp();
    if (!stamp) return fail(stamp);
    page.stamp = *stamp;
    if (known != QStringLiteral("%1: %2").arg(number(page.run.id)).arg(page.stamp)) {
        auto book = readRuleBook(db);
        if (!book) return fail(book);
        const QSet<RuleId> wanted(page.run.rules.begin(), page.run.rules.end());
        book->rules.removeIf([&](const Rule& rule) { return !wanted.contains(rule.id); });
        look.book = *std::move(book);
    }
    auto items = table.page(page.run, itemsPerPage);
    if (!items) return fail(items);
    page.items = *std::move(items);
    look.page = std::move(page);
    return look;
}

/// A page on its way through pool and writer.
struct PageAtWork {
    RescreenPage page;
    std::shared_ptr<const Flagging> flagging;
    QList<QList<Flag>> flags[screeners] = {};
    QList<QList<Flag>> all = {};
    std::atomic<int> left = screeners;
};

} // namespace

struct Rescreening::Private {
    Private(Rescreening& rescreening, Store& its, const WallClock& time)
        : q(rescreening), store(its), clock(time), relay(std::make_shared<Relay>(&rescreening)) {
        pool.setMaxThreadCount(screeners);
    }

    using Work = std::shared_ptr<PageAtWork>;

    void next();
    void took(const RescreenLook& look);
    void screen(const RescreenPage& page);
    void write(const Work& work, qsizetype from);
    void wrote(const Work& work, const Result<RescreenedPart>& part);
    void finishRun(const Rescreen& run);
    void closeRun(RescreenId id);
    void tell();
    void end(std::optional<Error> error);

    Rescreening& q;
    Store& store;
    const WallClock& clock;
    std::shared_ptr<Relay> relay;
    QThreadPool pool;
    RuleBook book;
    QString bookStamp; ///< the run and the stamp that `book` is of
    std::shared_ptr<FlaggingCache> flagging = std::make_shared<FlaggingCache>();
    std::optional<QPromise<Result<RescreenSummary>>> promise;
    QElapsedTimer timer;
    QElapsedTimer told;
    Changes gathered;
    RescreenId current = RescreenId::None;
    RescreenSummary summary;
    bool again = false; ///< something may have come while this was about to end
};

Rescreening::Rescreening(Store& store, const WallClock& clock)
    : m(std::make_unique<Private>(*this, store, clock)) {}

Rescreening::~Rescreening() {
    m->relay->close();
    m->pool.waitForDone();
}

bool Rescreening::isRunning() const { return m->promise.has_value(); }

QFuture<Result<RescreenSummary>> Rescreening::run() {
    m->again = true;
    if (m->promise) return m->promise->future();
    m->promise.emplace();
    m->promise->start();
    m->summary = {};
    m->told.start();
    auto future = m->promise->future();
    m->next();
    return future;
}

void Rescreening::Private::next() {
    again = false;
    const auto answer = [this, way = relay](const Result<RescreenLook>& look) {
        way->post([this, look] { look ? took(*look) : end(look.error()); });
    };
    (void)store.read([id = current, known = bookStamp](Database& db) { return lookForWork(db, id, known); },
                     telling(answer));
}

void Rescreening::Private::took(const RescreenLook& look) {
    if (look.ended) finishRun(*look.ended);
    if (!look.page) return again ? next() : end({});
    const RescreenPage& page = *look.page;
    if (page.run.id != current) {
        current = page.run.id;
        timer.start();
    }
    if (look.book) {
        book = *look.book;
        bookStamp = QStringLiteral("%1: %2").arg(number(page.run.id)).arg(page.stamp);
    }
    Q_EMIT q.progress(page.run);
    page.items.isEmpty() ? closeRun(page.run.id) : screen(page);
}

/// In halves on the pool; whoever is last hands the page to the writer.
void Rescreening::Private::screen(const RescreenPage& page) {
    auto work = std::make_shared<PageAtWork>();
    work->page = page;
    const qsizetype count = page.items.size();
    for (int part = 0; part < screeners; ++part) {
        pool.start([this, way = relay, cache = flagging, rules = book, work, part, count, now = clock.now()] {
            giveWay();
            const auto compiled = cache->get(rules);
            work->flags[part] = screenAgain(*compiled, work->page.items, count * part / screeners,
                                            count * (part + 1) / screeners, now);
            if (--work->left > 0) return;
            work->flagging = compiled;
            for (auto& some : work->flags) work->all += std::move(some);
            way->post([this, work] { write(work, 0); });
        });
    }
}

void Rescreening::Private::write(const Work& work, qsizetype from) {
    const auto answer = [this, way = relay, work](const Result<RescreenedPart>& part) {
        way->post([this, work, part] { wrote(work, part); });
    };
    (void)store.write(
        Priority::Ingest,
        [work, from, now = clock.now()](Database& db) {
            return storeRescreened(db, work->page, from, work->all, *work->flagging, now);
        },
        telling(answer));
}

void Rescreening::Private::wrote(const Work& work, const Result<RescreenedPart>& part) {
    // Somebody ended or moved the run: what stands in the store says how to go on.
    if (!part && part.error().code != ErrorCode::Conflict) return end(part.error());
    if (!part || !part->moved) return next();
    gathered.items += part->changed; // each once in a run
    if (told.elapsed() >= betweenRescreenTellingsMs) tell();
    part->next < work->page.items.size() ? write(work, part->next) : next();
}

void Rescreening::Private::closeRun(RescreenId id) {
    const auto answer = [this, way = relay](const Result<void>& closed) {
        way->post([this, closed] { closed ? next() : end(closed.error()); });
    };
    (void)store.write(
        Priority::Ingest,
        [id, now = clock.now()](Database& db) { return endRescreen(db, id, RescreenState::Done, {}, now); },
        telling(answer));
}

void Rescreening::Private::finishRun(const Rescreen& run) {
    tell();
    summary = {run, static_cast<double>(timer.elapsed()) / 1000};
    spdlog::info("rescreen {}: {} rules, {} of {} items, {} flagged, {} withdrawn, {} s", number(run.id),
                 run.rules.size(), run.counts.screened, run.items, run.counts.flagged, run.counts.withdrawn,
                 summary.seconds);
    current = RescreenId::None;
    Q_EMIT q.finished(summary);
}

void Rescreening::Private::tell() {
    told.restart();
    if (gathered.isEmpty()) return;
    Q_EMIT q.stored(std::exchange(gathered, {}));
}

void Rescreening::Private::end(std::optional<Error> error) {
    tell();
    current = RescreenId::None;
    auto done = *std::move(promise);
    promise.reset();
    done.addResult(error ? Result<RescreenSummary>(tl::unexpected<Error>(*error))
                         : Result<RescreenSummary>(summary));
    done.finish();
}

} // namespace dutydesk
