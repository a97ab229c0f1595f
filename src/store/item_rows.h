#pragma once

#include "store/columns.h"
#include "store/records.h"

namespace dutydesk {

enum class FoundWhen { Item, Revision };

/// "columns FROM items i JOIN item_bodies b …" for readItem(); the WHERE clause picks item and revision.
/// Item::found is when the item was found first, or when that revision was.
[[nodiscard]] QString itemColumns(FoundWhen found = FoundWhen::Item);
[[nodiscard]] Item readItem(Columns& c);

} // namespace dutydesk
