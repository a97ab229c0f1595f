#include "intake/selector.h"

namespace dutydesk {

Result<Selector> Selector::parse(const QString& selector) {
    Selector parsed;
    if (isXPath(selector)) {
        if (auto checked = checkXPath(selector); !checked) return fail(checked);
        parsed.m_xpath = selector;
        return parsed;
    }
    auto css = CssSelector::parse(selector);
    if (!css) return fail(css);
    parsed.m_css = std::move(*css);
    return parsed;
}

QList<Picked> Selector::all(const GumboNode* top, XPathPage& page) const {
    if (!m_css) return page.pick(m_xpath, top);
    QList<Picked> picked;
    for (const GumboNode* node : m_css->all(top)) picked.append(Picked{node, {}});
    return picked;
}

std::optional<Picked> Selector::first(const GumboNode* top, XPathPage& page) const {
    if (m_css) {
        const GumboNode* node = m_css->first(top);
        return node ? std::optional(Picked{node, {}}) : std::nullopt;
    }
    QList<Picked> picked = page.pick(m_xpath, top);
    return picked.isEmpty() ? std::nullopt : std::optional(std::move(picked.first()));
}

bool Selector::matches(const GumboNode* element) const { return m_css && m_css->matches(element); }

} // namespace dutydesk
