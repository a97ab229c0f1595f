#include "intake/article_head.h"
#include "intake/date_parse.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr int NearTitle = 1500; ///< characters of text before the article in which its date is looked for
constexpr int IntoText = 400;

struct Dated {
    Instant at;
    bool hasTime = false;
    int rank = 100; ///< 0 is most trusted
};

void offer(std::optional<Dated>& best, const QString& text, int rank, const QTimeZone& zone) {
    if (best && best->rank <= rank) return;
    static const QRegularExpression clock(QStringLiteral("\\d[:：时]\\d"));
    if (const auto at = parseDate(text, zone)) best = Dated{*at, clock.match(text).hasMatch(), rank};
}

/// How far a metadata name is to be trusted as the time of publication; 100: it is something else.
int rankOfName(const QString& name) {
    static const QHash<QString, int> ranks = {
        {u"article:published_time"_qs, 0},
        {u"og:published_time"_qs, 0},
        {u"datepublished"_qs, 1},
        {u"pubdate"_qs, 1},
        {u"publishdate"_qs, 1},
        {u"publish_date"_qs, 1},
        {u"publication_date"_qs, 1},
        {u"publishtime"_qs, 1},
        {u"publish_time"_qs, 1},
        {u"og:time"_qs, 1},
        {u"og:release_date"_qs, 1},
        {u"articledate"_qs, 1},
        {u"parsely-pub-date"_qs, 1},
        {u"sailthru.date"_qs, 1},
        {u"dc.date.issued"_qs, 1},
        {u"dcterms.issued"_qs, 1},
        {u"dc.date"_qs, 2},
        {u"dcterms.date"_qs, 2},
        {u"dc.date.created"_qs, 2},
        {u"datecreated"_qs, 2},
        {u"weibo: article:create_at"_qs, 1},
        {u"date"_qs, 3},
        {u"createdate"_qs, 3},
        {u"dateupdate"_qs, 5},
        {u"datemodified"_qs, 5},
        {u"article:modified_time"_qs, 5},
        {u"og:updated_time"_qs, 5},
        {u"weibo: article:update_at"_qs, 5},
    };
    return ranks.value(name.trimmed().toLower(), 100);
}

void readMeta(const GumboNode* node, const QTimeZone& zone, std::optional<Dated>& best) {
    for (const char* key : {"property", "name", "itemprop"}) {
        const int rank = rankOfName(attribute(node, key));
        if (rank < 100) offer(best, attribute(node, "content"), rank, zone);
    }
}

void readLinkedData(const QJsonValue& value, int depth, const QTimeZone& zone, std::optional<Dated>& best) {
    if (depth > 4) return;
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray()) readLinkedData(each, depth + 1, zone, best);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        offer(best, object[u"datePublished"].toString(), 1, zone);
        offer(best, object[u"pubDate"].toString(), 1, zone);
        offer(best, object[u"dateCreated"].toString(), 3, zone);
        for (const QLatin1String key : {QLatin1String("@graph"), QLatin1String("mainEntity")}) {
            if (object.contains(key)) readLinkedData(object[key], depth + 1, zone, best);
        }
    }
}

/// Pages made by scripts carry the date in one: publish_time = "2019-10-08", "ct": 1570507257.
void readScript(const QString& script, const QTimeZone& zone, std::optional<Dated>& best) {
    static const QRegularExpression written(
        QStringLiteral("(?:publish|pub|create|post)_?(?:time|date)[\"']?\\s*[:=]\\s*[\"'](20\\d\\d[-/"
                       "]\\d{1,2}[-/]\\d{1,2}[^\"']{0,20})[\"']"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression counted(
        QStringLiteral("(?:\\bct|(?:publish|pub|create|post)_?(?:time|date))[\"']?\\s*[:=]\\s*[\"']?(1[0-9]{"
                       "9})(?:[0-9]{3})?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (best && best->rank <= 6) return;
    if (const auto match = written.match(script); match.hasMatch()) {
        offer(best, match.captured(1), 6, zone);
    } else if (const auto epoch = counted.match(script); epoch.hasMatch()) {
        best = Dated{fromMillis(epoch.captured(1).toLongLong() * 1000), true, 7};
    }
}

QString rawText(const GumboNode* element) {
    QString text;
    for (unsigned i = 0; i < childrenOf(element).length; ++i) {
        if (isText(childAt(element, i))) text += QString::fromUtf8(childAt(element, i)->v.text.text);
    }
    return text;
}

std::optional<Dated> fromMetadata(const PageMap& page, const QTimeZone& zone) {
    std::optional<Dated> best;
    for (const PageElement& e : page.elements()) {
        if (hasTag(e.node, GUMBO_TAG_META)) {
            readMeta(e.node, zone, best);
        } else if (hasTag(e.node, GUMBO_TAG_SCRIPT)) {
            const QString text = rawText(e.node);
            if (attribute(e.node, "type").contains(u"ld+json")) {
                readLinkedData(QJsonDocument::fromJson(text.toUtf8()).isNull()
                                   ? QJsonValue()
                                   : (QJsonDocument::fromJson(text.toUtf8()).isArray()
                                          ? QJsonValue(QJsonDocument::fromJson(text.toUtf8()).array())
                                          : QJsonValue(QJsonDocument::fromJson(text.toUtf8()).object())),
                               0, zone, best);
            } else {
                readScript(text, zone, best);
            }
        } else if (!e.leftOut) {
            const QString itemprop = attribute(e.node, "itemprop");
            if (rankOfName(itemprop) < 3) offer(best, attribute(e.node, "content"), 2, zone);
            if (hasTag(e.node, GUMBO_TAG_TIME)) {
                const bool published = rawAttribute(e.node, "pubdate") || rankOfName(itemprop) < 3;
                offer(best, attribute(e.node, "datetime"), published ? 2 : 4, zone);
            }
        }
    }
    return best;
}

/// All text of the page up to the article and a little into it, where a date is usually written.
QString textAround(const PageMap& page, int element, int& boundary) {
    const GumboNode* article = page.at(element).node;
    QString text;
    boundary = -1;
    for (const GumboNode* node = page.at(0).node; node;) {
        const bool skip = isElement(node) && (holdsNoText(node) || isHidden(node));
        if (node == article) boundary = static_cast<int>(text.size());
        if (isText(node)) {
            text += QString::fromUtf8(node->v.text.text).simplified();
            text += u' ';
        }
        if (boundary >= 0 && text.size() - boundary > IntoText) break;
        node = nextNode(node, page.at(0).node, !skip);
    }
    boundary = std::max(boundary, 0);
    return text;
}

std::optional<Dated> fromText(const PageMap& page, int element, const QString& title, const QTimeZone& zone) {
    int boundary = 0;
    const QString text = textAround(page, element, boundary);
    // After the title first: that is where it stands on nearly every page.
    const qsizetype shown =
        title.isEmpty()
            ? -1
            : text.lastIndexOf(title.left(12), std::min<qsizetype>(boundary + IntoText / 2, text.size()));
    const qsizetype start =
        shown >= 0 ? shown + std::min<qsizetype>(title.size(), 12) : std::max(0, boundary - NearTitle);
    for (const qsizetype from : {start, qsizetype{0}}) {
        QStringView rest = QStringView(text).sliced(std::min<qsizetype>(from, text.size()));
        if (const auto found = findDate(rest, zone)) return Dated{found->at, found->hasTime, 4};
    }
    return std::nullopt;
}

} // namespace

std::optional<Instant> articleDate(const PageMap& page, int element, const QString& title,
                                   const QTimeZone& zone) {
    const std::optional<Dated> meta = fromMetadata(page, zone);
    if (meta && meta->hasTime && meta->rank < 4) return meta->at;
    const std::optional<Dated> written = fromText(page, element, title, zone);
    if (!meta) return written ? std::optional(written->at) : std::nullopt;
    if (!written) return meta->at;
    // Metadata that gives the day only is made more exact by a time written on the same day.
    const bool sameDay = toDateTime(meta->at, zone).date() == toDateTime(written->at, zone).date();
    if (meta->rank < 4) return sameDay && written->hasTime ? written->at : meta->at;
    return written->hasTime || meta->rank > 6 || sameDay ? written->at : meta->at;
}

} // namespace dutydesk
