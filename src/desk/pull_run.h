#pragma once

#include "desk/flagging.h"
#include "desk/pull_batch.h"
#include "desk/pull_plan.h"
#include "desk/pull_service.h"
#include "intake/offline_judge.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <mutex>

namespace dutydesk {

/// Carries calls to an object's thread from threads that may outlive it.
class Relay {
  public:
    explicit Relay(QObject* to) : m_to(to) {}
    void close();
    /// False: the object is gone.
    template <class F>
    bool post(F call) {
        const std::lock_guard lock(m_mutex);
        return m_to && QMetaObject::invokeMethod(m_to, std::move(call), Qt::QueuedConnection);
    }

  private:
    std::mutex m_mutex;
    QObject* m_to;
};

/// The rules ready to be run, kept between pulls while they stay the same. Thread-safe.
class FlaggingCache {
  public:
    [[nodiscard]] std::shared_ptr<const Flagging> get(const RuleBook& book);

  private:
    std::mutex m_mutex;
    std::shared_ptr<const Flagging> m_flagging;
};

/// What the runs of a service share.
struct PullTable {
    Store& store;
    const WallClock& clock;
    const QString holder; ///< of leases: this service, as no other
    FlaggingCache flagging = {};
    QThreadPool pool = {}; ///< screens
};

/// One pull: its sources' leases, their outcomes screened and stored, leases given back. Lives on the
/// service's thread.
class PullRun : public QObject {
    Q_OBJECT

  public:
    PullRun(PullTable& table, bool background);
    /// Gives back the leases that are still held, when the writer comes to it.
    ~PullRun() override;

    [[nodiscard]] QFuture<Result<PullSummary>> future() const { return m_promise.future(); }
    [[nodiscard]] bool isBackground() const { return m_background; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int all() const { return m_summary.sources; }

    /// Takes the leases and reads the plan, then emits planned().
    void plan(const PullChoice& choice);
    [[nodiscard]] const PullPlan& readPlan() const { return m_plan; }
    /// Fetches the plan's requests.
    void start(Puller& puller);
    void cancel();

  Q_SIGNALS:
    void planned(); ///< there is something to fetch: the service calls start()
    void settled(const dutydesk::Changes& changes, const QString& sourceName);
    /// The promise is finished right after.
    void ended(const dutydesk::PullSummary& summary);

  private:
    void planRead(const Result<PullPlan>& read);
    void take(PullOutcome outcome);
    void heard();
    void screen(JudgedOutcome judged);
    void settle(SourceId id, bool failed, const Result<StoredPull>& stored);
    void renewLeases();
    void endIfDone();
    void end();
    void finish();

    PullTable& m_table;
    const bool m_background;
    std::shared_ptr<Relay> m_relay;
    QPromise<Result<PullSummary>> m_promise;
    PullPlan m_plan;
    QSet<SourceId> m_leased;
    QTimer m_renewal;
    std::unique_ptr<QFutureWatcher<PullOutcome>> m_watcher;
    OfflineJudge m_judge;
    PullSummary m_summary;
    std::optional<Error> m_error;
    QElapsedTimer m_timer;
    bool m_canceled = false;
    bool m_fetched = false; ///< every outcome has come, or none will
    bool m_ended = false;
    int m_storing = 0; ///< outcomes that are being screened or stored
    int m_done = 0;
};

} // namespace dutydesk
