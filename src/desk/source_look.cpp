#include "desk/source_look.h"

#include "desk/network_policy.h"
#include "store/store.h"

#include <QPromise>
#include <QThreadPool>

#include <mutex>

namespace dutydesk {

/// The puller goes with the looker, on its thread, and never from one of its own threads.
struct SourceLooker::Private {
    Private(Store& usedStore, const WallClock& usedClock) : store(usedStore), clock(usedClock) {}

    Store& store;
    const WallClock& clock;
    std::mutex mutex;
    std::unique_ptr<Puller> puller;
    bool closed = false;
};

namespace {

using Promise = std::shared_ptr<QPromise<Result<SourceLook>>>;

void settle(const Promise& promise, Result<SourceLook> look) {
    promise->addResult(std::move(look));
    promise->finish();
}

} // namespace

SourceLook lookAt(const QByteArray& bytes, const FetchedFrom& from, const QTimeZone& zone) {
    SourceLook look{from.url, discoverFeeds(bytes, from), {}, zone};
    const bool isFeed = !look.feeds.isEmpty() && look.feeds.first().found == u"self";
    if (isFeed) return look;
    if (auto list = proposeList(bytes, from, zone)) look.list = *std::move(list);
    return look;
}

SourceLooker::SourceLooker(Store& store, const WallClock& clock)
    : m(std::make_shared<Private>(store, clock)) {}

SourceLooker::~SourceLooker() {
    std::unique_ptr<Puller> puller;
    {
        const std::lock_guard lock(m->mutex);
        m->closed = true;
        puller = std::move(m->puller);
    }
}

QFuture<Result<SourceLook>> SourceLooker::look(const QString& url) {
    auto promise = std::make_shared<QPromise<Result<SourceLook>>>();
    promise->start();
    auto future = promise->future();
    const auto fetched = [promise](const Result<FetchedPage>& page, const QTimeZone& zone, Instant now) {
        if (!page) return settle(promise, fail(page));
        // Not on the puller's thread: it has the network to attend to.
        QThreadPool::globalInstance()->start([promise, page = *page, zone, now] {
            settle(promise, lookAt(page.body, {page.url, page.contentType, now}, zone));
        });
    };
    const auto fetch = [mine = m, url, promise, fetched](const Result<NetworkPolicy>& policy) {
        if (!policy) return settle(promise, fail(policy));
        const std::lock_guard lock(mine->mutex);
        if (mine->closed) return settle(promise, fail(ErrorCode::Cancelled));
        if (!mine->puller) mine->puller = std::make_unique<Puller>(*policy, mine->clock);
        const auto tell = [mine, fetched, zone = policy->zone](const Result<FetchedPage>& page) {
            fetched(page, zone, mine->clock.now());
        };
        (void)mine->puller->fetchOnce(url, telling(tell));
    };
    (void)m->store.read([](Database& db) { return networkPolicy(db); }, telling(fetch));
    return future;
}

} // namespace dutydesk
