#pragma once

#include "intake/robots_cache.h"
#include "intake/transfer_queue.h"

#include <map>
#include <vector>

namespace dutydesk {

struct FetchRequest {
    QByteArray url;
    Wanted wanted = Wanted::Feed;
    Validators validators = {};
    bool background = false;
};

/// The one gate to the web: follows redirects, each judged anew (scheme, robots.txt for pages, address guard,
/// the host's turn), and fetches robots.txt through itself. Worker's thread only.
class Fetcher {
  public:
    /// Errors besides Transfer's: BadAddress, TooManyRedirects, RobotsRefused; what = the address that it
    /// happened at.
    Fetcher(TransferQueue& queue, const TransferRules& rules);

    /// done is called from TransferQueue::run(), once, unless the owner is cancelled before.
    void fetch(PullJobId owner, FetchRequest request, FetchDone done);
    void cancel(PullJobId owner);

  private:
    enum class WalkId : qint64 {};
    /// One address asked for, on its way through redirects.
    struct Walk {
        PullJobId owner;
        FetchRequest request;
        FetchDone done;
        int redirects = 0;
        bool permanent = true; ///< only permanent redirects so far
        QByteArray movedTo = {};
        qint64 bytes = 0;
        Millis spent{0};
    };
    struct AtGate {
        WalkId walk;
        WebAddress address;
    };

    void step(WalkId id, const QByteArray& url);
    [[nodiscard]] bool passes(WalkId id, const WebAddress& address);
    void request(WalkId id, WebAddress address);
    void answered(WalkId id, FetchResult result);
    static void noteMove(Walk& walk, const FetchResult& result);
    void robotsCame(const QString& host, const FetchResult& robots);
    void fail(WalkId id, const QByteArray& url, Error error, std::optional<Millis> retryAfter = std::nullopt);
    void finish(WalkId id, FetchResult result);

    TransferQueue& m_queue;
    const TransferRules& m_rules;
    RobotsCache m_robots;
    std::map<WalkId, Walk> m_walks;
    std::map<QString, std::vector<AtGate>> m_atGate; ///< host → who waits for its robots.txt
    qint64 m_lastWalk = 0;
};

} // namespace dutydesk
