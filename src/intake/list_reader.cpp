#include "intake/list_reader.h"

#include "intake/date_parse.h"
#include "intake/list_finder.h"
#include "intake/relative_address.h"

#include <QSet>

namespace dutydesk {

namespace {

constexpr qsizetype MostListEntries = 2000; ///< of one page

QString textAt(const Picked& picked) {
    return picked.value ? picked.value->simplified() : textOf(picked.node).simplified();
}

std::optional<Instant> dateAt(const Picked& place, const PageTime& time) {
    if (place.node && isElement(place.node) && !place.value) {
        for (const char* name : {"datetime", "content", "title"})
            if (const auto at = parseDate(attribute(place.node, name), time.zone)) return at;
    }
    const QString text = textAt(place);
    if (const auto at = parseDate(text, time.zone)) return at;
    return dateInText(text, time);
}

std::optional<Instant> dateIn(const GumboNode* entry, const std::optional<Selector>& selector,
                              XPathPage& page, const PageTime& time) {
    if (!selector) return dateInEntry(entry, time);
    const auto place = selector->first(entry, page);
    return place ? dateAt(*place, time) : std::nullopt;
}

/// The element that a picked one leads through.
const GumboNode* linkAt(const GumboNode* node) {
    if (!node || !isElement(node)) return nullptr;
    return rawAttribute(node, "href") ? node : firstLink(node);
}

QString titleOf(const Picked& picked) {
    return picked.node && isElement(picked.node) && !picked.value ? linkTitle(picked.node) : textAt(picked);
}

std::optional<ListEntry> entryAt(const GumboNode* node, const ListReader& reader, XPathPage& page,
                                 const QString& base, const PageTime& time) {
    std::optional<Picked> link;
    if (!reader.link)
        link = Picked{firstLink(node), {}};
    else if (link = reader.link->first(node, page); !link && reader.link->matches(node))
        link = Picked{node, {}};
    const bool isText = link && link->value;
    const GumboNode* leads = link && !isText ? linkAt(link->node) : nullptr;

    ListEntry entry;
    if (reader.title) {
        auto title = reader.title->first(node, page);
        if (!title && reader.title->matches(node)) title = Picked{node, {}};
        if (title) entry.title = titleOf(*title);
    } else if (leads) {
        entry.title = linkTitle(leads);
    } else if (isText && link->node && isElement(link->node)) {
        entry.title = linkTitle(link->node);
    }
    const QString reference = isText ? *link->value : leads ? attribute(leads, "href") : QString();
    if (!reference.trimmed().isEmpty()) entry.url = harmlessAddress(resolveAddress(base, reference));
    if (entry.title.isEmpty() || entry.url.isEmpty()) return std::nullopt;
    entry.published = dateIn(node, reader.date, page, time);
    return entry;
}

} // namespace

const GumboNode* firstLink(const GumboNode* entry) {
    for (const GumboNode* node = entry; node; node = nextNode(node, entry)) {
        if (hasTag(node, GUMBO_TAG_A) && rawAttribute(node, "href")) return node;
    }
    return nullptr;
}

Result<ListReader> ListReader::create(const ListSelectors& selectors) {
    ListReader reader;
    const auto read = [](const QString& text, std::optional<Selector>& into) -> Result<void> {
        if (text.trimmed().isEmpty()) return {};
        auto selector = Selector::parse(text);
        if (!selector) return fail(selector);
        into = std::move(*selector);
        return {};
    };
    if (auto done = read(selectors.entry, reader.entry); !done) return fail(done);
    if (auto done = read(selectors.title, reader.title); !done) return fail(done);
    if (auto done = read(selectors.link, reader.link); !done) return fail(done);
    if (auto done = read(selectors.date, reader.date); !done) return fail(done);
    if (auto done = read(selectors.next, reader.next); !done) return fail(done);
    return reader;
}

QList<ListEntry> ListReader::entries(const GumboNode* root, XPathPage& page, const QString& base,
                                     const PageTime& time) const {
    QList<ListEntry> entries;
    QSet<QString> seen;
    for (const Picked& picked : entry->all(root, page)) {
        if (!picked.node || entries.size() >= MostListEntries || page.error()) break;
        const auto found = entryAt(picked.node, *this, page, base, time);
        if (!found || seen.contains(found->url)) continue;
        seen.insert(found->url);
        entries.append(*found);
    }
    return entries;
}

QString ListReader::nextPage(const GumboNode* root, XPathPage& page, const QString& base) const {
    if (!next) return {};
    const auto picked = next->first(root, page);
    if (!picked) return {};
    const GumboNode* leads = picked->value ? nullptr : linkAt(picked->node);
    const QString reference = picked->value ? *picked->value : leads ? attribute(leads, "href") : QString();
    if (reference.trimmed().isEmpty()) return {};
    QString address = resolveAddress(base, reference).section(u'#', 0, 0);
    const QString scheme = schemeOf(address);
    return scheme == u"http" || scheme == u"https" ? address : QString();
}

} // namespace dutydesk
