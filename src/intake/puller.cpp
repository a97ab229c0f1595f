#include "intake/puller.h"

#include "base/priority.h"
#include "intake/pull_job.h"

#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <pthread.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace dutydesk {
namespace {

/// A cancelled future tells nobody; while there is work it is looked at so often.
constexpr Millis glance{50};
constexpr Millis idleWait = std::chrono::minutes(10);
// What is parsed, and what was handed over, takes more memory than the bytes it came from: as a tree of
// nodes; as text, search terms and rows.
constexpr qint64 weightInParsing = 4;
constexpr qint64 weightInHand = 10;

/// The bytes of the outcomes that others hold. Outlives the puller.
class InHand {
  public:
    explicit InHand(std::function<void()> lighter) : m_lighter(std::move(lighter)) {}

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    void close() {
        const QMutexLocker lock(&m_mutex);
        m_lighter = {};
    }
    /// Counts until what it returns and its copies are gone.
    [[nodiscard]] static std::shared_ptr<const void> hold(const std::shared_ptr<InHand>& self, qint64 bytes) {
        self->m_bytes += bytes;
        return {self.get(), [self, bytes](const void*) { self->release(bytes); }};
    }

  private:
    void release(qint64 bytes) {
        m_bytes -= bytes;
        const QMutexLocker lock(&m_mutex);
        if (m_lighter) m_lighter();
    }

    std::atomic<qint64> m_bytes = 0;
    QMutex m_mutex;
    std::function<void()> m_lighter;
};

} // namespace

class Puller::Worker {
  public:
    Worker(NetworkPolicy policy, const WallClock& clock);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    QFuture<PullOutcome> pull(QList<PullRequest> requests, Deliver deliver);

  private:
    enum class BatchId : qint64 {};
    struct Batch {
        QPromise<PullOutcome> promise;
        Deliver deliver;
        int all = 0;
        int finished = 0;
    };
    struct Job {
        BatchId batch;
        std::unique_ptr<PullJob> job;
    };
    struct Order {
        QPromise<PullOutcome> promise;
        Deliver deliver;
        QList<PullRequest> requests;
    };
    struct Parsed {
        PullJobId job;
        qint64 bytes;
        PullTools::Then then;
    };

    void loop();
    void takeOrders();
    void takeParsed();
    void dropCancelled();
    void removeFinished();
    void startBatch(Order order);
    void startParsing(PullJobId job, qint64 bytes, PullTools::Work work);
    void jobFinished(PullJobId job, PullOutcome outcome);

    const NetworkPolicy m_policy;
    std::optional<Error> m_policyError; ///< a network on the allowed list that cannot be read
    AddressGuard m_guard;
    qint64 m_buffered = 0; ///< see TransferRules
    TransferRules m_rules;
    TransferQueue m_queue;
    Fetcher m_fetcher;
    PullTools m_tools;

    // the worker's thread only
    std::map<BatchId, Batch> m_batches;
    std::map<PullJobId, Job> m_jobs;
    std::vector<PullJobId> m_finished;
    qint64 m_parsingBytes = 0;
    std::shared_ptr<InHand> m_inHand;
    qint64 m_lastId = 0;

    // between threads
    QMutex m_mutex;
    std::vector<Order> m_orders;
    std::vector<Parsed> m_parsed;
    std::atomic<bool> m_stop = false;

    QThreadPool m_pool;
    std::thread m_thread;
};

Puller::Worker::Worker(NetworkPolicy policy, const WallClock& clock)
    : m_policy(std::move(policy)), m_rules{m_policy, m_guard, clock, m_buffered}, m_queue(m_rules),
      m_fetcher(m_queue, m_rules), m_tools{.fetcher = m_fetcher,
                                           .policy = m_policy,
                                           .clock = clock,
                                           .parse =
                                               [this](PullJobId job, qint64 bytes, PullTools::Work work) {
                                                   startParsing(job, bytes, std::move(work));
                                               },
                                           .finished =
                                               [this](PullJobId job, PullOutcome outcome) {
                                                   jobFinished(job, std::move(outcome));
                                               }} {
    m_inHand = std::make_shared<InHand>([this] { m_queue.wake(); });
    auto guard = AddressGuard::create(m_policy.allowedNetworks);
    if (guard)
        m_guard = std::move(*guard);
    else
        m_policyError = guard.error();
    m_pool.setMaxThreadCount(
        std::clamp(QThread::idealThreadCount(), 2, 4)); // one bad page must not stop the others
    m_thread = std::thread([this] { loop(); });
}

Puller::Worker::~Worker() {
    m_inHand->close();
    m_stop = true;
    m_queue.wake();
    m_thread.join();
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<PullOutcome> Puller::Worker::pull(QList<PullRequest> requests, Deliver deliver) {
    QPromise<PullOutcome> promise;
    QFuture<PullOutcome> future = promise.future();
    promise.start();
    promise.setProgressRange(0, static_cast<int>(requests.size()));
    {
        const QMutexLocker lock(&m_mutex);
        m_orders.push_back({std::move(promise), std::move(deliver), std::move(requests)});
    }
    m_queue.wake();
    return future;
}

void Puller::Worker::loop() {
    pthread_setname_np(pthread_self(), "puller");
    giveWay();
    while (!m_stop) {
        takeOrders();
        takeParsed();
        dropCancelled();
        removeFinished();
        m_queue.setBacklog(weightInParsing * m_parsingBytes + weightInHand * m_inHand->bytes());
        m_queue.run(m_batches.empty() ? idleWait : glance);
        removeFinished();
    }
    for (const auto& [id, job] : m_jobs) m_fetcher.cancel(id);
    m_jobs.clear();
    m_batches.clear(); // a promise that goes unfinished cancels its future and finishes it
    const QMutexLocker lock(&m_mutex);
    m_orders.clear();
}

void Puller::Worker::takeOrders() {
    std::vector<Order> orders;
    {
        const QMutexLocker lock(&m_mutex);
        orders.swap(m_orders);
    }
    for (Order& order : orders) startBatch(std::move(order));
}

void Puller::Worker::startBatch(Order order) {
    if (order.requests.isEmpty()) {
        order.promise.finish();
        return;
    }
    const BatchId batch{++m_lastId};
    m_batches.emplace(batch, Batch{.promise = std::move(order.promise),
                                   .deliver = std::move(order.deliver),
                                   .all = static_cast<int>(order.requests.size())});
    for (PullRequest& request : order.requests) {
        const PullJobId id{++m_lastId};
        PullOutcome refused{.source = request.source, .error = m_policyError};
        auto job = std::make_unique<PullJob>(id, std::move(request), m_tools);
        const auto& entry = m_jobs.emplace(id, Job{batch, std::move(job)}).first->second;
        if (m_policyError)
            jobFinished(id, std::move(refused));
        else
            entry.job->start();
    }
}

void Puller::Worker::startParsing(PullJobId job, qint64 bytes, PullTools::Work work) {
    m_parsingBytes += bytes;
    m_pool.start([this, job, bytes, work = std::move(work)]() mutable {
        giveWay();
        PullTools::Then then = work();
        work = {}; // the bytes go before they are counted as gone
        {
            const QMutexLocker lock(&m_mutex);
            m_parsed.push_back({job, bytes, std::move(then)});
        }
        m_queue.wake();
    });
}

void Puller::Worker::takeParsed() {
    std::vector<Parsed> parsed;
    {
        const QMutexLocker lock(&m_mutex);
        parsed.swap(m_parsed);
    }
    for (const Parsed& it : parsed) {
        m_parsingBytes -= it.bytes;
        if (m_jobs.contains(it.job)) it.then();
    }
}

void Puller::Worker::jobFinished(PullJobId id, PullOutcome outcome) {
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end()) return;
    Batch& batch = m_batches.at(job->second.batch);
    if (outcome.error)
        spdlog::debug("source {} failed: code {}, status {}", number(outcome.source),
                      static_cast<int>(outcome.error->code), outcome.httpStatus);
    batch.promise.setProgressValue(++batch.finished);
    if (!batch.deliver) {
        batch.promise.addResult(std::move(outcome));
    } else if (!batch.promise.isCanceled()) {
        outcome.held = InHand::hold(m_inHand, outcome.bytes);
        batch.deliver(std::move(outcome));
    }
    m_finished.push_back(id);
}

void Puller::Worker::removeFinished() {
    for (const PullJobId id : m_finished) {
        const auto job = m_jobs.find(id);
        if (job == m_jobs.end()) continue;
        const auto batch = m_batches.find(job->second.batch);
        m_jobs.erase(job);
        if (batch == m_batches.end() || batch->second.finished < batch->second.all) continue;
        batch->second.promise.finish();
        m_batches.erase(batch);
    }
    m_finished.clear();
}

void Puller::Worker::dropCancelled() {
    for (auto batch = m_batches.begin(); batch != m_batches.end();) {
        if (!batch->second.promise.isCanceled()) {
            ++batch;
            continue;
        }
        std::erase_if(m_jobs, [&](const auto& entry) {
            if (entry.second.batch != batch->first) return false;
            m_fetcher.cancel(entry.first);
            return true;
        });
        batch->second.promise.finish();
        batch = m_batches.erase(batch);
    }
}

Puller::Puller(NetworkPolicy policy, const WallClock& clock)
    : m_worker(std::make_unique<Worker>(std::move(policy), clock)) {}
Puller::~Puller() = default;

QFuture<PullOutcome> Puller::pull(QList<PullRequest> requests, Deliver deliver) {
    return m_worker->pull(std::move(requests), std::move(deliver));
}

void Puller::fetchInto(const QString& url, std::shared_ptr<PagePromise> promise) {
    PullRequest request;
    request.kind = SourceKind::Page;
    request.url = url;
    request.pageOnly = true;
    (void)pull({std::move(request)}, [promise = std::move(promise)](const PullOutcome& outcome) {
        if (outcome.error)
            promise->addResult(tl::unexpected<Error>(*outcome.error));
        else
            promise->addResult(outcome.page.value_or(FetchedPage{}));
        promise->finish();
    });
}

} // namespace dutydesk
