#pragma once

#include "intake/list_page.h"

namespace dutydesk {

/// A list that was found by itself, with the selectors that find it again: to be shown, confirmed by a person
/// and stored with the source.
struct ListProposal {
    ListSelectors
        selectors; ///< by names of elements, classes and ids, never by position; entry may be empty
                   ///< where nothing on the page tells the list apart: it is then found anew each time
    QList<ListEntry> entries; ///< what these selectors take from the page now
    QString next = {};        ///< the address that selectors.next leads to
};

/// Selectors that name a page's main list by what stays when advertisements, side bars and the entries
/// themselves change. Errors: PageEmpty.
[[nodiscard]] Result<ListProposal> proposeList(const QByteArray& html, const FetchedFrom& from,
                                               const QTimeZone& zone);

} // namespace dutydesk
