#pragma once

#include "store/database.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace dutydesk {

enum class Priority {
    Person, ///< a command somebody waits for: goes before all waiting ingest
    Ingest, ///< short transactions of a pull (at most 200 rows)
};

/// A piece of work for one of the store's threads. Destroyed before it told, it cancels its future.
class StoreJob {
  public:
    virtual ~StoreJob() = default;
    /// False: it ended in an error. May be run again.
    [[nodiscard]] virtual bool run(Database& db) = 0;
    /// Keeps the promise, with what the last run brought; with `failed` where that was good but what had to
    /// come before or after it was not.
    virtual void tell(const std::optional<Error>& failed) = 0;
};

template <class F>
class StoreJobOf : public StoreJob {
  public:
    using R = std::invoke_result_t<F, Database&>;

    explicit StoreJobOf(F work) : m_work(std::move(work)) { m_promise.start(); }
    [[nodiscard]] QFuture<R> future() const { return m_promise.future(); }

    bool run(Database& db) override {
        m_result.reset();
        m_result.emplace(m_work(db));
        return m_result->has_value();
    }
    void tell(const std::optional<Error>& failed) override {
        if (failed && (!m_result || m_result->has_value())) m_result.emplace(tl::unexpected<Error>(*failed));
        m_promise.addResult(*std::move(m_result));
        m_promise.finish();
    }

  private:
    F m_work;
    std::optional<R> m_result;
    QPromise<R> m_promise;
};

/// The store with its threads: one writer, two readers with snapshots of their own. Thread-safe. Nobody waits
/// on it: every call returns a future. A job that throws or a store that is closing makes the future
/// canceled. Destroying it finishes what is queued.
///
/// A future is continued with then() in `attach` alone: called with it before the job is queued; the call
/// returns what it returns. Where a future finishes on another thread while then() is at it, Qt 6.4 runs the
/// continuation twice and crashes.
class Store {
  public:
    /// Opens (and migrates) an existing store; made by Database::open(Mode::Create) before. Errors: see
    /// Database::open.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& path);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Runs `work(Database&) -> Result<T>` on the writer thread in one transaction. Ingest shares its
    /// transactions: what waits is committed together, as long as no person waits and it is little
    /// enough for a short commit, so that one wait for the disk serves many. Where one of them fails, all are
    /// taken back and each is run again by itself: ingest may run twice.
    template <class F, class A = std::identity>
    [[nodiscard]] auto write(Priority priority, F work, A attach = {}) {
        return enqueue(std::move(work), priority, Lane::Writer, std::move(attach));
    }
    /// Runs `work(Database&) -> Result<T>` on the reader thread.
    template <class F, class A = std::identity>
    [[nodiscard]] auto read(F work, A attach = {}) {
        return enqueue(std::move(work), Priority::Person, Lane::Reader, std::move(attach));
    }
    /// The same on a thread and connection of its own, for what may take seconds: checks, previews, sums over
    /// all. No read() waits behind it.
    template <class F>
    [[nodiscard]] auto readLong(F work) {
        return enqueue(std::move(work), Priority::Person, Lane::LongReader, std::identity());
    }

    [[nodiscard]] QString path() const;
    /// Nothing waits or runs on any of the threads now, and every finished job's future has its result.
    [[nodiscard]] bool idle() const;

  private:
    enum class Lane { Writer, Reader, LongReader };
    Store();
    void post(Lane lane, Priority priority, std::unique_ptr<StoreJob> job);

    template <class F, class A>
    auto enqueue(F work, Priority priority, Lane lane, A attach) {
        auto job = std::make_unique<StoreJobOf<F>>(std::move(work));
        auto attached = attach(job->future());
        post(lane, priority, std::move(job));
        return attached;
    }

    struct Private;
    std::unique_ptr<Private> m;
};

/// An `attach` that calls `done(const Result<T>&)` on one of the store's threads, also when the job was
/// cancelled (Cancelled).
template <class D>
[[nodiscard]] auto telling(D done) {
    return [done = std::move(done)](auto answer) {
        return answer.then(done).onCanceled([done] { done(fail(ErrorCode::Cancelled)); });
    };
}

} // namespace dutydesk
