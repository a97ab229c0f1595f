#pragma once

#include "base/time.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace dutydesk {

/// When the next request to a host may start. A host is scheme + name + port. Public hosts get `connections`
/// requests at a time and `pause` between two starts; the office's own hosts 8 and no pause.
///
/// A host is unknown, and treated as public, until setOwn() says what the address that was connected to
/// belongs to; a host written as a literal address can be told at once.
///
/// Pure: instants of the steady clock are given (intervals within one run, not times of day). Not
/// thread-safe.
class HostPacing {
  public:
    using Clock = std::chrono::steady_clock;
    using Time = Clock::time_point;
    static constexpr int ownConnections = 8;

    HostPacing(Millis pause, int connections) : m_pause(pause), m_connections(connections) {}

    void setOwn(const QString& host, bool own) { m_hosts[host].own = own; }
    [[nodiscard]] bool isOwn(const QString& host) const;
    /// When a request may start: `now`, or later. nullopt: not before one that runs has ended.
    [[nodiscard]] std::optional<Time> nextStart(const QString& host, Time now) const;
    void started(const QString& host, Time now);
    void ended(const QString& host);
    /// The server asked to be left alone (Retry-After). Own hosts are not held: one service's trouble there
    /// is not another's, and the caller is told in any case.
    void holdUntil(const QString& host, Time until);
    /// How long the host is still held; nullopt: it is not.
    [[nodiscard]] std::optional<Millis> heldFor(const QString& host, Time now) const;

  private:
    struct Host {
        int running = 0;
        bool own = false;
        std::optional<Time> lastStart = {};
        std::optional<Time> heldUntil = {};
    };

    Millis m_pause;
    int m_connections;
    QHash<QString, Host> m_hosts;
};

} // namespace dutydesk
