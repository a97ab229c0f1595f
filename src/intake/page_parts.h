#pragma once

#include "intake/html_tree.h"

namespace dutydesk {

/// Elements that are never part of an article, whatever they hold: scripts, hidden ones, navigation, forms,
/// and what its class or id calls a comment, a share bar, a recommendation and the like.
[[nodiscard]] bool isLeftOut(const GumboNode* element);

/// Class or id call it the article, the content, the main part.
[[nodiscard]] bool isNamedContent(const GumboNode* element);

} // namespace dutydesk
