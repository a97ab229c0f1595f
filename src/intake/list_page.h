#pragma once

#include "base/result.h"
#include "intake/feed.h"

namespace dutydesk {

struct ListEntry {
    QString title;
    QString url; ///< absolute
    std::optional<Instant> published = {};

    bool operator==(const ListEntry&) const = default;
};

struct ListPage {
    QList<ListEntry> entries;
    QString next = {}; ///< absolute address of the list's next page; empty: there is none
};

/// The entries of a list page: by selectors, or, where selectors.entry is empty, the repeated list found by
/// itself; and the next page, where selectors.next is not empty. Errors: SelectorInvalid (what = the
/// selector; also one that takes too long to run), PageEmpty.
[[nodiscard]] Result<ListPage> readListPage(const QByteArray& html, const FetchedFrom& from,
                                            const ListSelectors& selectors, const QTimeZone& zone);

/// The entries alone.
[[nodiscard]] Result<QList<ListEntry>> parseListPage(const QByteArray& html, const FetchedFrom& from,
                                                     const ListSelectors& selectors, const QTimeZone& zone);

/// Errors: SelectorInvalid (what = the first that cannot be read).
[[nodiscard]] Result<void> checkSelectors(const ListSelectors& selectors);

} // namespace dutydesk
