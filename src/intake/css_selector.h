#pragma once

#include "base/result.h"
#include "intake/html_tree.h"

#include <QList>

#include <memory>
#include <vector>

namespace dutydesk {

/// A CSS selector over a page's tree: type, *, .class, #id, [attr] with = ~= ^= $= *= |=, :first-child,
/// :last-child, :nth-child(an+b), :not(simple), descendant, > + ~, and comma lists. Thread-safe once parsed.
class CssSelector {
  public:
    /// Errors: SelectorInvalid (what = the selector, detail = what cannot be read).
    [[nodiscard]] static Result<CssSelector> parse(const QString& selector);

    [[nodiscard]] bool matches(const GumboNode* element) const;
    /// Elements below `top` (not itself) in document order.
    [[nodiscard]] QList<const GumboNode*> all(const GumboNode* top) const;
    [[nodiscard]] const GumboNode* first(const GumboNode* top) const;

    struct Simple {
        enum class Kind {
            Type,
            Class,
            Id,
            Has,
            Equals,
            Word,
            Prefix,
            Suffix,
            Part,
            Dash,
            NthChild,
            LastChild,
            Not
        };
        Kind kind = Kind::Type;
        QByteArray name = {}; ///< type or attribute
        QByteArray value = {};
        int step = 0; ///< :nth-child(step n + offset)
        int offset = 0;
        std::vector<Simple> inner = {}; ///< of :not

        [[nodiscard]] bool matches(const GumboNode* element) const;
    };
    struct Compound {
        char combinator = ' '; ///< to the compound before it
        std::vector<Simple> parts = {};

        [[nodiscard]] bool matches(const GumboNode* element) const;
    };
    using Complex = std::vector<Compound>;

  private:
    std::vector<Complex> m_alternatives;
};

} // namespace dutydesk
