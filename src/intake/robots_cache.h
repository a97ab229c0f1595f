#pragma once

#include "base/time.h"
#include "intake/fetch_types.h"

#include <QHash>

namespace dutydesk {

/// What hosts' robots.txt said, kept for 24 hours by the wall clock (RFC 9309 §2.4). Not thread-safe.
class RobotsCache {
  public:
    enum class Verdict { Allowed, Refused, Unknown /**< robots.txt is to be fetched */ };

    /// userAgent: "Product/1.0 …", of which the product is what robots.txt speaks to.
    RobotsCache(const QString& userAgent, const WallClock& clock);

    [[nodiscard]] Verdict verdict(const QString& host, const QByteArray& url) const;
    /// Takes what came of fetching it: 2xx is the file; 4xx or too many redirects mean there is none and
    /// everything may be fetched (§2.3.1.3); 5xx and an unreachable host mean that nothing may (§2.3.1.4),
    /// unless an older copy is there, which is used for an hour more. Those two are returned as the reason
    /// and not kept, so that the next pull asks again: RobotsRefused for 5xx (detail = the status), else what
    /// the network said.
    [[nodiscard]] std::optional<Error> learn(const QString& host, const FetchResult& robots);

  private:
    struct Copy {
        QByteArray text;
        Instant until;
    };

    QString m_agent;
    const WallClock& m_clock;
    QHash<QString, Copy> m_copies;
};

} // namespace dutydesk
