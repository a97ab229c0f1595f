#include "intake/feed_entry.h"

#include "intake/date_parse.h"
#include "intake/feed_head.h"
#include "intake/relative_address.h"

#include <QHash>

namespace dutydesk {

namespace {

constexpr int Nothing = 100;

/// A value and how good its source is: 0 is best. Equal sources: the first for texts, the last for times.
template <class T>
struct Ranked {
    T value = {};
    int rank = Nothing;

    void offer(const T& offered, int offeredRank) {
        if (offeredRank < rank) {
            value = offered;
            rank = offeredRank;
        }
    }
    void offerLast(const T& offered, int offeredRank) {
        if (offeredRank <= rank) {
            value = offered;
            rank = offeredRank;
        }
    }
};

enum class Field { Title, Text, Link, Id, Published, Updated, Group };

struct Meaning {
    Field field = Field::Title;
    int rank = 0;
};

/// What the elements of an entry mean, by kindOf.
const QHash<QString, Meaning>& meanings() {
    static const QHash<QString, Meaning> table = {
        {u"title"_qs, {Field::Title, 0}},
        {u"dc:title"_qs, {Field::Title, 1}},
        {u"media:title"_qs, {Field::Title, 2}},
        {u"itunes:title"_qs, {Field::Title, 2}},
        {u"content:encoded"_qs, {Field::Text, 0}},
        {u"content"_qs, {Field::Text, 0}},
        {u"fullitem"_qs, {Field::Text, 0}},
        {u"body"_qs, {Field::Text, 0}},
        {u"xhtml:body"_qs, {Field::Text, 0}},
        {u"xhtml:div"_qs, {Field::Text, 0}},
        {u"prodlink"_qs, {Field::Text, 0}},
        {u"description"_qs, {Field::Text, 1}},
        {u"summary"_qs, {Field::Text, 1}},
        {u"abstract"_qs, {Field::Text, 1}},
        {u"dc:description"_qs, {Field::Text, 2}},
        {u"dcterms:abstract"_qs, {Field::Text, 2}},
        {u"media:description"_qs, {Field::Text, 3}},
        {u"itunes:summary"_qs, {Field::Text, 3}},
        {u"itunes:subtitle"_qs, {Field::Text, 4}},
        {u"subtitle"_qs, {Field::Text, 4}},
        {u"link"_qs, {Field::Link, 0}},
        {u"id"_qs, {Field::Id, 0}},
        {u"guid"_qs, {Field::Id, 0}},
        {u"dc:identifier"_qs, {Field::Id, 3}},
        {u"pubdate"_qs, {Field::Published, 0}},
        {u"published"_qs, {Field::Published, 0}},
        {u"issued"_qs, {Field::Published, 0}},
        {u"dcterms:issued"_qs, {Field::Published, 0}},
        {u"dcterms:created"_qs, {Field::Published, 2}},
        {u"created"_qs, {Field::Published, 2}},
        {u"dc:date"_qs, {Field::Published, 1}},
        {u"dcterms:date"_qs, {Field::Published, 1}},
        {u"date"_qs, {Field::Published, 2}},
        {u"updated"_qs, {Field::Updated, 0}},
        {u"modified"_qs, {Field::Updated, 0}},
        {u"dcterms:modified"_qs, {Field::Updated, 0}},
        {u"lastmodified"_qs, {Field::Updated, 1}},
        {u"lastbuilddate"_qs, {Field::Updated, 1}},
        {u"media:group"_qs, {Field::Group, 0}},
        {u"media:content"_qs, {Field::Group, 0}},
    };
    return table;
}

struct Gathered {
    const QTimeZone& zone; ///< of times that name none
    Ranked<QString> title = {};
    Ranked<FeedText> text = {};
    Ranked<QString> link = {};
    Ranked<QString> id = {};
    Ranked<Instant> published = {};
    Ranked<Instant> updated = {};
};

/// An Atom link has an href and a rel, an RSS link is its text.
void offerLink(const xmlNode* element, const QString& base, Ranked<QString>& link) {
    const QString href = attributeOf(element, "href");
    if (href.isNull()) {
        const QString text = textOf(element).trimmed();
        if (!text.isEmpty()) link.offer(harmlessAddress(resolveAddress(base, text)), 0);
        return;
    }
    const QString rel = attributeOf(element, "rel").trimmed().toLower();
    if (!rel.isEmpty() && rel != u"alternate" && rel != u"http://www.iana.org/assignments/relation/alternate")
        return;
    const QString type = attributeOf(element, "type").trimmed().toLower();
    const bool page = type.isEmpty() || type == u"text/html" || type == u"application/xhtml+xml";
    link.offer(harmlessAddress(resolveAddress(base, href)), page ? 0 : 2);
}

/// A guid is the item's address too unless it says that it is not.
void offerId(const xmlNode* element, const QString& base, int rank, Gathered& gathered) {
    const QString permanent = attributeOf(element, "isPermaLink").trimmed().toLower();
    QString id = textOf(element).trimmed();
    if (id.isEmpty()) return;
    if (permanent != u"false" && schemeOf(id).isEmpty() && id.contains(u'/') && !id.contains(u' ')) {
        id = resolveAddress(base, id);
    }
    gathered.id.offer(id, rank);
    const bool guid = kindOf(element) == u"guid" && permanent != u"false";
    const QString scheme = schemeOf(id).toLower();
    if (guid && (scheme == u"http" || scheme == u"https")) gathered.link.offer(id, 3);
}

void offerTime(const QString& text, int rank, const QTimeZone& zone, Ranked<Instant>& time) {
    if (const auto at = parseDate(text, zone)) time.offerLast(*at, rank);
}

void gather(const xmlNode* child, FeedDialect dialect, const QString& outside, Gathered& gathered) {
    const auto found = meanings().constFind(kindOf(child));
    if (found == meanings().cend()) return;
    const QString base = baseOf(child, outside);
    const int rank = found->rank;
    switch (found->field) {
    case Field::Title:
        if (rank < gathered.title.rank) {
            if (const QString title = titleOf(child, dialect); !title.isEmpty())
                gathered.title.offer(title, rank);
        }
        break;
    case Field::Text:
        if (rank < gathered.text.rank) {
            const FeedText text = contentOf(child, dialect, base);
            if (!text.text.isEmpty() || !text.html.isEmpty()) gathered.text.offer(text, rank);
        }
        break;
    case Field::Link: offerLink(child, base, gathered.link); break;
    case Field::Id: offerId(child, base, rank, gathered); break;
    case Field::Published: offerTime(textOf(child), rank, gathered.zone, gathered.published); break;
    case Field::Updated: offerTime(textOf(child), rank, gathered.zone, gathered.updated); break;
    case Field::Group:
        for (const xmlNode* inner : childElements(child)) {
            if (kindOf(inner) != u"media:group") gather(inner, FeedDialect::Rss, base, gathered);
        }
        break;
    }
}

/// What RDF and CDF write on the item itself.
void gatherAttributes(const xmlNode* element, const QString& base, Gathered& gathered) {
    if (const QString about = attributeOf(element, "about").trimmed(); !about.isEmpty()) {
        const QString address = resolveAddress(base, about);
        gathered.id.offer(address, 1);
        if (schemeOf(address).startsWith(u"http")) gathered.link.offer(address, 4);
    }
    if (const QString href = attributeOf(element, "href").trimmed(); !href.isEmpty()) {
        gathered.link.offer(harmlessAddress(resolveAddress(base, href)), 1);
    }
    offerTime(attributeOf(element, "lastmod"), 1, gathered.zone, gathered.updated);
}

Gathered gatherAll(const xmlNode* element, FeedDialect dialect, const QString& base, const QTimeZone& zone) {
    Gathered gathered{.zone = zone};
    for (const xmlNode* child : childElements(element)) gather(child, dialect, base, gathered);
    gatherAttributes(element, base, gathered);
    return gathered;
}

std::optional<Instant> timeOf(const Ranked<Instant>& time) {
    return time.rank == Nothing ? std::nullopt : std::optional(time.value);
}

} // namespace

FeedEntry readEntry(const xmlNode* element, FeedDialect dialect, const QString& base, const QTimeZone& zone) {
    Gathered gathered = gatherAll(element, dialect, baseOf(element, base), zone);
    return {gathered.id.value,
            gathered.link.value,
            gathered.title.value,
            std::move(gathered.text.value.text),
            std::move(gathered.text.value.html),
            timeOf(gathered.published),
            timeOf(gathered.updated)};
}

void readFeedHead(const xmlNode* element, FeedDialect dialect, const QString& base, Feed& feed) {
    const QString inner = baseOf(element, base);
    Ranked<QString> title = {};
    Ranked<QString> link = {};
    for (const xmlNode* child : childElements(element)) {
        const auto found = meanings().constFind(kindOf(child));
        if (found == meanings().cend()) continue;
        if (found->field == Field::Title && found->rank < title.rank) {
            if (const QString text = titleOf(child, dialect); !text.isEmpty()) title.offer(text, found->rank);
        }
        if (found->field == Field::Link) offerLink(child, baseOf(child, inner), link);
    }
    if (const QString href = attributeOf(element, "href"); !href.isEmpty()) {
        link.offer(harmlessAddress(resolveAddress(inner, href)), 1);
    }
    if (!feed.ttl) feed.ttl = ttlOf(element);
    if (feed.title.isEmpty()) feed.title = title.value;
    if (feed.url.isEmpty()) feed.url = link.value;
}

} // namespace dutydesk
