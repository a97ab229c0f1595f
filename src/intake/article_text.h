#pragma once

#include "intake/page_map.h"

namespace dutydesk {

/// Index of the element that holds the article; -1 where there is no running text at all.
[[nodiscard]] int articleElement(const PageMap& page);

/// The article's text, without its title and the lists of links and other foreign parts inside it.
[[nodiscard]] QString articleText(const PageMap& page, int element, const QString& title);

} // namespace dutydesk
