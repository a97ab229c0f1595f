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

constexpr int LongestDateLine = 300; ///< UTF-8 bytes
constexpr int ElementsBefore = 150;  ///< of the article among which its date is likely
constexpr int ElementsInto = 25;
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
        for (const QJsonValue each : value.toArray()) readLinkedData(each, depth + 1, zone, best);
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
                const QJsonDocument data = QJsonDocument::fromJson(text.toUtf8());
                readLinkedData(data.isArray() ? QJsonValue(data.array()) : QJsonValue(data.object()), 0, zone,
                               best);
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

bool isNamedForDates(const GumboNode* element) {
    static const QRegularExpression name(QStringLiteral("time|date|pub|info|source|meta|byline|sub-?tit"));
    return name.match(QString::fromLatin1(labelsOf(element))).hasMatch();
}

/// A line of its own, or a span that says what it is.
bool mayHoldDate(const PageElement& e) {
    if (e.part == Part::Never || e.node->v.element.tag == GUMBO_TAG_BODY) return false;
    return e.ownText > 0 || (e.innerText > 0 && isNamedForDates(e.node));
}

/// How much a short block with a date in it looks like the line that says when the article came out.
int likelihood(const PageMap& page, int index, int element, const QString& text, const FoundDate& found) {
    static const QRegularExpression label(
        QStringLiteral("发布|时间|日期|来源|发表|更新|publish|posted|updated|date"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression today(QStringLiteral("今天是|today|截至|copyright|©"),
                                          QRegularExpression::CaseInsensitiveOption);
    const PageElement& e = page.at(index);
    int score = 0;
    if (label.match(text).hasMatch()) score += 3;
    if (isNamedForDates(e.node)) score += 2;
    if (found.hasTime) ++score;
    if (found.length * 2 > text.size()) ++score;
    if (index > element - ElementsBefore && index < element + ElementsInto) score += 3;
    if (index > page.at(element).end + ElementsInto) score -= 3;
    if (e.ownMarks > 2) score -= 3;
    if (e.leftOut) score -= 2;
    if (today.match(text).hasMatch()) score -= 5;
    return score;
}

std::optional<Dated> fromText(const PageMap& page, int element, const QTimeZone& zone) {
    std::optional<Dated> best;
    int bestScore = 0;
    for (int i = 0; i < static_cast<int>(page.elements().size()); ++i) {
        const PageElement& e = page.at(i);
        if (e.text > LongestDateLine || e.ownText > LongestDateLine || !mayHoldDate(e)) continue;
        const QString text = textOf(e.node).simplified();
        const auto found = findDate(text, zone);
        if (!found) continue;
        const int score = likelihood(page, i, element, text, *found);
        if (score > bestScore) {
            best = Dated{found->at, found->hasTime, 4};
            bestScore = score;
        }
    }
    if (best) return best;
    const auto found = findDate(textOf(page.at(element).node).left(IntoText), zone);
    return found ? std::optional(Dated{found->at, found->hasTime, 4}) : std::nullopt;
}

} // namespace

std::optional<Instant> articleDate(const PageMap& page, int element, const QTimeZone& zone) {
    const std::optional<Dated> meta = fromMetadata(page, zone);
    if (meta && meta->hasTime && meta->rank < 4) return meta->at;
    const std::optional<Dated> written = fromText(page, element, zone);
    if (!meta) return written ? std::optional(written->at) : std::nullopt;
    if (!written) return meta->at;
    // Metadata that gives the day only is made more exact by a time written on the same day.
    const bool sameDay = toDateTime(meta->at, zone).date() == toDateTime(written->at, zone).date();
    if (meta->rank < 4) return sameDay && written->hasTime ? written->at : meta->at;
    return written->hasTime || meta->rank > 6 || sameDay ? written->at : meta->at;
}

} // namespace dutydesk
