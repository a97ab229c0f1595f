#pragma once

#include "base/result.h"
#include "intake/source_spec.h"

#include <QFuture>
#include <QStringList>

#include <memory>

namespace dutydesk {

/// What came of one request. Exactly one of: error set; notModified; items (possibly none).
struct PullOutcome {
    SourceId source = SourceId::None;
    std::optional<Error> error = {};
    /// Some entries' own pages could not be read; the others are in items. Untranslated, one per failure.
    QList<Error> partial = {};
    bool notModified = false;
    Validators validators = {}; ///< to be stored in the same transaction as items, never before
    QList<FoundItem> items = {};
    int httpStatus = 0;      ///< 0: no answer
    qint64 bytes = 0;        ///< decoded bytes received
    std::optional<Millis> retryAfter = {}; ///< what the server asked for
};

/// Limits and manners of the network. The defaults are the office's; tests shorten them.
struct NetworkPolicy {
    QStringList allowedNetworks = {};        ///< CIDR of guarded addresses that may be contacted (network allow)
    Millis pause{1000};                      ///< between two requests to one public host
    int connectionsPerHost = 1;              ///< public hosts; hosts on allowed networks: 8 and no pause
    Millis connectTimeout{10'000};
    Millis firstByteTimeout{20'000};
    Millis stallTimeout{15'000};             ///< under 64 bytes/s for so long
    Millis totalTimeout{60'000};
    qint64 maxBytes = 16LL * 1024 * 1024;    ///< decoded, per response
    int maxRedirects = 8;
    int maxArticlesPerList = 60;             ///< pages fetched for one list in one pull
    QString userAgent = QStringLiteral("DutyDesk/0.1");
};

/// Fetches sources on a worker thread of its own with curl's multi interface and parses them on a small pool.
/// Every connection passes the address guard (address_guard.h), redirects, robots.txt and article pages included.
/// Thread-safe. Destroying it cancels what runs and waits for its thread.
class Puller {
  public:
    explicit Puller(NetworkPolicy policy, const WallClock& clock);
    ~Puller();
    Puller(const Puller&) = delete;
    Puller& operator=(const Puller&) = delete;

    /// A result per request, as each is finished, in no order. Cancelling the future stops what has not come yet;
    /// outcomes that were not delivered are as if never asked for. A failing source never delays the others.
    [[nodiscard]] QFuture<PullOutcome> pull(QList<PullRequest> requests);

  private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace dutydesk
