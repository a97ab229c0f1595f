#pragma once

#include "intake/fetch_order.h"
#include "intake/offline_judge.h"

#include <queue>

#include <deque>
#include <random>
#include <vector>

namespace dutydesk {

/// A web of made-up hosts and sources, and a desk that pulls it as the program does: what is due every minute
/// (PullService::pullDue), in the order and pace of FetchOrder, learning by afterPull() and coming back at
/// nextDue(). Time is simulated; the same seed gives the same week.
class SimulatedWeb {
  public:
    struct Host {
        QString name;
        int sources = 0;
        Millis answersIn{300};
        bool dead = false;
        Instant downFrom{};  ///< for a day
        bool strict = false; ///< answers 429 with Retry-After now and then
        std::optional<Millis> maxAge = {};

        Instant lastStart{Millis(-1'000'000)};
        bool busy = false;
        std::deque<Instant> lastMinute = {};
        qint64 requests = 0;
    };
    struct SimulatedSource {
        size_t host = 0;
        Millis gap{0}; ///< mean, between publications
        Instant nextPublication{};
        QList<Instant> shown = {};
        bool news = false;

        SourceSchedule schedule = {};
        std::optional<Instant> lastAttempt = {};
        std::optional<Instant> lastSuccess = {};
        int failures = 0;
        Instant due{};

        qint64 starts = 0;
        qint64 answers = 0;
        Instant lastStart{};
        Millis longestBetweenStarts{0};
        Millis latest{0}; ///< longest wait from its due time to its start
    };

    SimulatedWeb(size_t hosts, size_t sources, quint64 seed);

    /// This computer has no network in [from, to).
    void offline(Instant from, Instant to) { m_offlineFrom = from, m_offlineTo = to; }
    void special(const SpecialPeriod& period) { m_periods.append(period); }
    void run(Millis time);

    [[nodiscard]] const std::vector<Host>& hosts() const { return m_hosts; }
    [[nodiscard]] const std::vector<SimulatedSource>& sources() const { return m_sources; }
    [[nodiscard]] qint64 requests() const { return m_requests; }
    [[nodiscard]] size_t mostInAMinute() const { return m_mostInAMinute; }
    [[nodiscard]] Millis shortestPause() const { return m_shortestPause; }
    [[nodiscard]] bool everTwoAtOnce() const { return m_twoAtOnce; }
    [[nodiscard]] static Instant start() { return fromMillis(1'770'000'000'000); }

    static constexpr Millis tick = std::chrono::minutes(1);
    static constexpr Millis pause = std::chrono::seconds(1);
    static constexpr size_t connections = 64;

  private:
    /// One pull of what was due in one minute.
    struct Run {
        OfflineJudge judge;
        int outstanding = 0;
    };
    struct Flight {
        size_t source;
        size_t run;
    };
    struct Event {
        Instant at;
        enum Kind { Tick, Answer, Turn } kind;
        Ticket ticket{};
        bool operator>(const Event& other) const { return at > other.at; }
    };

    void makeHosts(size_t hosts);
    void makeSources(size_t sources);
    [[nodiscard]] double chance() { return std::uniform_real_distribution<>(0, 1)(m_random); }
    [[nodiscard]] static FetchOrder::Time steady(Instant at) {
        return FetchOrder::Time(at.time_since_epoch());
    }

    void pullDue();
    void startWhatMay();
    void began(Host& host, SimulatedSource& source);
    [[nodiscard]] Millis answerTime(const Host& host) const;
    [[nodiscard]] PullOutcome outcomeOf(size_t source);
    void publish(SimulatedSource& source);
    void answered(Ticket ticket);
    void hear(const Flight& flight, PullOutcome outcome);
    void learn(const JudgedOutcome& judged);
    [[nodiscard]] bool isOffline() const { return m_now >= m_offlineFrom && m_now < m_offlineTo; }

    std::mt19937_64 m_random;
    Instant m_now = start();
    Instant m_offlineFrom{};
    Instant m_offlineTo{};
    QList<SpecialPeriod> m_periods;
    std::vector<Host> m_hosts;
    std::vector<SimulatedSource> m_sources;
    std::vector<Run> m_runs;
    std::map<Ticket, Flight> m_flights;
    FetchOrder m_order{HostPacing(pause, 1), connections};
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::optional<Instant> m_turnAt;
    std::priority_queue<std::pair<Instant, size_t>, std::vector<std::pair<Instant, size_t>>, std::greater<>>
        m_due;

    qint64 m_requests = 0;
    size_t m_mostInAMinute = 0;
    Millis m_shortestPause{std::chrono::hours(1)};
    bool m_twoAtOnce = false;
};

} // namespace dutydesk
