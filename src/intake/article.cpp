#include "intake/article.h"

#include "intake/article_head.h"
#include "intake/article_text.h"
#include "intake/charset.h"
#include "intake/html_text.h"

namespace dutydesk {

Result<Article> extractArticle(const QByteArray& html, const FetchedFrom& from, const QTimeZone& zone) {
    const QString source = decode(html, from.contentType, Markup::Html).text;
    const std::unique_ptr<HtmlTree> tree = HtmlTree::parse(source);
    if (!tree) { // beyond the limits of a tree: its text is better than nothing
        QString text = htmlToText(source);
        if (text.isEmpty()) return fail(ErrorCode::PageEmpty, from.url);
        return Article{text.section(u'\n', 0, 0), std::move(text), std::nullopt};
    }
    const PageMap page(tree->root());
    const int element = articleElement(page);
    if (element < 0) return fail(ErrorCode::PageEmpty, from.url);
    Article article;
    article.title = articleTitle(page, element);
    article.text = articleText(page, element, article.title);
    if (article.text.isEmpty()) return fail(ErrorCode::PageEmpty, from.url);
    article.published = articleDate(page, element, zone);
    return article;
}

} // namespace dutydesk
