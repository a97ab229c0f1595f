#pragma once

#include "intake/list_page.h"
#include "intake/relative_date.h"
#include "intake/selector.h"

namespace dutydesk {

/// Selectors read once, ready to be run.
struct ListReader {
    std::optional<Selector> entry;
    std::optional<Selector> title;
    std::optional<Selector> link;
    std::optional<Selector> date;
    std::optional<Selector> next;

    /// Errors: SelectorInvalid.
    [[nodiscard]] static Result<ListReader> create(const ListSelectors& selectors);

    /// Needs `entry`. An address twice is one entry. What fails is in page.error().
    [[nodiscard]] QList<ListEntry> entries(const GumboNode* root, XPathPage& page, const QString& base,
                                           const PageTime& time) const;
    /// Empty: none, or no address that can be fetched.
    [[nodiscard]] QString nextPage(const GumboNode* root, XPathPage& page, const QString& base) const;
};

/// The first element inside, or itself, that leads somewhere.
[[nodiscard]] const GumboNode* firstLink(const GumboNode* entry);

} // namespace dutydesk
