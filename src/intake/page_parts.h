#pragma once

#include "intake/html_tree.h"

namespace dutydesk {

enum class Part {
    Own,     ///< may belong to the article
    Foreign, ///< by its name or kind no part of it, unless most of the page's text is inside
    Hidden,  ///< not shown, but for pages that hide everything until their scripts have run
    Never,   ///< scripts and the like
};

/// What an element is by its tag, role, class and id: navigation, comments, share bars, recommendations are
/// foreign.
[[nodiscard]] Part partOf(const GumboNode* element);

} // namespace dutydesk
