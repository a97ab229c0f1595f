#pragma once

#include "base/result.h"
#include "intake/feed.h"

namespace dutydesk {

struct ListEntry {
    QString title;
    QString url; ///< absolute
    std::optional<Instant> published = {};
};

/// The entries of a list page: by selectors, or, where selectors.entry is empty, the repeated list found by
/// itself. Errors: SelectorInvalid (what = the selector), PageEmpty.
[[nodiscard]] Result<QList<ListEntry>> parseListPage(const QByteArray& html, const FetchedFrom& from,
                                                     const ListSelectors& selectors, const QTimeZone& zone);

} // namespace dutydesk
