#pragma once

#include "base/result.h"
#include "intake/feed.h"

namespace dutydesk {

/// The readable part of a page.
struct Article {
    QString title;
    QString text; ///< paragraphs parted by newlines; navigation, link lists and comments left out
    std::optional<Instant> published;
};

/// Extracts the article of a page in any encoding. Times without a zone are taken as zone's.
/// Errors: PageEmpty when there is no text.
[[nodiscard]] Result<Article> extractArticle(const QByteArray& html, const FetchedFrom& from,
                                             const QTimeZone& zone);

} // namespace dutydesk
