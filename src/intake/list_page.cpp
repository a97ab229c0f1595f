#include "intake/list_page.h"

#include "intake/charset.h"
#include "intake/css_selector.h"
#include "intake/date_parse.h"
#include "intake/list_finder.h"
#include "intake/relative_address.h"

#include <QSet>

namespace dutydesk {

namespace {

struct Selectors {
    CssSelector entry;
    std::optional<CssSelector> title;
    std::optional<CssSelector> link;
    std::optional<CssSelector> date;
};

Result<Selectors> parseSelectors(const ListSelectors& selectors) {
    auto entry = CssSelector::parse(selectors.entry);
    if (!entry) return fail(entry);
    Selectors parsed{std::move(*entry), {}, {}, {}};
    const auto optional = [](const QString& text, std::optional<CssSelector>& into) -> Result<bool> {
        if (text.trimmed().isEmpty()) return true;
        auto selector = CssSelector::parse(text);
        if (!selector) return fail(selector);
        into = std::move(*selector);
        return true;
    };
    if (auto done = optional(selectors.title, parsed.title); !done) return fail(done);
    if (auto done = optional(selectors.link, parsed.link); !done) return fail(done);
    if (auto done = optional(selectors.date, parsed.date); !done) return fail(done);
    return parsed;
}

const GumboNode* firstLink(const GumboNode* entry) {
    for (const GumboNode* node = entry; node; node = nextNode(node, entry)) {
        if (hasTag(node, GUMBO_TAG_A) && rawAttribute(node, "href")) return node;
    }
    return nullptr;
}

std::optional<Instant> dateIn(const GumboNode* entry, const std::optional<CssSelector>& selector,
                              const QTimeZone& zone) {
    const GumboNode* place = selector ? selector->first(entry) : entry;
    if (!place) return std::nullopt;
    if (selector) {
        for (const char* name : {"datetime", "content", "title"}) {
            if (const auto at = parseDate(attribute(place, name), zone)) return at;
        }
        if (const auto at = parseDate(textOf(place), zone)) return at;
    }
    const auto found = findDate(textOf(place), zone);
    return found ? std::optional(found->at) : std::nullopt;
}

std::optional<ListEntry> entryAt(const GumboNode* node, const Selectors& selectors, const QString& base,
                                 const QTimeZone& zone) {
    const GumboNode* link = selectors.link ? selectors.link->first(node) : firstLink(node);
    if (!link && selectors.link && selectors.link->matches(node)) link = node;
    if (link && !rawAttribute(link, "href")) link = firstLink(link);
    const GumboNode* titled = selectors.title ? selectors.title->first(node) : link;
    ListEntry entry;
    if (titled) entry.title = linkTitle(titled);
    if (link) entry.url = harmlessAddress(resolveAddress(base, attribute(link, "href")));
    if (entry.title.isEmpty() || entry.url.isEmpty()) return std::nullopt;
    entry.published = dateIn(node, selectors.date, zone);
    return entry;
}

QList<ListEntry> bySelectors(const GumboNode* root, const Selectors& selectors, const QString& base,
                             const QTimeZone& zone) {
    QList<ListEntry> entries;
    QSet<QString> seen;
    for (const GumboNode* node : selectors.entry.all(root)) {
        const auto entry = entryAt(node, selectors, base, zone);
        if (!entry || seen.contains(entry->url)) continue;
        seen.insert(entry->url);
        entries.append(*entry);
    }
    return entries;
}

} // namespace

Result<QList<ListEntry>> parseListPage(const QByteArray& html, const FetchedFrom& from,
                                       const ListSelectors& selectors, const QTimeZone& zone) {
    const bool chosen = !selectors.entry.trimmed().isEmpty();
    Result<Selectors> parsed = chosen ? parseSelectors(selectors) : Result<Selectors>(Selectors{});
    if (!parsed) return fail(parsed);
    const std::unique_ptr<HtmlTree> tree = HtmlTree::parse(decode(html, from.contentType, Markup::Html).text);
    if (!tree) return fail(ErrorCode::PageEmpty, from.url, QStringLiteral("too large"));
    const QString base = baseOfPage(tree->root(), from.url);
    QList<ListEntry> entries =
        chosen ? bySelectors(tree->root(), *parsed, base, zone) : findList(PageMap(tree->root()), base, zone);
    if (entries.isEmpty()) return fail(ErrorCode::PageEmpty, from.url);
    return entries;
}

} // namespace dutydesk
