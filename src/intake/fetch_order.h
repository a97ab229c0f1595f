#pragma once

#include "intake/host_pacing.h"

#include <deque>
#include <map>
#include <set>
#include <vector>

namespace dutydesk {

/// A request in a FetchOrder.
enum class Ticket : qint64 {};

/// Who is fetched next: many hosts, each in its own pace, so many requests in all. Among the hosts whose turn
/// has come the one goes first that has waited longest since; within a host the requests go in the order they
/// came, background ones after the others. So nobody is passed over for ever: with k requests waiting for a
/// host, a request's turn comes after k turns of that host.
///
/// Pure: it holds no connection and is given the time, so that a simulated week runs the same code as a real
/// pull. Times must not go back. Not thread-safe.
class FetchOrder {
  public:
    using Time = HostPacing::Time;

    FetchOrder(HostPacing pacing, size_t atMost) : m_pacing(std::move(pacing)), m_atMost(atMost) {}

    [[nodiscard]] Ticket add(const QString& host, bool background, Time now);
    /// Takes back what has not started; nothing happens if it has.
    void remove(Ticket ticket, Time now);
    /// The request to start now, which counts as running from here on; nullopt: none may.
    [[nodiscard]] std::optional<Ticket> next(Time now);
    /// A request that next() gave has ended.
    void ended(Ticket ticket, Time now);

    void setOwn(const QString& host, bool own, Time now);
    /// The host asked to be left alone; see HostPacing.
    void holdUntil(const QString& host, Time until);
    struct Refused {
        Ticket ticket;
        Millis held; ///< for so much longer
    };
    /// Takes out all that waits for hosts that are held: it is to be turned away.
    [[nodiscard]] std::vector<Refused> takeHeld(Time now);

    /// When next() may give something that it does not give now, should nothing else happen before.
    [[nodiscard]] std::optional<Time> nextTurn() const;
    [[nodiscard]] size_t running() const { return m_running.size(); }
    [[nodiscard]] bool full() const { return m_running.size() >= m_atMost; }

  private:
    struct Turn {
        Time from;
        quint64 number; ///< of those with the same time the one that queued first
        auto operator<=>(const Turn&) const = default;
    };
    struct Host {
        std::deque<Ticket> first;
        std::deque<Ticket> background;
        std::optional<Turn> turn = {}; ///< none: nobody waits, or one that runs has to end first
        [[nodiscard]] bool empty() const { return first.empty() && background.empty(); }
    };

    void queue(const QString& host, Host& line, Time now);

    HostPacing m_pacing;
    size_t m_atMost;
    std::map<QString, Host> m_waiting;
    std::map<Turn, QString> m_turns;
    std::map<Ticket, QString> m_hosts; ///< of all tickets, waiting and running
    std::set<Ticket> m_running;
    std::set<QString> m_held; ///< hosts that were held and may still be
    qint64 m_lastTicket = 0;
    quint64 m_lastTurn = 0;
};

} // namespace dutydesk
