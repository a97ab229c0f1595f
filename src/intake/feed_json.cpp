#include "intake/feed_json.h"

#include "intake/date_parse.h"
#include "intake/feed_content.h"
#include "intake/feed_head.h"
#include "intake/html_text.h"
#include "intake/relative_address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {

namespace {

constexpr qsizetype MostJsonEntries = 10'000;
constexpr qsizetype DeepestBracket = 100;

/// Identifiers ought to be strings; numbers are met with.
QString idOf(const QJsonValue& value) {
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

QString oneLine(const QJsonValue& value) {
    QString text = value.toString();
    mendControls(text);
    return text.simplified();
}

FeedEntry entryOf(const QJsonObject& item, const QString& base, const QTimeZone& zone) {
    FeedEntry entry;
    entry.id = idOf(item[u"id"]);
    const QString url = item[u"url"].toString();
    entry.url = harmlessAddress(resolveAddress(base, url.isEmpty() ? item[u"external_url"].toString() : url));
    entry.title = oneLine(item[u"title"]);
    if (const QString html = item[u"content_html"].toString(); !html.isEmpty()) {
        entry.html = withAbsoluteLinks(html, base);
        entry.text = htmlToText(html);
    }
    if (entry.text.isEmpty()) entry.text = plainLines(item[u"content_text"].toString());
    if (entry.text.isEmpty()) entry.text = plainLines(item[u"summary"].toString());
    entry.published = parseDate(item[u"date_published"].toString(), zone);
    entry.updated = parseDate(item[u"date_modified"].toString(), zone);
    return entry;
}

/// What was cut off, or has an error in it, up to the last item that is whole.
QString upToLastItem(const QString& text) {
    QString open; // what closes the brackets that are open
    qsizetype end = 0;
    QString closing;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'\\') ++i;
            quoted = c != u'"';
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'{' || c == u'[') {
            open.prepend(c == u'{' ? u'}' : u']');
        } else if ((c == u'}' || c == u']') && open.startsWith(c)) {
            open.remove(0, 1);
            if (open != u"]}") continue;
            end = i + 1;
            closing = open;
        } else if (c == u'}' || c == u']') {
            break;
        }
        if (open.size() > DeepestBracket) break;
    }
    return text.left(end) + closing;
}

} // namespace

Result<Feed> readJsonFeed(const QString& text, const QString& url) {
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    const bool wellFormed = error.error == QJsonParseError::NoError;
    if (!wellFormed) document = QJsonDocument::fromJson(upToLastItem(text).toUtf8(), &error);
    const QJsonObject root = document.object();
    const QString version = root[u"version"].toString();
    if (error.error != QJsonParseError::NoError ||
        (!version.contains(u"jsonfeed.org") && !root[u"items"].isArray())) {
        return fail(ErrorCode::NotAFeed, url, QStringLiteral("JSON"));
    }
    Feed feed;
    feed.wellFormed = wellFormed;
    if (version.contains(u"jsonfeed.org"))
        feed.format = version.endsWith(u"1.1") ? u"json11"_qs : u"json10"_qs;
    feed.title = oneLine(root[u"title"]);
    feed.url = harmlessAddress(resolveAddress(url, root[u"home_page_url"].toString()));
    const QTimeZone zone = zoneOfFeed(root[u"language"].toString(), {}, feed.title);
    for (const QJsonValue item : root[u"items"].toArray()) {
        if (feed.entries.size() >= MostJsonEntries) break;
        if (item.isObject()) feed.entries.append(entryOf(item.toObject(), url, zone));
    }
    return feed;
}

} // namespace dutydesk
