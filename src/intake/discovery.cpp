#include "intake/discovery.h"

#include "intake/charset.h"
#include "intake/html_tree.h"
#include "intake/list_finder.h"
#include "intake/relative_address.h"

#include <QSet>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype MostFeeds = 50;
constexpr qsizetype LongestFeedTitle = 200;

bool hasRel(const QString& words, QStringView word) {
    const auto all = words.simplified().split(u' ');
    return std::any_of(all.begin(), all.end(),
                       [word](const QString& one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
}

/// "application/rss+xml; charset=utf-8"
bool isFeedType(const QString& type) {
    static const QSet<QString> types = {u"application/rss+xml"_qs,   u"application/atom+xml"_qs,
                                        u"application/rdf+xml"_qs,   u"application/feed+json"_qs,
                                        u"application/x-rss+xml"_qs, u"application/x-atom+xml"_qs,
                                        u"text/rss+xml"_qs,          u"text/atom+xml"_qs};
    return types.contains(type.section(u';', 0, 0).trimmed().toLower());
}

/// Types that feeds and other things share: with rel=alternate alone they would also be translations and
/// APIs.
bool mayBeFeedType(const QString& type) {
    static const QSet<QString> types = {u"text/xml"_qs, u"application/xml"_qs, u"application/json"_qs};
    return types.contains(type.section(u';', 0, 0).trimmed().toLower());
}

QString pathOf(const QString& url) {
    QString path = url.section(u"://"_qs, 1);
    path = path.mid(path.indexOf(u'/') < 0 ? path.size() : path.indexOf(u'/'));
    return path.section(u'#', 0, 0).section(u'?', 0, 0).toLower();
}

/// By the last part of its address: /feed/, rss.xml, index.rdf, news.atom …
bool looksLikeFeedAddress(const QString& url) {
    QString path = pathOf(url);
    while (path.endsWith(u'/')) path.chop(1);
    const QString name = path.section(u'/', -1);
    if (name == u"feed" || name == u"feeds" || name == u"rss" || name == u"atom" || name == u"rdf" ||
        name == u"rss2")
        return true;
    if (name.endsWith(u".rss") || name.endsWith(u".atom") || name.endsWith(u".rdf")) return true;
    const bool data = name.endsWith(u".xml") || name.endsWith(u".json") || name.endsWith(u".php") ||
                      name.endsWith(u".aspx") || name.endsWith(u".jsp");
    return data && (name.contains(u"rss") || name.contains(u"feed") || name.contains(u"atom"));
}

bool saysFeed(const QString& text) {
    static const QSet<QString> words = {u"rss"_qs,       u"rss feed"_qs, u"rss 2.0"_qs, u"atom"_qs,
                                        u"atom feed"_qs, u"feed"_qs,     u"rss订阅"_qs, u"rss 订阅"_qs,
                                        u"xml"_qs,       u"json feed"_qs};
    return words.contains(text.simplified().toLower());
}

/// Services that subscribe to a feed for somebody: theirs is a page, not the feed.
bool isService(const QString& url) {
    const QString rest = url.section(u"://"_qs, 1).toLower();
    return rest.contains(u"http://") || rest.contains(u"https://") || rest.contains(u"http%3a") ||
           rest.contains(u"https%3a");
}

/// "feed://host/x" and "feed:https://host/x" are http and https addresses.
QString withoutFeedScheme(const QString& url) {
    if (!url.startsWith(u"feed:", Qt::CaseInsensitive)) return url;
    const QString rest = url.mid(5);
    return rest.startsWith(u"//") ? u"http:"_qs + rest : rest;
}

bool isOfComments(const FeedLink& feed) {
    const QString path = pathOf(feed.url);
    return path.contains(u"comment") || feed.title.contains(u"comment", Qt::CaseInsensitive) ||
           feed.title.contains(u"评论");
}

class Finder {
  public:
    explicit Finder(QString base) : m_base(std::move(base)) {}

    void look(const GumboNode* node) {
        const QString href = attribute(node, "href");
        if (href.trimmed().isEmpty()) return;
        const QString rel = attribute(node, "rel");
        const QString type = attribute(node, "type");
        const bool alternate = hasRel(rel, u"alternate") && !hasRel(rel, u"stylesheet");
        const QString url = absolute(href);
        if (url.isEmpty()) return;
        const bool announced =
            (alternate && (isFeedType(type) || (mayBeFeedType(type) && looksLikeFeedAddress(url)))) ||
            hasRel(rel, u"feed");
        if (hasTag(node, GUMBO_TAG_LINK)) {
            if (announced) add(m_announced, url, attribute(node, "title"), u"link"_qs);
            return;
        }
        const QString text = linkTitle(node);
        if (announced || isFeedType(type))
            add(m_announced, url, text, u"link"_qs);
        else if (!isService(url) && (looksLikeFeedAddress(url) || (saysFeed(text) && url != m_base)))
            add(m_anchors, url, text, u"anchor"_qs);
    }

    [[nodiscard]] QList<FeedLink> all() const {
        QList<FeedLink> feeds;
        QSet<QString> seen;
        for (const FeedLink& feed : m_announced + m_anchors) {
            if (seen.contains(feed.url) || feeds.size() >= MostFeeds) continue;
            seen.insert(feed.url);
            feeds.append(feed);
        }
        std::stable_partition(feeds.begin(), feeds.end(),
                              [](const FeedLink& feed) { return !isOfComments(feed); });
        return feeds;
    }

  private:
    [[nodiscard]] QString absolute(const QString& href) const {
        const QString url = withoutFeedScheme(resolveAddress(m_base, href)).section(u'#', 0, 0);
        const QString scheme = schemeOf(url).toLower();
        return scheme == u"http" || scheme == u"https" ? url : QString();
    }
    static void add(QList<FeedLink>& feeds, const QString& url, const QString& title, const QString& found) {
        if (feeds.size() < MostFeeds) feeds.append({url, title.simplified().left(LongestFeedTitle), found});
    }

    QString m_base;
    QList<FeedLink> m_announced;
    QList<FeedLink> m_anchors;
};

} // namespace

QList<FeedLink> discoverFeeds(const QByteArray& bytes, const FetchedFrom& from) {
    if (const auto feed = parseFeed(bytes, from))
        return {{from.url, feed->title.simplified().left(LongestFeedTitle), u"self"_qs}};
    const auto tree = HtmlTree::parse(decode(bytes, from.contentType, Markup::Html).text);
    if (!tree) return {};
    Finder finder(baseOfPage(tree->root(), from.url));
    for (const GumboNode* node = tree->root(); node; node = nextNode(node, tree->root()))
        if (hasTag(node, GUMBO_TAG_LINK) || hasTag(node, GUMBO_TAG_A)) finder.look(node);
    return finder.all();
}

} // namespace dutydesk
