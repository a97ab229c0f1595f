#pragma once

#include "base/time.h"
#include "intake/page_map.h"

#include <optional>

namespace dutydesk {

/// Letters and digits in lower case: what two spellings of a title have in common.
[[nodiscard]] QString onlyLetters(const QString& text);

/// The article's title: from og:title, a heading, or the page's title without the site's name.
[[nodiscard]] QString articleTitle(const PageMap& page, int element);

/// When it was published: from metadata, else from what is written near the title.
[[nodiscard]] std::optional<Instant> articleDate(const PageMap& page, int element, const QTimeZone& zone);

} // namespace dutydesk
