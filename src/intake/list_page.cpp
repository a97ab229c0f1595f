#include "intake/list_page.h"

#include "intake/charset.h"
#include "intake/list_finder.h"
#include "intake/list_reader.h"

namespace dutydesk {

Result<ListPage> readListPage(const QByteArray& html, const FetchedFrom& from, const ListSelectors& selectors,
                              const QTimeZone& zone) {
    const auto reader = ListReader::create(selectors);
    if (!reader) return fail(reader);
    const std::unique_ptr<HtmlTree> tree = HtmlTree::parse(decode(html, from.contentType, Markup::Html).text);
    if (!tree) return fail(ErrorCode::PageEmpty, from.url, QStringLiteral("too large"));
    const QString base = baseOfPage(tree->root(), from.url);
    XPathPage page(tree->root());
    const PageTime time{zone, from.at};
    ListPage list;
    list.entries = reader->entry ? reader->entries(tree->root(), page, base, time)
                                 : findList(PageMap(tree->root()), base, time);
    list.next = reader->nextPage(tree->root(), page, base);
    if (page.error()) return tl::unexpected(*page.error());
    if (list.entries.isEmpty()) return fail(ErrorCode::PageEmpty, from.url);
    return list;
}

Result<QList<ListEntry>> parseListPage(const QByteArray& html, const FetchedFrom& from,
                                       const ListSelectors& selectors, const QTimeZone& zone) {
    return readListPage(html, from, selectors, zone).map([](const ListPage& page) { return page.entries; });
}

Result<void> checkSelectors(const ListSelectors& selectors) {
    const auto reader = ListReader::create(selectors);
    if (!reader) return fail(reader);
    return {};
}

} // namespace dutydesk
