#pragma once

#include "intake/article.h"
#include "intake/fetcher.h"
#include "intake/list_page.h"
#include "intake/puller.h"

#include <functional>
#include <vector>

namespace dutydesk {

/// What a job is given to work with. Everything happens on the worker's thread but the work handed to parse.
struct PullTools {
    using Then = std::function<void()>; ///< on the worker's thread, unless the job is gone by then
    using Work = std::function<Then()>; ///< on the pool; must not touch the job
    Fetcher& fetcher;
    const NetworkPolicy& policy;
    const WallClock& clock;
    std::function<void(PullJobId, qint64 bytes, Work)> parse;
    std::function<void(PullJobId, PullOutcome)> finished; ///< the job may be deleted later, not inside
};

/// One source's way from its address to its outcome. Every item carries the answer that it was found in.
class PullJob {
  public:
    PullJob(PullJobId id, PullRequest request, PullTools& tools);
    PullJob(const PullJob&) = delete;
    PullJob& operator=(const PullJob&) = delete;

    void start();

  private:
    [[nodiscard]] const QString& asked() const; ///< the source's own address, or where it has moved
    void sourceCame(FetchResult result);
    void readFeed(FetchResult result);
    void readPage(FetchResult result);
    void readList(FetchResult result);
    void listRead(const Result<ListPage>& page);
    bool takeEntries(const QList<ListEntry>& entries);
    [[nodiscard]] bool leadsOn(const QString& next) const;
    void fetchNextPage(const QString& address);
    void fetchArticles();
    void articleCame(size_t index, FetchResult result);
    void articleRead(size_t index, const Result<Article>& article,
                     const std::shared_ptr<FetchedAnswer>& answer);
    void articleFailed(Error error);
    void articleDied(const ListEntry& entry, Error error);
    void leaveTheRest(const Error& reason);
    void finishListIfDone();
    void finish(std::optional<Error> error = std::nullopt);

    PullJobId m_id;
    PullRequest m_request;
    PullTools& m_tools;
    PullOutcome m_outcome;

    QSet<QString> m_listPages = {}; ///< addresses of the list's pages that were asked for
    int m_listPagesRead = 0;
    std::vector<ListEntry> m_entries;              ///< whose pages are fetched
    std::vector<std::optional<FoundItem>> m_found; ///< the same order
    size_t m_fetching = 0;
    size_t m_parsing = 0;
    int m_failedInARow = 0;
    bool m_complete = true; ///< every page could be read
};

} // namespace dutydesk
