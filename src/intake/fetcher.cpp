#include "intake/fetcher.h"

namespace dutydesk {

Fetcher::Fetcher(TransferQueue& queue, const TransferRules& rules)
    : m_queue(queue), m_rules(rules), m_robots(rules.policy.userAgent, rules.clock) {}

void Fetcher::fetch(PullJobId owner, FetchRequest request, FetchDone done) {
    const WalkId id{++m_lastWalk};
    const QByteArray url = request.url;
    m_walks.emplace(id, Walk{.owner = owner, .request = std::move(request), .done = std::move(done)});
    step(id, url);
}

void Fetcher::cancel(PullJobId owner) {
    m_queue.cancel(owner);
    std::erase_if(m_walks, [owner](const auto& entry) { return entry.second.owner == owner; });
}

void Fetcher::step(WalkId id, const QByteArray& url) {
    auto address = WebAddress::parse(url);
    if (!address) {
        fail(id, url, address.error());
        return;
    }
    if (passes(id, *address)) request(id, std::move(*address));
}

/// False: it waits at the gate, or was turned away.
bool Fetcher::passes(WalkId id, const WebAddress& address) {
    const Walk& walk = m_walks.at(id);
    if (walk.request.wanted != Wanted::Page) return true;
    switch (m_robots.verdict(address.host, address.url)) {
    case RobotsCache::Verdict::Allowed: return true;
    case RobotsCache::Verdict::Refused:
        fail(id, address.url, {.code = ErrorCode::RobotsRefused, .what = QString::fromUtf8(address.url)});
        return false;
    case RobotsCache::Verdict::Unknown: break;
    }
    auto& line = m_atGate[address.host];
    line.push_back({id, address});
    if (line.size() > 1) return false;
    fetch(PullJobId::Shared, {.url = address.robotsUrl(), .wanted = Wanted::Robots},
          [this, host = address.host](const FetchResult& robots) { robotsCame(host, robots); });
    return false;
}

void Fetcher::robotsCame(const QString& host, const FetchResult& robots) {
    const auto reason = m_robots.learn(host, robots);
    const auto waiting = m_atGate.extract(host);
    for (const AtGate& it : waiting.mapped()) {
        if (!m_walks.contains(it.walk)) continue; // cancelled meanwhile
        if (reason)
            fail(it.walk, it.address.url, *reason, robots.retryAfter);
        else if (passes(it.walk, it.address))
            request(it.walk, it.address);
    }
}

void Fetcher::request(WalkId id, WebAddress address) {
    const Walk& walk = m_walks.at(id);
    TransferRequest transfer{.address = std::move(address),
                             .wanted = walk.request.wanted,
                             .validators = walk.request.validators,
                             .spent = walk.spent,
                             .background = walk.request.background};
    m_queue.submit(walk.owner, std::move(transfer),
                   [this, id](FetchResult result) { answered(id, std::move(result)); });
}

void Fetcher::answered(WalkId id, FetchResult result) {
    Walk& walk = m_walks.at(id);
    walk.bytes += result.bytes;
    walk.spent = result.spent;
    if (!result.redirect) {
        finish(id, std::move(result));
        return;
    }
    noteMove(walk, result);
    if (++walk.redirects > m_rules.policy.maxRedirects) {
        fail(id, result.url,
             {.code = ErrorCode::TooManyRedirects,
              .what = QString::fromUtf8(walk.request.url),
              .detail = QString::number(m_rules.policy.maxRedirects)});
        return;
    }
    step(id, *result.redirect);
}

/// Only the permanent redirects at the beginning move an address; what follows another kind may change.
void Fetcher::noteMove(Walk& walk, const FetchResult& result) {
    const bool downgrade =
        walk.request.url.toLower().startsWith("https:") && !result.redirect->toLower().startsWith("https:");
    walk.permanent = walk.permanent && !downgrade && (result.status == 301 || result.status == 308);
    if (walk.permanent) walk.movedTo = *result.redirect;
}

void Fetcher::fail(WalkId id, const QByteArray& url, Error error, std::optional<Millis> retryAfter) {
    FetchResult result;
    result.url = url;
    result.error = std::move(error);
    result.retryAfter = retryAfter;
    result.spent = m_walks.at(id).spent;
    const PullJobId owner = m_walks.at(id).owner;
    m_queue.answer(owner, std::move(result),
                   [this, id](FetchResult failed) { finish(id, std::move(failed)); });
}

void Fetcher::finish(WalkId id, FetchResult result) {
    auto walk = m_walks.extract(id);
    result.bytes = walk.mapped().bytes;
    result.movedTo = walk.mapped().movedTo;
    walk.mapped().done(std::move(result));
}

} // namespace dutydesk
