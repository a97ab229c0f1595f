#include "desk/pull_service.h"

#include "desk/pull_run.h"
#include "store/store.h"

#include <QThreadPool>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <utility>
#include <vector>

namespace dutydesk {

namespace {

/// Who listens reads again what has changed: of a pull of thousands of sources not after each of them.
constexpr std::chrono::milliseconds betweenTellings{250};

} // namespace

struct PullService::Private {
    Private(PullService& service, Store& store, const WallClock& clock)
        : q(service), table{store, clock, QUuid::createUuid().toString(QUuid::WithoutBraces)} {
        table.pool.setMaxThreadCount(2); // more would only take turns with the parsers
        pause.setSingleShot(true);
        pause.setInterval(betweenTellings);
        QObject::connect(&pause, &QTimer::timeout, &q, [this] {
            if (gathered.isEmpty()) return;
            tellGathered();
            pause.start();
        });
    }

    QFuture<Result<PullSummary>> begin(const PullChoice& choice, bool background);
    void usePuller(const PullPlan& plan);
    void tellSoon();
    void tellGathered();
    void tell(const QString& sourceName);
    void remove(PullRun* run);

    PullService& q;
    PullTable table;
    std::unique_ptr<Puller> puller; ///< kept between pulls: it remembers hosts' pace and robots.txt
    QStringList pullerNetworks;
    QString pullerAgent;
    QTimeZone pullerZone;
    std::vector<std::unique_ptr<PullRun>> runs;
    Changes gathered; ///< not told yet
    QTimer pause;     ///< between two tellings
};

PullService::PullService(Store& store, const WallClock& clock)
    : m(std::make_unique<Private>(*this, store, clock)) {}

PullService::~PullService() {
    m->runs.clear();
    m->puller.reset();
    m->table.pool.waitForDone();
}

bool PullService::isRunning() const { return !m->runs.empty(); }

void PullService::cancel() {
    for (const auto& run : m->runs) run->cancel();
}

QFuture<Result<PullSummary>> PullService::pull(const QList<SourceId>& ids, bool all) {
    for (const auto& run : m->runs)
        if (!run->isBackground())
            return QtFuture::makeReadyFuture(
                Result<PullSummary>(fail(ErrorCode::StoreBusy, QStringLiteral("pull"))));
    return m->begin({ids, all}, false);
}

QFuture<Result<PullSummary>> PullService::pullDue() { return m->begin({}, true); }

/// Nothing happens before this has returned: the store answers by way of the event loop.
QFuture<Result<PullSummary>> PullService::Private::begin(const PullChoice& choice, bool background) {
    auto* run = runs.emplace_back(std::make_unique<PullRun>(table, background)).get();
    QObject::connect(run, &PullRun::planned, &q, [this, run] {
        tell({});
        usePuller(run->readPlan());
        run->start(*puller);
    });
    QObject::connect(run, &PullRun::settled, &q, [this](const Changes& changes, const QString& name) {
        gathered.items += changes.items; // a pull stores each item once
        gathered.sources = gathered.sources || changes.sources;
        tellSoon();
        tell(name);
    });
    QObject::connect(run, &PullRun::ended, &q, [this, run, background](const PullSummary& summary) {
        tellGathered();
        remove(run);
        // Every minute there may be nothing due, which is no news.
        if (!background || summary.sources > 0) Q_EMIT q.finished(summary);
    });
    auto future = run->future();
    run->plan(choice);
    return future;
}

/// The pull's own signal may be on its way, so it goes later.
void PullService::Private::remove(PullRun* run) {
    const auto found = std::ranges::find_if(runs, [run](const auto& one) { return one.get() == run; });
    found->release()->deleteLater();
    runs.erase(found);
}

/// At once if nothing was told for a while, else a little later with what comes meanwhile.
void PullService::Private::tellSoon() {
    if (pause.isActive()) return;
    tellGathered();
    pause.start();
}

void PullService::Private::tellGathered() {
    if (gathered.isEmpty()) return;
    const Changes changes = std::exchange(gathered, {});
    if (!changes.items.isEmpty()) Q_EMIT q.itemsStored(changes.items);
    Q_EMIT q.stored(changes);
}

void PullService::Private::tell(const QString& sourceName) {
    int done = 0;
    int all = 0;
    for (const auto& run : runs) {
        done += run->done();
        all += run->all();
    }
    Q_EMIT q.progress(done, all, sourceName);
}

void PullService::Private::usePuller(const PullPlan& plan) {
    if (puller && pullerNetworks == plan.networks && pullerAgent == plan.userAgent && pullerZone == plan.zone)
        return;
    NetworkPolicy policy;
    policy.allowedNetworks = pullerNetworks = plan.networks;
    policy.userAgent = pullerAgent = plan.userAgent;
    policy.zone = pullerZone = plan.zone;
    puller = std::make_unique<Puller>(policy, table.clock);
}

} // namespace dutydesk
