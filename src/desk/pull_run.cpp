#include "desk/pull_run.h"

#include "base/log.h"
#include "base/priority.h"
#include "desk/storing.h"
#include "intake/web_address.h"
#include "store/lease_table.h"
#include "store/store.h"

namespace dutydesk {

namespace {

QString hostOf(const Source& source) {
    const auto address = WebAddress::parse(source.url.toUtf8());
    return address ? address->host : source.url;
}

template <class A = std::identity>
void giveBack(Store& store, const QString& holder, const QList<SourceId>& ids, A attach = {}) {
    (void)store.write(
        Priority::Person, [holder, ids](Database& db) { return LeaseTable(db, holder).release(ids); },
        std::move(attach));
}

} // namespace

void Relay::close() {
    const std::lock_guard lock(m_mutex);
    m_to = nullptr;
}

std::shared_ptr<const Flagging> FlaggingCache::get(const RuleBook& book) {
    const std::lock_guard lock(m_mutex);
    if (!m_flagging || !m_flagging->isMadeFrom(book)) m_flagging = Flagging::compile(book);
    return m_flagging;
}

PullRun::PullRun(PullTable& table, bool background)
    : m_table(table), m_background(background), m_relay(std::make_shared<Relay>(this)) {
    m_promise.start();
    m_timer.start();
    connect(&m_renewal, &QTimer::timeout, this, &PullRun::renewLeases);
}

PullRun::~PullRun() {
    m_relay->close();
    if (m_watcher) {
        m_watcher->disconnect(this);
        m_watcher->cancel();
    }
    if (!m_leased.isEmpty()) giveBack(m_table.store, m_table.holder, m_leased.values());
}

void PullRun::plan(const PullChoice& choice) {
    const auto tell = [this, relay = m_relay](const Result<PullPlan>& plan) {
        relay->post([this, plan] { planRead(plan); });
    };
    const auto take = [choice, holder = m_table.holder, now = m_table.clock.now()](Database& db) {
        return takeSources(db, choice, holder, now);
    };
    const auto read = [this, relay = m_relay, &store = m_table.store, holder = m_table.holder, tell,
                       now = m_table.clock.now()](const Result<QList<SourceId>>& taken) {
        if (!taken) return tell(fail(taken));
        const auto keep = [this, ids = *taken] { m_leased = QSet<SourceId>(ids.begin(), ids.end()); };
        if (!relay->post(keep)) {
            giveBack(store, holder, *taken);
            return;
        }
        (void)store.read([ids = *taken, now](Database& db) { return planPull(db, ids, now); }, telling(tell));
    };
    (void)m_table.store.write(m_background ? Priority::Ingest : Priority::Person, take, telling(read));
}

void PullRun::planRead(const Result<PullPlan>& read) {
    if (!read) {
        m_error = read.error();
        return end();
    }
    m_plan = *read;
    if (m_canceled || m_plan.requests.isEmpty()) return end();
    m_summary.sources = static_cast<int>(m_plan.requests.size());
    m_renewal.start(LeaseTable::length / 3);
    Q_EMIT planned();
}

void PullRun::start(Puller& puller) {
    m_watcher = std::make_unique<QFutureWatcher<PullOutcome>>();
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, &PullRun::heard);
    m_watcher->setFuture(puller.pull(m_plan.requests, [this, relay = m_relay](PullOutcome outcome) {
        relay->post([this, outcome = std::move(outcome)]() mutable { take(std::move(outcome)); });
    }));
    m_plan.requests.clear();
}

void PullRun::cancel() {
    m_canceled = true;
    if (m_watcher) m_watcher->cancel();
}

void PullRun::take(PullOutcome outcome) {
    const auto source = m_plan.sources.constFind(outcome.source);
    if (source == m_plan.sources.cend()) return;
    if (outcome.error && outcome.error->code == ErrorCode::Cancelled) return;
    for (JudgedOutcome& judged : m_judge.take(std::move(outcome), hostOf(*source))) screen(std::move(judged));
}

/// No further outcome comes.
void PullRun::heard() {
    m_fetched = true;
    m_canceled = m_canceled || m_watcher->isCanceled();
    if (m_canceled) m_judge.drop();
    m_summary.offline = m_judge.offline();
    for (JudgedOutcome& judged : m_judge.finish()) screen(std::move(judged));
    endIfDone();
}

/// Screens on the pool, then stores on the writer; comes back to settle().
void PullRun::screen(JudgedOutcome judged) {
    ++m_storing;
    const Source asked = m_plan.sources.value(judged.outcome.source);
    const bool failed = judged.kind == AttemptKind::Failure;
    // `this` is used on its own thread alone, where the relay says that it is still there.
    auto settled = [this, relay = m_relay, id = asked.id, failed](const Result<StoredPull>& stored) {
        relay->post([this, id, failed, stored] { settle(id, failed, stored); });
    };
    // Not among the captures, which are made in no order that could be relied on.
    auto earlier = m_plan.pageTexts.value(judged.outcome.source);
    auto work = [&table = m_table, book = m_plan.book, earlier = std::move(earlier), asked,
                 settled = std::move(settled), judged = std::move(judged)]() mutable {
        giveWay();
        const auto flagging = table.flagging.get(book);
        ScreenedPull pull{.asked = asked,
                          .outcome = std::move(judged.outcome),
                          .holder = table.holder,
                          .kind = judged.kind,
                          .maybeOffline = judged.maybeOffline,
                          .tiers = book.tiers};
        pull.items =
            screened(std::exchange(pull.outcome.items, {}), asked, earlier, *flagging, table.clock.now());
        std::make_shared<Storing>(table.store, table.clock, std::move(pull), std::move(settled))->next();
    };
    m_table.pool.start(std::move(work));
}

void PullRun::settle(SourceId id, bool failed, const Result<StoredPull>& stored) {
    --m_storing;
    ++m_done;
    Changes changes;
    if (!stored) {
        spdlog::error("storing what source {} brought failed: {}", number(id),
                      stored.error().detail.toStdString());
        if (!m_error) m_error = stored.error();
    } else {
        m_leased.remove(id); // given back with the last of its items
        m_summary.newItems += stored->newItems;
        m_summary.revised += stored->revised;
        m_summary.flagged += stored->flagged;
        if (failed) ++m_summary.failed;
        changes.items = stored->items;
        changes.sources = true;
    }
    Q_EMIT settled(changes, m_plan.sources.value(id).name);
    endIfDone();
}

void PullRun::renewLeases() {
    (void)m_table.store.write(Priority::Ingest,
                              [holder = m_table.holder, ids = m_leased.values(), now = m_table.clock.now()](
                                  Database& db) { return LeaseTable(db, holder).renew(ids, now); });
}

void PullRun::endIfDone() {
    if (m_fetched && m_storing == 0) end();
}

/// The leases go back before anybody hears of the end.
void PullRun::end() {
    if (std::exchange(m_ended, true)) return;
    m_renewal.stop();
    if (m_leased.isEmpty()) return finish();
    const auto finished = [this, relay = m_relay](const Result<void>&) { relay->post([this] { finish(); }); };
    giveBack(m_table.store, m_table.holder, std::exchange(m_leased, {}).values(), telling(finished));
}

void PullRun::finish() {
    m_summary.seconds = static_cast<double>(m_timer.elapsed()) / 1000;
    m_summary.cancelled = m_canceled;
    if (m_summary.sources > 0)
        spdlog::info("pull: {} sources, {} new, {} revised, {} flagged, {} failed, {} s{}{}",
                     m_summary.sources, m_summary.newItems, m_summary.revised, m_summary.flagged,
                     m_summary.failed, m_summary.seconds, m_summary.offline ? ", offline" : "",
                     m_summary.cancelled ? ", cancelled" : "");
    Q_EMIT ended(m_summary);
    if (m_error)
        m_promise.addResult(Result<PullSummary>(tl::unexpected<Error>(*m_error)));
    else if (m_canceled)
        m_promise.addResult(Result<PullSummary>(fail(ErrorCode::Cancelled, QStringLiteral("pull"))));
    else
        m_promise.addResult(Result<PullSummary>(m_summary));
    m_promise.finish();
}

} // namespace dutydesk
