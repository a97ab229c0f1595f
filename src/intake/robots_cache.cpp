#include "intake/robots_cache.h"

#include "intake/robots.h"

namespace dutydesk {
namespace {
constexpr Millis keep = std::chrono::hours(24);
constexpr Millis keepStale = std::chrono::hours(1);
} // namespace

RobotsCache::RobotsCache(const QString& userAgent, const WallClock& clock)
    : m_agent(userAgent.section(QLatin1Char('/'), 0, 0).section(QLatin1Char(' '), 0, 0)), m_clock(clock) {}

RobotsCache::Verdict RobotsCache::verdict(const QString& host, const QByteArray& url) const {
    const auto copy = m_copies.constFind(host);
    if (copy == m_copies.constEnd() || copy->until <= m_clock.now()) return Verdict::Unknown;
    return robotsAllow(copy->text, m_agent, QString::fromUtf8(url)) ? Verdict::Allowed : Verdict::Refused;
}

std::optional<Error> RobotsCache::learn(const QString& host, const FetchResult& robots) {
    const Instant now = m_clock.now();
    const bool none = (robots.status >= 400 && robots.status < 500) ||
                      (robots.error && robots.error->code == ErrorCode::TooManyRedirects);
    if (!robots.error || none) {
        m_copies[host] = {none ? QByteArray() : robots.body, now + keep};
        return std::nullopt;
    }
    if (const auto old = m_copies.find(host); old != m_copies.end()) {
        old->until = now + keepStale;
        return std::nullopt;
    }
    if (robots.error->code != ErrorCode::HttpStatus || robots.status == 0) return robots.error;
    return Error{.code = ErrorCode::RobotsRefused,
                 .what = QString::fromUtf8(robots.url),
                 .detail = QString::number(robots.status)};
}

} // namespace dutydesk
