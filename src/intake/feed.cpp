#include "intake/feed.h"

#include "intake/charset.h"
#include "intake/feed_entry.h"
#include "intake/feed_head.h"
#include "intake/feed_json.h"

#include <algorithm>
#include <array>

namespace dutydesk {

namespace {

constexpr qsizetype MostEntries = 10'000;

/// The text from where a feed begins; error messages and blank lines before it are common.
QString fromRoot(const QString& text) {
    qsizetype first = -1;
    for (const QStringView root : {u"<?xml", u"<rss", u"<feed", u"<rdf:RDF", u"<channel", u"<atom:feed"}) {
        const qsizetype at = text.indexOf(root, 0, Qt::CaseInsensitive);
        if (at >= 0 && (first < 0 || at < first)) first = at;
    }
    return first < 0 ? text : text.mid(first);
}

QString rssVersion(const xmlNode* root) {
    const QString version = attributeOf(root, "version").trimmed();
    if (version == u"0.90") return u"rss090"_qs;
    if (version == u"0.91") return u"rss091u"_qs;
    if (version == u"0.92" || version == u"0.93" || version == u"0.94")
        return u"rss"_qs + QString(version).remove(u'.');
    return version.startsWith(u"2") ? u"rss20"_qs : QString();
}

QString namespaceOf(const xmlNode* element) {
    if (!element->ns || !element->ns->href) return {};
    return QString::fromUtf8(reinterpret_cast<const char*>(element->ns->href)).toLower();
}

QString rdfVersion(const xmlNode* root) {
    for (const xmlNode* child : childElements(root)) {
        if (namespaceOf(child).contains(u"netscape.com")) return u"rss090"_qs;
    }
    return u"rss10"_qs;
}

QString atomVersion(const xmlNode* root) {
    if (namespaceOf(root).contains(u"2005/atom")) return u"atom10"_qs;
    const QString version = attributeOf(root, "version").trimmed();
    if (version.startsWith(u"0.")) return u"atom"_qs + QString(version).remove(u'.').left(2);
    return namespaceOf(root).contains(u"purl.org/atom") ? u"atom03"_qs : QString();
}

struct Dialect {
    QString format;
    FeedDialect kind = FeedDialect::Rss;
};

/// Nothing where the root is none of a feed's.
std::optional<Dialect> dialectOf(const xmlNode* root) {
    const QString kind = kindOf(root);
    if (kind == u"rss") return Dialect{rssVersion(root), FeedDialect::Rss};
    if (kind == u"rdf:rdf" || kind == u"rdf") return Dialect{rdfVersion(root), FeedDialect::Rss};
    if (kind == u"feed") return Dialect{atomVersion(root), FeedDialect::Atom};
    if (kind == u"entry" && namespaceOf(root).contains(u"atom"))
        return Dialect{u"atom10"_qs, FeedDialect::Atom};
    if (kind == u"channel") {
        return Dialect{namespaceOf(root).contains(u"rss1.1") ? u"rss11"_qs : u"cdf"_qs, FeedDialect::Rss};
    }
    return std::nullopt;
}

bool isEntry(const QString& kind) { return kind == u"item" || kind == u"entry"; }

/// Walks root, channel and item lists, wherever the dialect puts its items.
void readContainer(const xmlNode* container, FeedDialect dialect, const QString& outside,
                   const QTimeZone& zone, int depth, Feed& feed) {
    const QString base = baseOf(container, outside);
    for (const xmlNode* child : childElements(container)) {
        const QString kind = kindOf(child);
        if (feed.entries.size() >= MostEntries) return;
        if (isEntry(kind)) {
            feed.entries.append(readEntry(child, dialect, base, zone));
        } else if (kind == u"channel" && depth < 3) {
            readFeedHead(child, dialect, base, feed);
            readContainer(child, dialect, base, zone, depth + 1, feed);
        } else if ((kind == u"items" || kind == u"entries" || kind == u"feed") && depth < 3) {
            readContainer(child, dialect, base, zone, depth + 1, feed);
        }
    }
}

QString looksLike(const QString& text, const xmlNode* root) {
    const QString head = text.left(4096).toLower();
    for (const QStringView mark : {u"<html", u"<!doctype html", u"<body", u"<head>", u"<script", u"<div"}) {
        if (head.contains(mark)) return u"HTML"_qs;
    }
    if (root) return u"XML: "_qs + kindOf(root);
    return text.trimmed().isEmpty() ? u"nothing"_qs : u"text"_qs;
}

bool startsWithBrace(const QString& text) {
    const auto first =
        std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && c != u'\xFEFF'; });
    return first != text.end() && (*first == u'{' || *first == u'[');
}

Result<Feed> readXmlFeed(const QString& text, const QString& encoding, const QString& url) {
    XmlTree tree = readXml(text);
    std::optional<Dialect> dialect = tree.root() ? dialectOf(tree.root()) : std::nullopt;
    if (!dialect) {
        const QString rest = fromRoot(text);
        if (rest.size() == text.size()) return fail(ErrorCode::NotAFeed, url, looksLike(text, tree.root()));
        XmlTree second = readXml(rest);
        dialect = second.root() ? dialectOf(second.root()) : std::nullopt;
        if (!dialect) return fail(ErrorCode::NotAFeed, url, looksLike(text, tree.root()));
        tree = std::move(second);
        tree.wellFormed = false;
    }
    Feed feed;
    feed.format = dialect->format;
    feed.wellFormed = tree.wellFormed;
    const QTimeZone zone = zoneOfFeed(tree.root(), encoding);
    if (kindOf(tree.root()) == u"entry") {
        feed.entries.append(readEntry(tree.root(), dialect->kind, url, zone));
        return feed;
    }
    readContainer(tree.root(), dialect->kind, url, zone, 0, feed);
    readFeedHead(tree.root(), dialect->kind, url, feed);
    if (!feed.wellFormed && feed.entries.isEmpty() && feed.title.isEmpty())
        return fail(ErrorCode::FeedBroken, url);
    return feed;
}

} // namespace

Result<Feed> parseFeed(const QByteArray& bytes, const FetchedFrom& from) {
    const Decoded decoded = decode(bytes, from.contentType, Markup::Xml);
    Result<Feed> feed = startsWithBrace(decoded.text) ? readJsonFeed(decoded.text, from.url)
                                                      : readXmlFeed(decoded.text, decoded.encoding, from.url);
    if (feed) feed->encoding = decoded.encoding;
    return feed;
}

} // namespace dutydesk
