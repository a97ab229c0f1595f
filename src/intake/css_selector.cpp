#include "intake/css_selector.h"

#include "intake/css_parser.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace dutydesk {

namespace {

using Simple = CssSelector::Simple;
using Compound = CssSelector::Compound;
using Complex = CssSelector::Complex;

bool partsWords(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool hasWord(const QByteArray& text, const QByteArray& word) {
    if (word.isEmpty()) return false;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || partsWords(text[at - 1])) && (end == text.size() || partsWords(text[end])))
            return true;
    }
    return false;
}

const GumboNode* parentElement(const GumboNode* node) {
    return node->parent && isElement(node->parent) ? node->parent : nullptr;
}

const GumboNode* siblingBefore(const GumboNode* node) {
    if (!node->parent) return nullptr;
    for (size_t i = node->index_within_parent; i-- > 0;) {
        const GumboNode* sibling = childAt(node->parent, static_cast<unsigned>(i));
        if (isElement(sibling)) return sibling;
    }
    return nullptr;
}

/// 1 for the first element among its siblings; 0 so far down that nobody counts, which keeps endless lists
/// quick.
int positionAmongElements(const GumboNode* node) {
    constexpr size_t farDown = 20'000;
    if (node->index_within_parent > farDown) return 0;
    int position = 1;
    for (size_t i = 0; node->parent && i < node->index_within_parent; ++i) {
        position += isElement(childAt(node->parent, static_cast<unsigned>(i)));
    }
    return position;
}

bool isLastChild(const GumboNode* node) {
    if (!node->parent) return true;
    const unsigned count = childrenOf(node->parent).length;
    for (auto i = static_cast<unsigned>(node->index_within_parent) + 1; i < count; ++i) {
        if (isElement(childAt(node->parent, i))) return false;
    }
    return true;
}

/// Why a selector's rest does not fit, so that what cannot help is not tried: without that, nested elements
/// would be tried in all their combinations.
enum class Fit {
    Yes,
    No,
    NoSibling, ///< nor does it at an earlier sibling
    Never      ///< nor at any ancestor
};

/// Runs one selector over a page. What was found out about siblings is kept, since each would otherwise be
/// compared with all before it.
class Walker {
  public:
    explicit Walker(const Complex& complex) : m_complex(complex) {}
    bool matches(const GumboNode* element) { return fits(m_complex.size() - 1, element) == Fit::Yes; }

  private:
    /// Matches from the last compound to the first.
    Fit fits(size_t index, const GumboNode* element) {
        if (!m_complex[index].matches(element)) return Fit::No;
        if (index == 0) return Fit::Yes;
        switch (m_complex[index].combinator) {
        case '>': {
            const GumboNode* parent = parentElement(element);
            return parent ? fits(index - 1, parent) : Fit::Never;
        }
        case '+': {
            const GumboNode* before = siblingBefore(element);
            return before ? fits(index - 1, before) : Fit::NoSibling;
        }
        case '~': return element->parent ? fitsBefore(index - 1, element) : Fit::NoSibling;
        default: return fitsAbove(index - 1, element);
        }
    }

    Fit fitsBefore(size_t index, const GumboNode* element) {
        const size_t position = element->index_within_parent;
        Siblings siblings = m_siblings.value({element->parent, index});
        while (siblings.fit == Fit::NoSibling && siblings.seen < position) {
            const GumboNode* sibling = childAt(element->parent, static_cast<unsigned>(siblings.seen++));
            const Fit fit = isElement(sibling) ? fits(index, sibling) : Fit::No;
            if (fit == Fit::Yes || fit == Fit::Never) siblings.fit = fit;
        }
        m_siblings.insert({element->parent, index}, siblings);
        return siblings.seen <= position ? siblings.fit : Fit::NoSibling;
    }

    Fit fitsAbove(size_t index, const GumboNode* element) {
        for (const GumboNode* p = parentElement(element); p; p = parentElement(p)) {
            const Fit fit = fits(index, p);
            if (fit == Fit::Yes || fit == Fit::Never) return fit;
        }
        return Fit::Never;
    }

    /// Of one parent: how many children were compared, and what came of the last of them.
    struct Siblings {
        size_t seen = 0;
        Fit fit = Fit::NoSibling;
    };
    const Complex& m_complex;
    QHash<std::pair<const GumboNode*, size_t>, Siblings> m_siblings;
};

std::vector<Walker> walkersOf(const std::vector<Complex>& alternatives) {
    return {alternatives.begin(), alternatives.end()};
}

bool matchesAny(std::vector<Walker>& walkers, const GumboNode* element) {
    return std::any_of(walkers.begin(), walkers.end(), [element](Walker& w) { return w.matches(element); });
}

} // namespace

bool Simple::matches(const GumboNode* element) const {
    if (kind == Kind::Type) return name == "*" || tagName(element) == name;
    if (kind == Kind::NthChild) {
        const int position = positionAmongElements(element);
        const int from = position - offset;
        return position > 0 && (step == 0 ? from == 0 : from % step == 0 && from / step >= 0);
    }
    if (kind == Kind::LastChild) return isLastChild(element);
    if (kind == Kind::Not) {
        return std::none_of(inner.begin(), inner.end(),
                            [element](const Simple& s) { return s.matches(element); });
    }
    const char* raw = rawAttribute(element, name.constData());
    if (!raw) return false;
    const QByteArray actual(raw);
    switch (kind) {
    case Kind::Has: return true;
    case Kind::Class:
    case Kind::Word: return hasWord(actual, value);
    case Kind::Id:
    case Kind::Equals: return actual == value;
    case Kind::Prefix: return !value.isEmpty() && actual.startsWith(value);
    case Kind::Suffix: return !value.isEmpty() && actual.endsWith(value);
    case Kind::Part: return !value.isEmpty() && actual.contains(value);
    case Kind::Dash: return actual == value || actual.startsWith(value + '-');
    default: return false;
    }
}

bool Compound::matches(const GumboNode* element) const {
    return std::all_of(parts.begin(), parts.end(), [element](const Simple& s) { return s.matches(element); });
}

Result<CssSelector> CssSelector::parse(const QString& selector) {
    auto alternatives = parseCss(selector);
    if (!alternatives) return fail(alternatives);
    CssSelector parsed;
    parsed.m_alternatives = std::move(*alternatives);
    return parsed;
}

bool CssSelector::matches(const GumboNode* element) const {
    auto walkers = walkersOf(m_alternatives);
    return matchesAny(walkers, element);
}

QList<const GumboNode*> CssSelector::all(const GumboNode* top) const {
    QList<const GumboNode*> found;
    auto walkers = walkersOf(m_alternatives);
    for (const GumboNode* node = nextNode(top, top); node; node = nextNode(node, top)) {
        if (isElement(node) && matchesAny(walkers, node)) found.append(node);
    }
    return found;
}

const GumboNode* CssSelector::first(const GumboNode* top) const {
    auto walkers = walkersOf(m_alternatives);
    for (const GumboNode* node = nextNode(top, top); node; node = nextNode(node, top)) {
        if (isElement(node) && matchesAny(walkers, node)) return node;
    }
    return nullptr;
}

} // namespace dutydesk
