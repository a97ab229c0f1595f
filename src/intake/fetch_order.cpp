#include "intake/fetch_order.h"

#include <algorithm>

namespace dutydesk {

/// Gives the host its turn, or takes it away, as its pace and its line now have it.
void FetchOrder::queue(const QString& host, Host& line, Time now) {
    const auto start = line.empty() ? std::nullopt : m_pacing.nextStart(host, now);
    if (line.turn && start && line.turn->from <= *start && *start <= now) return; // its turn has come already
    if (line.turn) m_turns.erase(*line.turn);
    line.turn.reset();
    if (!start) return;
    line.turn = Turn{*start, ++m_lastTurn};
    m_turns.emplace(*line.turn, host);
}

Ticket FetchOrder::add(const QString& host, bool background, Time now) {
    const Ticket ticket{++m_lastTicket};
    m_hosts.emplace(ticket, host);
    Host& line = m_waiting[host];
    (background ? line.background : line.first).push_back(ticket);
    if (!line.turn) queue(host, line, now);
    return ticket;
}

void FetchOrder::remove(Ticket ticket, Time now) {
    const auto host = m_hosts.find(ticket);
    if (host == m_hosts.end() || m_running.contains(ticket)) return;
    const auto line = m_waiting.find(host->second);
    std::erase(line->second.first, ticket);
    std::erase(line->second.background, ticket);
    if (line->second.empty()) {
        queue(line->first, line->second, now);
        m_waiting.erase(line);
    }
    m_hosts.erase(host);
}

std::optional<Ticket> FetchOrder::next(Time now) {
    if (full() || m_turns.empty() || m_turns.begin()->first.from > now) return std::nullopt;
    const auto found = m_waiting.find(m_turns.begin()->second);
    auto& [host, line] = *found;
    auto& tickets = line.first.empty() ? line.background : line.first;
    const Ticket ticket = tickets.front();
    tickets.pop_front();
    m_running.insert(ticket);
    m_pacing.started(host, now);
    m_turns.erase(m_turns.begin());
    line.turn.reset();
    queue(host, line, now);
    if (line.empty()) m_waiting.erase(found);
    return ticket;
}

void FetchOrder::ended(Ticket ticket, Time now) {
    const auto found = m_hosts.find(ticket);
    if (found == m_hosts.end() || m_running.erase(ticket) == 0) return;
    const QString host = found->second;
    m_hosts.erase(found);
    m_pacing.ended(host);
    if (const auto line = m_waiting.find(host); line != m_waiting.end() && !line->second.turn)
        queue(host, line->second, now);
}

void FetchOrder::setOwn(const QString& host, bool own, Time now) {
    if (m_pacing.isOwn(host) == own) return;
    m_pacing.setOwn(host, own);
    if (const auto line = m_waiting.find(host); line != m_waiting.end()) queue(host, line->second, now);
}

void FetchOrder::holdUntil(const QString& host, Time until) {
    m_pacing.holdUntil(host, until);
    m_held.insert(host);
}

std::vector<FetchOrder::Refused> FetchOrder::takeHeld(Time now) {
    std::vector<Refused> refused;
    for (auto host = m_held.begin(); host != m_held.end();) {
        const auto held = m_pacing.heldFor(*host, now);
        if (!held) {
            host = m_held.erase(host);
            continue;
        }
        if (const auto line = m_waiting.find(*host); line != m_waiting.end()) {
            for (const auto* tickets : {&line->second.first, &line->second.background})
                for (const Ticket ticket : *tickets) {
                    refused.push_back({ticket, *held});
                    m_hosts.erase(ticket);
                }
            if (line->second.turn) m_turns.erase(*line->second.turn);
            m_waiting.erase(line);
        }
        ++host;
    }
    return refused;
}

std::optional<FetchOrder::Time> FetchOrder::nextTurn() const {
    if (full() || m_turns.empty()) return std::nullopt;
    return m_turns.begin()->first.from;
}

} // namespace dutydesk
