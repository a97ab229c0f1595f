#include "intake/list_finder.h"

#include "intake/page_parts.h"
#include "intake/relative_address.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

constexpr int LeastEntries = 3;
constexpr qsizetype ShortestTitle = 12; ///< UTF-8 bytes: four Han characters
constexpr int PathLength = 6;           ///< how many ancestors make up the place of a link
constexpr size_t LongestLabel = 200;
constexpr int EntryReach = 4; ///< how many levels above its link an entry's date may stand

struct Link {
    int element = -1;
    QString title;
    QString url;
};

struct Group {
    QList<Link> links;
    double score = 0;
};

/// The place of a link in the structure: the names of its ancestors with the first word of their class.
QByteArray placeOf(const PageMap& page, int element) {
    QByteArray place;
    int at = element;
    for (int level = 0; at >= 0 && level < PathLength; ++level, at = page.at(at).parent) {
        const GumboNode* node = page.at(at).node;
        place += tagName(node);
        if (level <= 3) {
            const char* raw = rawAttribute(node, "class");
            const QByteArray labels(raw, raw ? static_cast<qsizetype>(qstrnlen(raw, LongestLabel)) : 0);
            const QByteArray first = labels.simplified().split(' ').first();
            // Numbers in class names tell entries apart ("item-3"), not kinds of them.
            if (!first.isEmpty() &&
                !std::any_of(first.begin(), first.end(), [](char c) { return c >= '0' && c <= '9'; })) {
                place += '.' + first;
            }
        }
        place += '<';
    }
    return place;
}

/// The list that holds the link: lists of the same shape elsewhere on the page are others.
int containerOf(const PageMap& page, int element) {
    int at = page.at(element).parent;
    while (at >= 0) {
        const GumboNode* node = page.at(at).node;
        const GumboTag tag = node->v.element.tag;
        const bool entry =
            tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT;
        if (entry) return page.at(at).parent;
        at = page.at(at).parent;
    }
    return -1;
}

bool isPlainLink(const QString& url) { return url.startsWith(u"http://") || url.startsWith(u"https://"); }

QHash<QByteArray, Group> groupsOf(const PageMap& page, const QString& base) {
    QHash<QByteArray, Group> groups;
    QSet<QString> seen;
    for (int i = 0; i < static_cast<int>(page.elements().size()); ++i) {
        const PageElement& e = page.at(i);
        if (e.leftOut || !hasTag(e.node, GUMBO_TAG_A) || e.text == 0) continue;
        QString url = resolveAddress(base, attribute(e.node, "href"));
        const QString title = linkTitle(e.node);
        if (!isPlainLink(url) || title.isEmpty()) continue;
        QByteArray place = placeOf(page, i);
        if (const int container = containerOf(page, i); container >= 0)
            place += QByteArray::number(container);
        const QString key = QString::fromLatin1(place) + url;
        if (seen.contains(key)) continue;
        seen.insert(key);
        groups[place].links.append({i, title, url});
    }
    return groups;
}

std::optional<Instant> dateBeside(const PageMap& page, int link, int others, const PageTime& time) {
    int at = link;
    for (int level = 0; level < EntryReach && at >= 0; ++level, at = page.at(at).parent) {
        // Stop where the element holds the next entry as well.
        if (others >= 0 && others > link && others < page.at(at).end) return std::nullopt;
        if (page.at(at).text > 3000) return std::nullopt;
        if (const auto date = dateInEntry(page.at(at).node, time)) return date;
    }
    return std::nullopt;
}

double scoreOf(const PageMap& page, const Group& group, const PageTime& time) {
    const auto count = static_cast<double>(group.links.size());
    double length = 0;
    int proper = 0;
    int dated = 0;
    QSet<QString> titles;
    for (qsizetype i = 0; i < group.links.size(); ++i) {
        const Link& link = group.links[i];
        const qsizetype bytes = link.title.toUtf8().size();
        length += std::min<double>(static_cast<double>(bytes), 90);
        proper += bytes >= ShortestTitle;
        titles.insert(link.title);
        const int next = i + 1 < group.links.size() ? group.links[i + 1].element : -1;
        if (dateBeside(page, link.element, next, time)) ++dated;
    }
    const double different = static_cast<double>(titles.size()) / count;
    const double average = length / count;
    // Long titles tell more than many links do: menus are long lists of short words.
    return std::sqrt(std::min(count, 60.0)) * average * (proper / count) * different * (1 + dated / count);
}

} // namespace

QString linkTitle(const GumboNode* link) {
    const QString text = textOf(link).simplified();
    const QString title = attribute(link, "title").simplified();
    const bool cut = text.endsWith(u'\x2026') || text.endsWith(u"...") || text.endsWith(u"..");
    return title.size() > text.size() && (text.isEmpty() || cut || title.startsWith(text)) ? title : text;
}

QString baseOfPage(const GumboNode* root, const QString& url) {
    for (const GumboNode* node = root; node; node = nextNode(node, root)) {
        if (hasTag(node, GUMBO_TAG_BODY)) break;
        if (hasTag(node, GUMBO_TAG_BASE) && rawAttribute(node, "href")) {
            return resolveAddress(url, attribute(node, "href"));
        }
    }
    return url;
}

QList<ListEntry> findList(const PageMap& page, const QString& base, const PageTime& time) {
    return findListLinks(page, base, time).entries;
}

FoundList findListLinks(const PageMap& page, const QString& base, const PageTime& time) {
    const QHash<QByteArray, Group> groups = groupsOf(page, base);
    const Group* best = nullptr;
    double bestScore = 0;
    for (const Group& group : groups) {
        if (group.links.size() < LeastEntries) continue;
        const double score = scoreOf(page, group, time);
        const bool earlier =
            best && score == bestScore && group.links.first().element < best->links.first().element;
        if (score > bestScore || earlier) {
            best = &group;
            bestScore = score;
        }
    }
    FoundList found;
    if (!best) return found;
    QSet<QString> urls;
    for (qsizetype i = 0; i < best->links.size(); ++i) {
        const Link& link = best->links[i];
        if (urls.contains(link.url) || link.title.toUtf8().size() < ShortestTitle / 2) continue;
        urls.insert(link.url);
        const int next = i + 1 < best->links.size() ? best->links[i + 1].element : -1;
        found.entries.append({link.title, link.url, dateBeside(page, link.element, next, time)});
        found.links.append(page.at(link.element).node);
    }
    return found;
}

} // namespace dutydesk
