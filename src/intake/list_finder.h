#pragma once

#include "intake/list_page.h"
#include "intake/page_map.h"
#include "intake/relative_date.h"

namespace dutydesk {

/// The entries of a page's main list of links, found by its shape: links that stand at the same place in a
/// repeated structure, with titles that are long and all different; dates beside them help. Empty where there
/// is no such list.
[[nodiscard]] QList<ListEntry> findList(const PageMap& page, const QString& base, const PageTime& time);

/// The same with the link of each entry.
struct FoundList {
    QList<ListEntry> entries;
    QList<const GumboNode*> links;
};
[[nodiscard]] FoundList findListLinks(const PageMap& page, const QString& base, const PageTime& time);

/// The base address of a page: its <base href>, else its own.
[[nodiscard]] QString baseOfPage(const GumboNode* root, const QString& url);

/// What a link is called: its title attribute where the text is cut off with "…", else its text.
[[nodiscard]] QString linkTitle(const GumboNode* link);

} // namespace dutydesk
