#include "casework/calendar.h"
#include "cli/translated.h"
#include "cli/verbs.h"
#include "intake/article.h"
#include "intake/list_page.h"
#include "intake/robots.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

struct Input {
    QByteArray bytes;
    FetchedFrom from;
};

Result<Input> inputOf(const Invocation& invocation) {
    return invocation.word(0, QStringLiteral("FILE")).and_then(readFile).map([&](const QByteArray& bytes) {
        return Input{bytes,
                     {invocation.value(QStringLiteral("url")),
                      invocation.value(QStringLiteral("content-type")), invocation.clock().now()}};
    });
}

Result<void> runParseFeed(const Invocation& invocation) {
    return inputOf(invocation)
        .and_then([](const Input& in) { return parseFeed(in.bytes, in.from); })
        .map([&](const Feed& feed) {
            QJsonArray entries;
            for (const FeedEntry& entry : feed.entries)
                entries.append(QJsonObject{{"id", entry.id},
                                           {"url", entry.url},
                                           {"title", entry.title},
                                           {"text", entry.text},
                                           {"html", entry.html},
                                           {"published", timeOrNull(entry.published)},
                                           {"updated", timeOrNull(entry.updated)}});
            invocation.print(QJsonObject{{"format", feed.format},
                                         {"encoding", feed.encoding},
                                         {"title", feed.title},
                                         {"url", feed.url},
                                         {"wellFormed", feed.wellFormed},
                                         {"entries", entries}});
        });
}

Result<void> runExtract(const Invocation& invocation) {
    return inputOf(invocation)
        .and_then([](const Input& in) { return extractArticle(in.bytes, in.from, OfficeHours().zone); })
        .map([&](const Article& article) {
            invocation.print(QJsonObject{{"title", article.title},
                                         {"published", timeOrNull(article.published)},
                                         {"text", article.text}});
        });
}

Result<void> runListPage(const Invocation& invocation) {
    const ListSelectors selectors{
        invocation.value(QStringLiteral("entry")), invocation.value(QStringLiteral("title")),
        invocation.value(QStringLiteral("link")), invocation.value(QStringLiteral("date")),
        invocation.value(QStringLiteral("next"))};
    if (auto url = invocation.need(QStringLiteral("url")); !url) return fail(url);
    return inputOf(invocation)
        .and_then(
            [&](const Input& in) { return readListPage(in.bytes, in.from, selectors, OfficeHours().zone); })
        .map([&](const ListPage& list) {
            QJsonArray entries;
            for (const ListEntry& entry : list.entries)
                entries.append(QJsonObject{
                    {"title", entry.title}, {"url", entry.url}, {"published", timeOrNull(entry.published)}});
            invocation.print(entries);
            if (!list.next.isEmpty()) invocation.say(Cli::tr("Next page: %1").arg(list.next));
        });
}

Result<void> runRobots(const Invocation& invocation) {
    const auto agent = invocation.need(QStringLiteral("agent"));
    if (!agent) return fail(agent);
    if (auto url = invocation.word(1, QStringLiteral("URL")); !url) return fail(url);
    return invocation.word(0, QStringLiteral("FILE")).and_then(readFile).map([&](const QByteArray& robots) {
        for (const QString& url : invocation.positional().sliced(1))
            invocation.print((robotsAllow(robots, *agent, url) ? QStringLiteral("allowed ")
                                                               : QStringLiteral("disallowed ")) +
                             url);
    });
}

} // namespace

QList<Verb> textVerbs() {
    const OptionSpec url{QStringLiteral("url"), QStringLiteral("U"), Cli::tr("the address it came from")};
    const OptionSpec type{QStringLiteral("content-type"), QStringLiteral("T"),
                          Cli::tr("the HTTP header it came with")};
    return {
        {QStringLiteral("parse-feed"),
         QStringLiteral("FILE [--url U] [--content-type T]"),
         Cli::tr("Reads a feed; prints it as one object."),
         {url, type},
         runParseFeed},
        {QStringLiteral("extract"),
         QStringLiteral("FILE [--url U] [--content-type T]"),
         Cli::tr("Prints title, time and text of an article page."),
         {url, type},
         runExtract},
        {QStringLiteral("list"),
         QStringLiteral("FILE --url U [--entry S --title S --link S --date S --next S]"),
         Cli::tr("Prints the entries of a list page; without selectors, the list it finds by itself."),
         {url,
          type,
          {QStringLiteral("entry"), QStringLiteral("S"), Cli::tr("one element per entry; CSS, or XPath 1.0")},
          {QStringLiteral("title"), QStringLiteral("S"), Cli::tr("the title inside an entry")},
          {QStringLiteral("link"), QStringLiteral("S"), Cli::tr("the link inside an entry")},
          {QStringLiteral("date"), QStringLiteral("S"), Cli::tr("the date inside an entry")},
          {QStringLiteral("next"), QStringLiteral("S"), Cli::tr("the link to the next page")}},
         runListPage},
        {QStringLiteral("robots"),
         QStringLiteral("FILE --agent A URL…"),
         Cli::tr("Says of each address whether this robots.txt allows it."),
         {{QStringLiteral("agent"), QStringLiteral("A"), Cli::tr("the product token that asks")}},
         runRobots},
    };
}

} // namespace dutydesk
