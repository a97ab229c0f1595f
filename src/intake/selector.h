#pragma once

#include "intake/css_selector.h"
#include "intake/xpath.h"

namespace dutydesk {

/// A selector as people write it: CSS, or XPath 1.0 where isXPath() says so.
class Selector {
  public:
    /// Errors: SelectorInvalid (what = the selector, detail = what cannot be read).
    [[nodiscard]] static Result<Selector> parse(const QString& selector);

    /// Below `top`, in document order; `top` itself is among them only where XPath names it. What fails while
    /// it runs is in page.error().
    [[nodiscard]] QList<Picked> all(const GumboNode* top, XPathPage& page) const;
    [[nodiscard]] std::optional<Picked> first(const GumboNode* top, XPathPage& page) const;
    /// Whether CSS means this very element; never for XPath.
    [[nodiscard]] bool matches(const GumboNode* element) const;

  private:
    std::optional<CssSelector> m_css;
    QString m_xpath; ///< where it is not CSS
};

} // namespace dutydesk
