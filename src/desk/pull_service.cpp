#include "desk/pull_service.h"

#include "base/log.h"
#include "desk/flagging.h"
#include "desk/pull_batch.h"
#include "desk/pull_plan.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <mutex>

namespace dutydesk {

namespace {

/// Carries calls to the service's thread from threads that may outlive it.
class Relay {
  public:
    explicit Relay(QObject* to) : m_to(to) {}
    void close() {
        const std::lock_guard lock(m_mutex);
        m_to = nullptr;
    }
    template <class F>
    void post(F call) {
        const std::lock_guard lock(m_mutex);
        if (m_to) QMetaObject::invokeMethod(m_to, std::move(call), Qt::QueuedConnection);
    }

  private:
    std::mutex m_mutex;
    QObject* m_to;
};

/// Stores one screened pull part by part, each queued when the one before is in, and tells what was stored.
class Storing : public std::enable_shared_from_this<Storing> {
  public:
    using Done = std::function<void(const Result<StoredPull>&)>;

    Storing(Store& store, const WallClock& clock, ScreenedPull pull, Done done)
        : m_store(store), m_clock(clock), m_pull(std::move(pull)), m_ends(transactionEnds(m_pull.items)),
          m_done(std::move(done)) {}

    void next() {
        const qsizetype from = m_part == 0 ? 0 : m_ends[m_part - 1];
        const qsizetype to = m_ends[m_part];
        m_store
            .write(Priority::Ingest,
                   [self = shared_from_this(), from, to](Database& db) {
                       return storePart(db, self->m_pull, from, to, self->m_stored, self->m_clock.now());
                   })
            .then([self = shared_from_this()](const Result<StoredPull>& part) { self->stored(part); })
            .onCanceled([self = shared_from_this()] { self->m_done(fail(ErrorCode::Cancelled)); });
    }

  private:
    void stored(const Result<StoredPull>& part) {
        if (!part) return m_done(part);
        m_stored.items += part->items;
        m_stored.newItems += part->newItems;
        m_stored.revised += part->revised;
        m_stored.flagged += part->flagged;
        if (++m_part < m_ends.size())
            next();
        else
            m_done(m_stored);
    }

    Store& m_store;
    const WallClock& m_clock;
    ScreenedPull m_pull;
    QList<qsizetype> m_ends;
    qsizetype m_part = 0;
    StoredPull m_stored;
    Done m_done;
};

} // namespace

struct PullService::Private {
    Private(PullService& service, Store& usedStore, const WallClock& usedClock)
        : q(service), store(usedStore), clock(usedClock), relay(std::make_shared<Relay>(&service)) {
        pool.setMaxThreadCount(2); // more would only take turns with the parsers
    }

    void begin(const Result<PullPlan>& read);
    void usePuller();
    void screen(PullOutcome outcome);
    void settle(SourceId id, bool failed, const Result<StoredPull>& stored);
    void endIfDone();
    void end();

    PullService& q;
    Store& store;
    const WallClock& clock;
    std::shared_ptr<Relay> relay;
    QThreadPool pool;

    std::unique_ptr<Puller> puller; ///< kept between pulls: it remembers hosts' pace and robots.txt
    QStringList pullerNetworks;
    QString pullerAgent;
    QTimeZone pullerZone;
    std::shared_ptr<const Flagging>
        flagging; ///< kept between pulls while the rules stay; touched by the pool alone
    std::mutex flaggingMutex;

    // of the pull that runs
    std::shared_ptr<QPromise<Result<PullSummary>>> promise;
    PullPlan plan;
    std::unique_ptr<QFutureWatcher<PullOutcome>> watcher; ///< of the outcomes, once they are asked for
    PullSummary summary;
    std::optional<Error> storeError;
    QElapsedTimer timer;
    bool canceled = false;
    bool fetched = false; ///< every outcome has come, or none will
    int storing = 0;      ///< outcomes that are being screened or stored
    int done = 0;
};

PullService::PullService(Store& store, const WallClock& clock)
    : m(std::make_unique<Private>(*this, store, clock)) {}

PullService::~PullService() {
    m->relay->close();
    if (m->watcher) {
        m->watcher->disconnect(this);
        m->watcher->cancel();
    }
    m->puller.reset();
    m->pool.waitForDone();
}

bool PullService::isRunning() const { return m->promise != nullptr; }

void PullService::cancel() {
    if (!isRunning()) return;
    m->canceled = true;
    if (m->watcher) m->watcher->cancel();
}

QFuture<Result<PullSummary>> PullService::pull(const QList<SourceId>& ids, bool all) {
    if (isRunning())
        return QtFuture::makeReadyFuture(
            Result<PullSummary>(fail(ErrorCode::StoreBusy, QStringLiteral("pull"))));
    m->promise = std::make_shared<QPromise<Result<PullSummary>>>();
    m->promise->start();
    m->summary = {};
    m->storeError.reset();
    m->canceled = m->fetched = false;
    m->storing = m->done = 0;
    m->timer.start();
    auto future = m->promise->future();
    // By way of the relay, so that nothing happens before this call returns.
    const auto begin = [this, relay = m->relay](const Result<PullPlan>& plan) {
        relay->post([this, plan] { m->begin(plan); });
    };
    m->store.read([ids, all, now = m->clock.now()](Database& db) { return planPull(db, ids, all, now); })
        .then(begin)
        .onCanceled([begin] { begin(fail(ErrorCode::Cancelled)); });
    return future;
}

void PullService::Private::begin(const Result<PullPlan>& read) {
    if (!read) {
        storeError = read.error();
        return end();
    }
    plan = *read;
    if (canceled || plan.requests.isEmpty()) return end();
    summary.sources = static_cast<int>(plan.requests.size());
    Q_EMIT q.progress(0, summary.sources, {});
    usePuller();
    watcher = std::make_unique<QFutureWatcher<PullOutcome>>();
    QObject::connect(watcher.get(), &QFutureWatcherBase::resultReadyAt, &q,
                     [this](int index) { screen(watcher->resultAt(index)); });
    QObject::connect(watcher.get(), &QFutureWatcherBase::finished, &q, [this] {
        fetched = true;
        endIfDone();
    });
    watcher->setFuture(puller->pull(plan.requests));
}

void PullService::Private::usePuller() {
    if (puller && pullerNetworks == plan.networks && pullerAgent == plan.userAgent && pullerZone == plan.zone)
        return;
    NetworkPolicy policy;
    policy.allowedNetworks = pullerNetworks = plan.networks;
    policy.userAgent = pullerAgent = plan.userAgent;
    policy.zone = pullerZone = plan.zone;
    puller = std::make_unique<Puller>(policy, clock);
}

/// Screens on the pool, then stores on the writer; comes back to settle().
void PullService::Private::screen(PullOutcome outcome) {
    const auto source = plan.sources.constFind(outcome.source);
    if (source == plan.sources.cend()) return;
    if (outcome.error && outcome.error->code == ErrorCode::Cancelled) return;
    ++storing;
    const bool failed = outcome.error.has_value();
    auto work = [this, relayed = relay, asked = *source, rules = plan.rules, failed,
                 outcome = std::move(outcome)]() mutable {
        std::shared_ptr<const Flagging> rulesNow;
        {
            const std::lock_guard lock(flaggingMutex);
            if (!flagging || !flagging->isMadeFrom(rules)) flagging = Flagging::compile(rules);
            rulesNow = flagging;
        }
        ScreenedPull pull{asked, {}, {}};
        pull.items.reserve(outcome.items.size());
        for (FoundItem& item : outcome.items) {
            QList<Flag> flags = rulesNow->flags(item.title, item.text, {});
            pull.items.append({std::move(item), std::move(flags)});
        }
        outcome.items.clear();
        pull.outcome = std::move(outcome);
        const SourceId id = asked.id;
        // `this` is used on its own thread alone, where the relay says that it is still there.
        auto settled = [this, relayed, id, failed](const Result<StoredPull>& stored) {
            relayed->post([this, id, failed, stored] { settle(id, failed, stored); });
        };
        std::make_shared<Storing>(store, clock, std::move(pull), std::move(settled))->next();
    };
    pool.start(std::move(work));
}

void PullService::Private::settle(SourceId id, bool failed, const Result<StoredPull>& stored) {
    --storing;
    if (!stored) {
        spdlog::error("storing what source {} brought failed: {}", number(id),
                      stored.error().detail.toStdString());
        if (!storeError) storeError = stored.error();
    } else {
        summary.newItems += stored->newItems;
        summary.revised += stored->revised;
        summary.flagged += stored->flagged;
        if (failed) ++summary.failed;
        if (!stored->items.isEmpty()) Q_EMIT q.itemsStored(stored->items);
        Changes changes;
        changes.items = stored->items;
        changes.sources = true;
        Q_EMIT q.stored(changes);
    }
    Q_EMIT q.progress(++done, summary.sources, plan.sources.value(id).name);
    endIfDone();
}

void PullService::Private::endIfDone() {
    if (promise && fetched && storing == 0) end();
}

void PullService::Private::end() {
    summary.seconds = static_cast<double>(timer.elapsed()) / 1000;
    spdlog::info("pull: {} sources, {} new, {} revised, {} flagged, {} failed, {} s", summary.sources,
                 summary.newItems, summary.revised, summary.flagged, summary.failed, summary.seconds);
    if (watcher) watcher.release()->deleteLater(); // this may be its own signal
    const auto ended = std::exchange(promise, nullptr);
    if (storeError)
        ended->addResult(Result<PullSummary>(tl::unexpected<Error>(*storeError)));
    else if (canceled)
        ended->addResult(Result<PullSummary>(fail(ErrorCode::Cancelled, QStringLiteral("pull"))));
    else
        ended->addResult(Result<PullSummary>(summary));
    ended->finish();
    Q_EMIT q.finished(summary);
}

} // namespace dutydesk
