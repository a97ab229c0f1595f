#pragma once

#include "base/result.h"
#include "intake/source_spec.h"

#include <QFuture>
#include <QPromise>
#include <QStringList>

#include <functional>
#include <memory>

namespace dutydesk {

/// What came of one request. Exactly one of: error set; notModified; items (possibly none).
struct PullOutcome {
    SourceId source = SourceId::None;
    std::optional<Error> error = {};
    /// Some entries' own pages could not be read; the others are in items. Untranslated, one per failure.
    QList<Error> partial = {};
    /// Addresses of those entries that will not come: gone (404, 410), nothing to read in them (PDF), closed
    /// by robots.txt, too large. A pull is complete without them.
    QStringList dead = {};
    bool notModified = false;
    Validators validators = {}; ///< to be stored in the same transaction as items, never before
    QList<FoundItem> items = {};
    std::optional<FetchedPage> page = {};  ///< where PullRequest::pageOnly asked for it
    int httpStatus = 0;                    ///< 0: no answer
    qint64 bytes = 0;                      ///< decoded bytes received
    std::optional<Millis> retryAfter = {}; ///< what the server asked for

    // What tells when to come again, and where; of the source's own address.
    std::optional<Millis> maxAge = {}; ///< Cache-Control or Expires: the answer is good for so long
    std::optional<Millis> ttl = {};    ///< the feed itself: RSS ttl, or the syndication module's period
    QString finalAddress = {};         ///< that answered, after redirects; empty: none did
    /// Where the asked address has moved for good: the end of the 301 and 308 that the way began with, unless
    /// they lead from https to http. Empty: it has not.
    QString permanentRedirect = {};
    std::optional<Instant> serverDate = {}; ///< the server's clock
    bool ownNetwork = false;                ///< it was answered from one of the office's own networks
    bool unfinished = false;                ///< pages of the list were left for the next pull

    /// Of an outcome that was handed over: as long as it or a copy lives, the puller counts the outcome as in
    /// memory.
    std::shared_ptr<const void> held = {};
};

/// Limits and manners of the network. The defaults are the office's; tests shorten them. A limit of time that
/// passes is TimedOut with detail "connect" (name, connection and TLS), "first byte", "stall" or "total".
struct NetworkPolicy {
    QStringList allowedNetworks = {}; ///< CIDR of guarded addresses that may be contacted (network allow)
    Millis pause{1000};               ///< between two requests to one public host
    int connectionsPerHost = 1;       ///< public hosts; hosts on allowed networks: 8 and no pause
    Millis connectTimeout{10'000};
    Millis firstByteTimeout{20'000};
    Millis stallTimeout{15'000};          ///< under 64 bytes/s for so long
    Millis totalTimeout{60'000};          ///< with all its redirects, waiting for the host's turn not counted
    qint64 maxBytes = 16LL * 1024 * 1024; ///< decoded, per response
    int maxRedirects = 8;
    int maxArticlesPerList = 60; ///< pages fetched for one list in one pull
    int maxListPages = 3;        ///< of one list, where its selectors name the next page
    QString userAgent = QStringLiteral("DutyDesk/0.1");
    QTimeZone zone{"Asia/Shanghai"}; ///< of dates on pages that name none
};

/// Fetches sources on a worker thread of its own with curl's multi interface and parses them on a small pool.
/// Every connection passes the address guard (address_guard.h), redirects, robots.txt and article pages
/// included. Nothing is asked twice within one pull because it failed.
///
/// A host (scheme, name, port) is public, and gets the manners of the policy, until it is known to be the
/// office's own: when its address is written out and on an allowed network, or once a connection to it went
/// to one. Own hosts get 8 connections and no pause. A public host that answers 429 or 503 with Retry-After
/// is not asked again, by any source, before that time (at most a day): those requests fail at once as
/// HttpStatus with retryAfter and httpStatus 0.
///
/// A list whose selectors name a next page is followed from page to page until one holds nothing new.
/// List and page sources obey robots.txt (robots_cache.h). A list's pages are fetched after the feeds and
/// lists of the same host; those that fail are in partial, and then validators stay empty so that the next
/// pull sees the list again, unless they are dead; after three pages in a row whose host fails, or when the
/// host asks for a pause, the rest is left for the next pull. An article is known by its address in the list.
/// A watched page is one item whose identity is the source's address.
///
/// An entry of allowedNetworks that cannot be read makes every outcome fail with it (InvalidInput): check
/// what people type with AddressGuard::create first.
///
/// Intervals (pauses, time limits) are measured with the steady clock; the wall clock given dates robots.txt
/// and reads Retry-After. Thread-safe. Destroying it cancels what runs and waits for its thread: well under a
/// second whatever the servers do, plus the parsing of a page that has begun.
class Puller {
  public:
    explicit Puller(NetworkPolicy policy, const WallClock& clock);
    ~Puller();
    Puller(const Puller&) = delete;
    Puller& operator=(const Puller&) = delete;

    /// Called on the puller's thread; must not wait.
    using Deliver = std::function<void(PullOutcome)>;

    /// A result per request, as each is finished, in no order. Cancelling the future stops what has not come
    /// yet; outcomes that were not delivered are as if never asked for. A failing source never delays the
    /// others.
    ///
    /// With `deliver` each outcome is handed over instead, and the future has no results: it keeps all of
    /// them as long as it lives. While much of what was handed over is still in memory (PullOutcome::held)
    /// nothing more is fetched, so a slow store slows the puller instead of filling the memory.
    [[nodiscard]] QFuture<PullOutcome> pull(QList<PullRequest> requests, Deliver deliver = {});

    /// One page as it comes, for whoever wants to look at it before it is a source: the same gate, limits and
    /// robots.txt. Errors: the network's. Destroying the puller cancels the future.
    ///
    /// Continued with then() in `attach` alone, which is called with the future before anything is asked:
    /// where a future finishes on another thread while then() is at it, Qt 6.4 runs the continuation twice
    /// and crashes.
    template <class A = std::identity>
    [[nodiscard]] auto fetchOnce(const QString& url, A attach = {}) {
        auto promise = std::make_shared<PagePromise>();
        promise->start();
        auto attached = attach(promise->future());
        fetchInto(url, std::move(promise));
        return attached;
    }

  private:
    using PagePromise = QPromise<Result<FetchedPage>>;
    void fetchInto(const QString& url, std::shared_ptr<PagePromise> promise);

    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace dutydesk
