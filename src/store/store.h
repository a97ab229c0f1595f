#pragma once

#include "store/database.h"

#include <QFuture>
#include <QPromise>

#include <functional>

namespace dutydesk {

enum class Priority {
    Person, ///< a command somebody waits for: goes before all waiting ingest
    Ingest, ///< short transactions of a pull (at most 200 rows)
};

/// The store with its threads: one writer, one reader with a snapshot of its own. Thread-safe. Nobody waits
/// on it: every call returns a future, to be continued with .then(context, …) on the caller's thread. A job
/// that throws or a store that is closing makes the future canceled. Destroying it finishes what is queued.
class Store {
  public:
    /// Opens (and migrates) an existing store; made by Database::open(Mode::Create) before. Errors: see
    /// Database::open.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& path);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Runs `work(Database&) -> Result<T>` on the writer thread in one transaction.
    template <class F>
    [[nodiscard]] auto write(Priority priority, F work) {
        using R = std::invoke_result_t<F, Database&>;
        return enqueue<R>([work = std::move(work)](
                              Database& db) mutable { return db.transaction([&] { return work(db); }); },
                          priority, Lane::Writer);
    }
    /// Runs `work(Database&) -> Result<T>` on the reader thread.
    template <class F>
    [[nodiscard]] auto read(F work) {
        using R = std::invoke_result_t<F, Database&>;
        return enqueue<R>(std::move(work), Priority::Person, Lane::Reader);
    }

    [[nodiscard]] QString path() const;
    /// Nothing waits or runs on either thread now, and every finished job's future has its result.
    [[nodiscard]] bool idle() const;

  private:
    enum class Lane { Writer, Reader };
    Store();
    void post(Lane lane, Priority priority, std::function<void(Database&)> job);

    template <class R, class F>
    QFuture<R> enqueue(F work, Priority priority, Lane lane) {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        auto shared = std::make_shared<F>(std::move(work)); // std::function wants a copyable job
        post(lane, priority, [promise, shared](Database& db) {
            promise->addResult((*shared)(db));
            promise->finish();
        });
        return future;
    }

    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace dutydesk
