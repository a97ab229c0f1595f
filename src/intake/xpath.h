#pragma once

#include "base/result.h"
#include "intake/html_tree.h"

#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace dutydesk {

/// What a selector found on a page: an element or a text, or a value (an attribute, a string) with the node
/// that it belongs to.
struct Picked {
    const GumboNode* node = nullptr; ///< null for a string that belongs to no one place
    std::optional<QString> value = {};
};

/// Whether a selector is XPath 1.0 rather than CSS: it starts with "/", "(", "./", ".//" or "xpath:".
[[nodiscard]] bool isXPath(const QString& selector);

/// Whether an expression can be run. Only the functions of XPath 1.0 (W3C, 1999) and no variables, so that
/// nothing outside the page is reached. Errors: SelectorInvalid (what = the selector, detail = the place or
/// the reason).
[[nodiscard]] Result<void> checkXPath(const QString& selector);

/// A page's tree as XPath sees it: the same nodes that CSS selectors meet, without namespaces, names in lower
/// case. libxml2 runs the expressions; steps and time of all of them together are limited. For one thread.
class XPathPage {
  public:
    /// The tree must outlive it. Costs nothing until the first expression.
    explicit XPathPage(const GumboNode* root);
    ~XPathPage();
    XPathPage(const XPathPage&) = delete;
    XPathPage& operator=(const XPathPage&) = delete;

    /// In document order; empty after an error. An expression that starts with "/" looks at the whole page
    /// whatever `context` is.
    [[nodiscard]] QList<Picked> pick(const QString& selector, const GumboNode* context);
    /// SelectorInvalid: the first expression that could not be run, or took too long.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    struct Engine;
    void build();

    const GumboNode* m_root;
    std::vector<const GumboNode*> m_nodes; ///< in document order
    std::unique_ptr<Engine> m_engine;
    std::optional<Error> m_error;
};

} // namespace dutydesk
