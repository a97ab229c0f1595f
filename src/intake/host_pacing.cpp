#include "intake/host_pacing.h"

#include <algorithm>

namespace dutydesk {

bool HostPacing::isOwn(const QString& host) const {
    const auto found = m_hosts.constFind(host);
    return found != m_hosts.constEnd() && found->own;
}

std::optional<HostPacing::Time> HostPacing::nextStart(const QString& host, Time now) const {
    const auto found = m_hosts.constFind(host);
    if (found == m_hosts.constEnd()) return now;
    if (found->running >= (found->own ? ownConnections : m_connections)) return std::nullopt;
    if (found->own || !found->lastStart) return now;
    return std::max(now, *found->lastStart + m_pause);
}

void HostPacing::started(const QString& host, Time now) {
    Host& it = m_hosts[host];
    ++it.running;
    it.lastStart = now;
}

void HostPacing::ended(const QString& host) {
    Host& it = m_hosts[host];
    Q_ASSERT(it.running > 0);
    --it.running;
}

void HostPacing::holdUntil(const QString& host, Time until) {
    Host& it = m_hosts[host];
    if (it.own) return;
    it.heldUntil = it.heldUntil ? std::max(*it.heldUntil, until) : until;
}

std::optional<Millis> HostPacing::heldFor(const QString& host, Time now) const {
    const auto found = m_hosts.constFind(host);
    if (found == m_hosts.constEnd() || found->own || !found->heldUntil || *found->heldUntil <= now)
        return std::nullopt;
    return std::chrono::ceil<Millis>(*found->heldUntil - now);
}

} // namespace dutydesk
