#include "intake/pull_job.h"

#include "intake/feed.h"
#include "intake/watched_page.h"

#include <algorithm>

namespace dutydesk {
namespace {

/// So many pages of one list in a row that cannot be reached, and the rest is not tried in this pull.
constexpr int patience = 3;

FetchedFrom from(const FetchResult& result) {
    return {.url = QString::fromUtf8(result.url), .contentType = result.contentType};
}

/// What came, to be shared by the items found in it.
std::shared_ptr<FetchedAnswer> answerOf(const QString& asked, const FetchResult& result) {
    return std::make_shared<FetchedAnswer>(FetchedAnswer{.asked = asked,
                                                         .url = QString::fromUtf8(result.url),
                                                         .status = result.status,
                                                         .headers = result.headers,
                                                         .at = result.at,
                                                         .body = result.body});
}

/// The host, rather than the one page, is in trouble.
bool isHostTrouble(const FetchResult& result) {
    switch (result.error->code) {
    case ErrorCode::NameNotResolved:
    case ErrorCode::AddressRefused:
    case ErrorCode::ConnectFailed:
    case ErrorCode::TimedOut:
    case ErrorCode::TlsFailed:
    case ErrorCode::NetworkFailed: return true;
    case ErrorCode::HttpStatus: return result.status >= 500;
    default: return false;
    }
}

/// Asking again soon would bring the same.
bool isLasting(const FetchResult& result) {
    switch (result.error->code) {
    case ErrorCode::HttpStatus: return result.status == 404 || result.status == 410;
    case ErrorCode::BadAddress:
    case ErrorCode::PageEmpty:
    case ErrorCode::RobotsRefused:
    case ErrorCode::TooLarge: return true;
    default: return false;
    }
}

/// The host asks to be left alone.
bool isRebuke(const FetchResult& result) {
    return result.error->code == ErrorCode::HttpStatus &&
           (result.status == 429 || result.status == 503 || (result.status == 0 && result.retryAfter));
}

} // namespace

PullJob::PullJob(PullJobId id, PullRequest request, PullTools& tools)
    : m_id(id), m_request(std::move(request)), m_tools(tools) {
    m_outcome.source = m_request.source;
}

void PullJob::start() {
    const Wanted wanted = m_request.kind == SourceKind::Feed ? Wanted::Feed : Wanted::Page;
    m_tools.fetcher.fetch(m_id,
                          {.url = asked().toUtf8(), .wanted = wanted, .validators = m_request.validators},
                          [this](FetchResult result) { sourceCame(std::move(result)); });
}

const QString& PullJob::asked() const {
    return m_request.movedTo.isEmpty() ? m_request.url : m_request.movedTo;
}

void PullJob::sourceCame(FetchResult result) {
    m_outcome.httpStatus = result.status;
    m_outcome.bytes = result.bytes;
    m_outcome.retryAfter = result.retryAfter;
    m_outcome.maxAge = result.maxAge;
    m_outcome.serverDate = result.serverDate;
    m_outcome.ownNetwork = result.own;
    m_outcome.permanentRedirect = QString::fromUtf8(result.movedTo);
    if (result.status != 0) m_outcome.finalAddress = QString::fromUtf8(result.url);
    if (result.error) {
        finish(result.error);
        return;
    }
    m_outcome.validators = result.validators;
    m_outcome.notModified = result.notModified();
    if (m_outcome.notModified) {
        finish();
        return;
    }
    if (m_request.pageOnly) {
        m_outcome.page = FetchedPage{QString::fromUtf8(result.url), result.contentType, result.body};
        finish();
        return;
    }
    switch (m_request.kind) {
    case SourceKind::Feed: readFeed(std::move(result)); break;
    case SourceKind::Page: readPage(std::move(result)); break;
    case SourceKind::List: readList(std::move(result)); break;
    }
}

void PullJob::readFeed(FetchResult result) {
    const qint64 bytes = result.body.size();
    m_tools.parse(m_id, bytes, [this, asked = asked(), result = std::move(result)]() -> PullTools::Then {
        auto feed = parseFeed(result.body, from(result));
        auto items = feed ? itemsOf(*feed) : QList<FoundItem>();
        if (!items.isEmpty())
            for (const auto answer = answerOf(asked, result); FoundItem & item : items) item.answer = answer;
        auto error = feed ? std::nullopt : std::optional(feed.error());
        const auto ttl = feed ? feed->ttl : std::nullopt;
        return [this, items = std::move(items), error = std::move(error), ttl] {
            m_outcome.items = items;
            m_outcome.ttl = ttl;
            finish(error);
        };
    });
}

void PullJob::readPage(FetchResult result) {
    const qint64 bytes = result.body.size();
    m_tools.parse(m_id, bytes,
                  [this, asked = asked(), result = std::move(result), noise = m_request.noise,
                   zone = m_tools.policy.zone]() -> PullTools::Then {
                      auto page = readWatchedPage(result.body, from(result), noise, zone);
                      return [this, page = std::move(page), answer = answerOf(asked, result)] {
                          if (!page) {
                              finish(page.error());
                              return;
                          }
                          m_outcome.items = {{.identity = m_request.url,
                                              .url = m_request.url,
                                              .title = page->article.title,
                                              .text = page->article.text,
                                              .published = page->article.published,
                                              .essence = page->essence,
                                              .answer = answer}};
                          finish();
                      };
                  });
}

void PullJob::readList(FetchResult result) {
    m_listPages.insert(QString::fromUtf8(result.url));
    ++m_listPagesRead;
    const qint64 bytes = result.body.size();
    m_tools.parse(m_id, bytes,
                  [this, result = std::move(result), selectors = m_request.selectors,
                   zone = m_tools.policy.zone, now = m_tools.clock.now()]() -> PullTools::Then {
                      FetchedFrom origin = from(result);
                      origin.at = now;
                      auto page = readListPage(result.body, origin, selectors, zone);
                      return [this, page = std::move(page)] { listRead(page); };
                  });
}

void PullJob::listRead(const Result<ListPage>& page) {
    if (!page && m_listPagesRead == 1) {
        finish(page.error());
        return;
    }
    // A later page that holds nothing is the end of the list, whatever its link promised.
    if (!page && page.error().code != ErrorCode::PageEmpty) articleFailed(page.error());
    const bool anyNew = page && takeEntries(page->entries);
    if (anyNew && leadsOn(page->next))
        fetchNextPage(page->next);
    else
        fetchArticles();
}

/// Whether one of them is not known yet.
bool PullJob::takeEntries(const QList<ListEntry>& entries) {
    bool anyNew = false;
    for (const ListEntry& entry : entries) {
        if (m_request.knownUrls.contains(entry.url)) continue;
        m_request.knownUrls.insert(entry.url);
        anyNew = true;
        if (m_entries.size() < static_cast<size_t>(m_tools.policy.maxArticlesPerList))
            m_entries.push_back(entry);
        else
            m_outcome.unfinished = true;
    }
    return anyNew;
}

/// False at the last page to be read, and where the list leads back to a page that it came from.
bool PullJob::leadsOn(const QString& next) const {
    return !next.isEmpty() && !m_listPages.contains(next) && next != m_request.url &&
           m_listPagesRead < m_tools.policy.maxListPages &&
           m_entries.size() < static_cast<size_t>(m_tools.policy.maxArticlesPerList);
}

void PullJob::fetchNextPage(const QString& address) {
    m_listPages.insert(address);
    m_tools.fetcher.fetch(m_id, {.url = address.toUtf8(), .wanted = Wanted::Page, .background = true},
                          [this](FetchResult result) {
                              m_outcome.bytes += result.bytes;
                              if (!result.error) return readList(std::move(result));
                              if (result.retryAfter)
                                  m_outcome.retryAfter = std::max(result.retryAfter, m_outcome.retryAfter);
                              articleFailed(*result.error);
                              fetchArticles();
                          });
}

void PullJob::fetchArticles() {
    m_found.resize(m_entries.size());
    m_fetching = m_entries.size();
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_tools.fetcher.fetch(m_id,
                              {.url = m_entries[i].url.toUtf8(), .wanted = Wanted::Page, .background = true},
                              [this, i](FetchResult result) { articleCame(i, std::move(result)); });
    finishListIfDone();
}

void PullJob::articleCame(size_t index, FetchResult result) {
    --m_fetching;
    m_outcome.bytes += result.bytes;
    if (result.error) {
        m_failedInARow = isHostTrouble(result) ? m_failedInARow + 1 : 0;
        if (result.retryAfter) m_outcome.retryAfter = std::max(result.retryAfter, m_outcome.retryAfter);
        isLasting(result) ? articleDied(m_entries[index], *result.error) : articleFailed(*result.error);
        if (m_fetching > 0 && (m_failedInARow >= patience || isRebuke(result))) leaveTheRest(*result.error);
        finishListIfDone();
        return;
    }
    m_failedInARow = 0;
    ++m_parsing;
    const qint64 bytes = result.body.size();
    m_tools.parse(m_id, bytes,
                  [this, index, asked = m_entries[index].url, result = std::move(result),
                   zone = m_tools.policy.zone]() -> PullTools::Then {
                      auto article = extractArticle(result.body, from(result), zone);
                      return [this, index, article = std::move(article), answer = answerOf(asked, result)] {
                          articleRead(index, article, answer);
                      };
                  });
}

void PullJob::articleRead(size_t index, const Result<Article>& article,
                          const std::shared_ptr<FetchedAnswer>& answer) {
    --m_parsing;
    const ListEntry& entry = m_entries[index];
    if (!article) {
        articleDied(entry, article.error());
    } else if (article->text.trimmed().isEmpty()) {
        articleDied(entry, {.code = ErrorCode::PageEmpty, .what = entry.url});
    } else {
        // The address as listed, not where it led: it is what the next pull finds in the list again.
        m_found[index] = {.identity = entry.url,
                          .url = entry.url,
                          .title = article->title.isEmpty() ? entry.title : article->title,
                          .text = article->text,
                          .published = article->published ? article->published : entry.published,
                          .answer = answer};
    }
    finishListIfDone();
}

void PullJob::articleFailed(Error error) {
    m_complete = false;
    m_outcome.partial.push_back(std::move(error));
}

void PullJob::articleDied(const ListEntry& entry, Error error) {
    m_outcome.dead.push_back(entry.url);
    m_outcome.partial.push_back(std::move(error));
}

void PullJob::leaveTheRest(const Error& reason) {
    m_tools.fetcher.cancel(m_id);
    articleFailed({.code = reason.code,
                   .what = m_request.url,
                   .detail = QStringLiteral("%1 more pages left for the next pull").arg(m_fetching)});
    m_fetching = 0;
    m_outcome.unfinished = true;
}

void PullJob::finishListIfDone() {
    if (m_fetching > 0 || m_parsing > 0) return;
    for (auto& item : m_found)
        if (item) m_outcome.items.push_back(std::move(*item));
    // Kept, they would turn the next pull into "not modified" and what was left would not be tried again.
    if (!m_complete || m_outcome.unfinished) m_outcome.validators = {};
    finish();
}

void PullJob::finish(std::optional<Error> error) {
    m_outcome.error = std::move(error);
    if (m_outcome.error) m_outcome.validators = {};
    m_tools.finished(m_id, std::move(m_outcome));
}

} // namespace dutydesk
