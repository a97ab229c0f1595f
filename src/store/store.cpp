#include "store/store.h"

#include "base/log.h"
#include "store/head_file.h"

#include <pthread.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace dutydesk {

namespace {

using Job = std::unique_ptr<StoreJob>;

/// Ingest that is committed together: so many jobs, and so many changes of the search index, which are made
/// at the commit and take some 80 ms then. A person who comes meanwhile waits for one job and the commit.
/// More at a time cost less each, because most of their terms are the same.
constexpr size_t mostJobs = 500;
constexpr qsizetype mostIndexed = 1000;

void logThrown() {
    try {
        throw;
    } catch (const std::exception& thrown) {
        spdlog::error("a job of the store threw: {}", thrown.what());
    } catch (...) {
        spdlog::error("a job of the store threw");
    }
}

/// What waits for one thread.
class JobQueue {
  public:
    void close() {
        {
            const std::lock_guard lock(m_mutex);
            m_closing = true;
        }
        m_wake.notify_all();
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

    bool personWaits() const {
        const std::lock_guard lock(m_mutex);
        return !m_person.empty();
    }

    struct Next {
        Job job; ///< none when closing and all is done
        Priority priority = Priority::Person;
    };
    Next next() {
        std::unique_lock lock(m_mutex);
        m_running = false;
        m_wake.wait(lock, [this] { return m_closing || !m_person.empty() || !m_ingest.empty(); });
        const auto priority = m_person.empty() ? Priority::Ingest : Priority::Person;
        auto& queue = m_person.empty() ? m_ingest : m_person;
        if (queue.empty()) return {};
        m_running = true;
        return {takeFrom(queue), priority};
    }

    /// None when no ingest waits, or a person does.
    Job moreIngest() {
        const std::lock_guard lock(m_mutex);
        return m_ingest.empty() || !m_person.empty() ? nullptr : takeFrom(m_ingest);
    }

  private:
    static Job takeFrom(std::deque<Job>& queue) {
        Job job = std::move(queue.front());
        queue.pop_front();
        return job;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_person;
    std::deque<Job> m_ingest;
    bool m_running = false;
    bool m_closing = false;
};

/// One state of the store for all that the job reads. Where it cannot be had, the job is told by its first
/// read.
void read(Database& db, StoreJob& job) {
    const auto done = db.snapshot([&]() -> Result<void> {
        (void)job.run(db);
        return {};
    });
    if (!done) (void)job.run(db);
    job.tell({});
}

void writeAlone(Database& db, StoreJob& job) {
    const auto done = db.transaction([&]() -> Result<void> {
        if (job.run(db)) return {};
        return fail(ErrorCode::StoreFailed);
    });
    job.tell(done ? std::nullopt : std::optional(done.error()));
}

/// False: one of them failed or threw, or the commit did; nothing was changed.
bool writeTogether(Database& db, std::vector<Job>& jobs, JobQueue& queue) {
    const auto full = [&] { return jobs.size() >= mostJobs || db.waitingForCommit() >= mostIndexed; };
    try {
        const auto done = db.transaction([&]() -> Result<void> {
            for (;;) {
                if (!jobs.back()->run(db)) return fail(ErrorCode::StoreFailed);
                Job more = full() ? nullptr : queue.moreIngest();
                if (!more) return {};
                jobs.push_back(std::move(more));
            }
        });
        return done.has_value();
    } catch (...) {
        return false; // who threw throws again when run alone
    }
}

void writeIngest(Database& db, Job first, JobQueue& queue) {
    std::vector<Job> jobs;
    jobs.push_back(std::move(first));
    const bool done = writeTogether(db, jobs, queue);
    for (Job& job : jobs) {
        try {
            done ? job->tell({}) : writeAlone(db, *job);
        } catch (...) {
            logThrown();
        }
        job.reset();
    }
}

/// One thread with its connection and what waits for it.
class Worker {
  public:
    /// Waits until the connection is open or cannot be opened.
    Result<void> start(const QString& path, Database::Mode mode) {
        auto opened = std::make_shared<std::promise<Result<void>>>();
        auto result = opened->get_future();
        m_thread = std::thread([this, path, mode, opened] {
            pthread_setname_np(pthread_self(),
                               mode == Database::Mode::ReadOnly ? "store reader" : "store writer");
            auto db = Database::open(path, mode);
            if (!db) {
                opened->set_value(fail(db));
                return;
            }
            opened->set_value({});
            work(**db, mode);
        });
        return result.get();
    }

    ~Worker() {
        m_queue.close();
        if (m_thread.joinable()) m_thread.join();
    }

    JobQueue& queue() { return m_queue; }
    const JobQueue& queue() const { return m_queue; }

  private:
    void work(Database& db, Database::Mode mode) {
        if (mode == Database::Mode::ReadOnly) return readAll(db);
        HeadKeeper head(db);
        for (;;) {
            auto [job, priority] = m_queue.next();
            if (!job) return head.keep();
            try {
                if (priority == Priority::Person)
                    writeAlone(db, *job);
                else
                    writeIngest(db, std::move(job), m_queue);
            } catch (...) {
                logThrown();
            }
            // After it told: nobody waits for the file. Pulls leave it to the clock's tick.
            if (priority == Priority::Person && !m_queue.personWaits()) head.keep();
        }
    }

    void readAll(Database& db) {
        for (;;) {
            const Job job = m_queue.next().job;
            if (!job) return;
            try {
                read(db, *job);
            } catch (...) {
                logThrown();
            }
        }
    }

    JobQueue m_queue;
    std::thread m_thread;
};

} // namespace

struct Store::Private {
    QString path;
    // The readers go first: when the writer closes last, SQLite puts its log away.
    Worker writer;
    Worker reader;
    Worker longReader;

    std::array<Worker*, 3> all() { return {&writer, &reader, &longReader}; } ///< as Lane counts them
};

Store::Store() : m(std::make_unique<Private>()) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& path) {
    std::unique_ptr<Store> store(new Store);
    store->m->path = path;
    auto started = store->m->writer.start(path, Database::Mode::ReadWrite);
    if (!started) return fail(started);
    for (Worker* reader : {&store->m->reader, &store->m->longReader})
        if (started = reader->start(path, Database::Mode::ReadOnly); !started) return fail(started);
    return store;
}

QString Store::path() const { return m->path; }

bool Store::idle() const {
    const auto workers = m->all();
    return std::all_of(workers.begin(), workers.end(), [](Worker* worker) { return worker->queue().idle(); });
}

void Store::post(Lane lane, Priority priority, std::unique_ptr<StoreJob> job) {
    m->all().at(static_cast<size_t>(lane))->queue().post(priority, std::move(job));
}

} // namespace dutydesk
