#pragma once

#include "intake/css_selector.h"

namespace dutydesk {

/// Reads a selector list. Errors: SelectorInvalid.
[[nodiscard]] Result<std::vector<CssSelector::Complex>> parseCss(const QString& selector);

} // namespace dutydesk
