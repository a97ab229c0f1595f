#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/network_policy.h"
#include "intake/discovery.h"
#include "intake/list_proposal.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

/// Through the same gate as every pull, with the store's networks and name.
Result<FetchedPage> fetchPage(const Invocation& invocation, const QString& url) {
    const auto policy = readStore(invocation, [](Database& db) { return networkPolicy(db); });
    if (!policy) return fail(policy);
    Puller puller(*policy, invocation.clock());
    return waitFor(puller.fetchOnce(url));
}

bool isAddress(const QString& word) {
    return word.startsWith(u"http://", Qt::CaseInsensitive) ||
           word.startsWith(u"https://", Qt::CaseInsensitive);
}

/// The page at an address, or the bytes of a file.
Result<FetchedPage> pageOf(const Invocation& invocation) {
    const auto word = invocation.word(0, QStringLiteral("URL|FILE"));
    if (!word) return fail(word);
    if (isAddress(*word)) return fetchPage(invocation, *word);
    return readFile(*word).map([&](const QByteArray& bytes) {
        return FetchedPage{invocation.value(QStringLiteral("url")),
                           invocation.value(QStringLiteral("content-type")), bytes};
    });
}

Result<void> runDiscover(const Invocation& invocation) {
    const auto page = pageOf(invocation);
    if (!page) return fail(page);
    const QList<FeedLink> feeds = discoverFeeds(page->body, {page->url, page->contentType});
    if (feeds.isEmpty()) return fail(ErrorCode::NotAFeed, page->url);
    QJsonArray array;
    for (const FeedLink& feed : feeds)
        array.append(QJsonObject{{"url", feed.url}, {"title", feed.title}, {"found", feed.found}});
    invocation.print(array);
    return {};
}

Result<void> runPropose(const Invocation& invocation) {
    const auto page = pageOf(invocation);
    if (!page) return fail(page);
    const auto proposal =
        proposeList(page->body, {page->url, page->contentType, invocation.clock().now()}, OfficeHours().zone);
    if (!proposal) return fail(proposal);
    QJsonArray entries;
    for (const ListEntry& entry : proposal->entries)
        entries.append(QJsonObject{
            {"title", entry.title},
            {"url", entry.url},
            {"published", entry.published ? QJsonValue(toIsoUtc(*entry.published)) : QJsonValue()}});
    const ListSelectors& selectors = proposal->selectors;
    invocation.print(QJsonObject{{"entry", selectors.entry},
                                 {"title", selectors.title},
                                 {"link", selectors.link},
                                 {"date", selectors.date},
                                 {"next", selectors.next},
                                 {"nextPage", proposal->next},
                                 {"entries", entries}});
    return {};
}

} // namespace

QList<Verb> sourceLookVerbs() {
    const QList<OptionSpec> options = storeOptions(
        {{QStringLiteral("url"), QStringLiteral("U"), Cli::tr("the address that a file came from")},
         {QStringLiteral("content-type"), QStringLiteral("T"), Cli::tr("the HTTP header it came with")}});
    return {
        {QStringLiteral("source discover"), QStringLiteral("URL|FILE [--url U]"),
         Cli::tr("Prints the feeds that a page speaks of; stores nothing."), options, runDiscover},
        {QStringLiteral("source propose"), QStringLiteral("URL|FILE [--url U]"),
         Cli::tr("Prints the list found on a page and the selectors that find it again; stores nothing."),
         options, runPropose},
    };
}

} // namespace dutydesk
