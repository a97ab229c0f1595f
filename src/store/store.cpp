#include "store/store.h"

#include "base/log.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace dutydesk {

namespace {

using Job = std::function<void(Database&)>;

/// One thread with its connection and what waits for it.
class Worker {
  public:
    /// Runs the jobs with `run`, which may wrap each. Waits until the connection is open or cannot be opened.
    Result<void> start(const QString& path, Database::Mode mode, std::function<void(Database&, Job&)> run) {
        auto opened = std::make_shared<std::promise<Result<void>>>();
        auto result = opened->get_future();
        m_thread = std::thread([this, path, mode, run = std::move(run), opened] {
            auto db = Database::open(path, mode);
            if (!db) {
                opened->set_value(fail(db));
                return;
            }
            opened->set_value({});
            work(**db, run);
        });
        return result.get();
    }

    ~Worker() {
        {
            const std::lock_guard lock(m_mutex);
            m_closing = true;
        }
        m_wake.notify_all();
        if (m_thread.joinable()) m_thread.join();
    }

    void post(Priority priority, Job job) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closing) return; // its promise goes with it, which cancels the future
            (priority == Priority::Person ? m_person : m_ingest).push_back(std::move(job));
        }
        m_wake.notify_one();
    }

    bool idle() const {
        const std::lock_guard lock(m_mutex);
        return !m_running && m_person.empty() && m_ingest.empty();
    }

  private:
    void work(Database& db, const std::function<void(Database&, Job&)>& run) {
        while (auto job = next()) {
            try {
                run(db, *job);
            } catch (const std::exception& thrown) {
                spdlog::error("a job of the store threw: {}", thrown.what());
            } catch (...) {
                spdlog::error("a job of the store threw");
            }
        }
    }

    /// Nothing when closing and all is done.
    std::optional<Job> next() {
        std::unique_lock lock(m_mutex);
        m_running = false;
        m_wake.wait(lock, [this] { return m_closing || !m_person.empty() || !m_ingest.empty(); });
        auto& queue = m_person.empty() ? m_ingest : m_person;
        if (queue.empty()) return std::nullopt;
        Job job = std::move(queue.front());
        queue.pop_front();
        m_running = true;
        return job;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_person;
    std::deque<Job> m_ingest;
    bool m_running = false;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace

struct Store::Private {
    QString path;
    // The reader goes first: when the writer closes last, SQLite puts its log away.
    Worker writer;
    Worker reader;
};

Store::Store() : m(std::make_unique<Private>()) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& path) {
    std::unique_ptr<Store> store(new Store);
    store->m->path = path;
    auto started =
        store->m->writer.start(path, Database::Mode::ReadWrite, [](Database& db, Job& job) { job(db); });
    if (!started) return fail(started);
    started = store->m->reader.start(path, Database::Mode::ReadOnly, [](Database& db, Job& job) {
        // One state of the store for all that a job reads. Where it cannot be had, the job is told by its
        // first read.
        const auto done = db.snapshot([&]() -> Result<void> {
            job(db);
            return {};
        });
        if (!done) job(db);
    });
    if (!started) return fail(started);
    return store;
}

QString Store::path() const { return m->path; }

bool Store::idle() const { return m->writer.idle() && m->reader.idle(); }

void Store::post(Lane lane, Priority priority, std::function<void(Database&)> job) {
    (lane == Lane::Writer ? m->writer : m->reader).post(priority, std::move(job));
}

} // namespace dutydesk
