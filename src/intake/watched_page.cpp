#include "intake/watched_page.h"

#include "intake/charset.h"
#include "intake/selector.h"

#include <algorithm>

namespace dutydesk {

namespace {

struct Range {
    qsizetype start;
    qsizetype end;
};

/// Where an element stands in the source, its end tag included.
Range rangeOf(const GumboElement& element) {
    const auto start = static_cast<qsizetype>(element.start_pos.offset);
    const auto end = static_cast<qsizetype>(element.end_pos.offset) +
                     static_cast<qsizetype>(element.original_end_tag.length);
    return {start, std::max(end, start + static_cast<qsizetype>(element.original_tag.length))};
}

Result<QList<Range>> rangesLeftOut(const HtmlTree& tree, const QStringList& selectors) {
    XPathPage page(tree.root());
    QList<Range> ranges;
    for (const QString& text : selectors) {
        const auto selector = Selector::parse(text);
        if (!selector) return fail(selector);
        for (const Picked& picked : selector->all(tree.root(), page)) {
            // Elements that the parser put in itself have no place in the source.
            if (!picked.node || !isElement(picked.node) || picked.node->v.element.original_tag.length == 0)
                continue;
            ranges.append(rangeOf(picked.node->v.element));
        }
    }
    if (page.error()) return tl::unexpected(*page.error());
    std::sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) { return a.start < b.start; });
    return ranges;
}

QByteArray without(const QByteArray& source, const QList<Range>& ranges) {
    QByteArray kept("\xEF\xBB\xBF");
    qsizetype at = 0;
    for (const Range& range : ranges) {
        if (range.end <= at) continue;
        if (range.start > at) kept += source.mid(at, range.start - at);
        at = std::min(range.end, source.size());
    }
    return kept + source.mid(at);
}

QString withoutLines(const QString& text, const QStringList& noise) {
    QStringList kept;
    for (const QString& line : text.split(u'\n')) {
        const bool left = std::any_of(noise.begin(), noise.end(), [&line](const QString& part) {
            return !part.isEmpty() && line.contains(part, Qt::CaseInsensitive);
        });
        if (!left) kept.append(line);
    }
    return kept.join(u'\n').trimmed();
}

} // namespace

Result<void> checkNoise(const PageNoise& noise) {
    for (const QString& text : noise.selectors)
        if (const auto selector = Selector::parse(text); !selector) return fail(selector);
    return {};
}

Result<WatchedPage> readWatchedPage(const QByteArray& html, const FetchedFrom& from, const PageNoise& noise,
                                    const QTimeZone& zone) {
    QByteArray bytes = html;
    FetchedFrom origin = from;
    if (!noise.selectors.isEmpty()) {
        const auto tree = HtmlTree::parse(decode(html, from.contentType, Markup::Html).text);
        if (!tree) return fail(ErrorCode::PageEmpty, from.url, QStringLiteral("too large"));
        const auto ranges = rangesLeftOut(*tree, noise.selectors);
        if (!ranges) return fail(ranges);
        bytes = without(tree->source(), *ranges);
        origin.contentType = QStringLiteral("text/html; charset=utf-8");
    }
    auto article = extractArticle(bytes, origin, zone);
    if (!article) return fail(article);
    article->text = withoutLines(article->text, noise.lines);
    if (article->text.isEmpty()) return fail(ErrorCode::PageEmpty, from.url);
    QString essence = essenceOf(article->title, article->text);
    return WatchedPage{*std::move(article), std::move(essence)};
}

} // namespace dutydesk
