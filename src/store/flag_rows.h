#pragma once

#include "store/columns.h"
#include "store/records.h"

namespace dutydesk {

/// "columns FROM flags f …" for readFlag().
[[nodiscard]] QString flagColumns();
[[nodiscard]] Flag readFlag(Columns& c);
/// The ground of a flag that has no others: its rule, or the person who brought the item.
[[nodiscard]] TierGround ownGround(const Flag& flag);
/// Brings the inbox's rows of an item up to its flags and those of the items told together with it: one row a
/// group and state, under the first found of its items that have flags of that state.
[[nodiscard]] Result<void> refreshInbox(Database& db, ItemId item);
[[nodiscard]] QString hitsToJson(const QList<Hit>& hits);
[[nodiscard]] QList<Hit> hitsFromJson(const QByteArray& json);

} // namespace dutydesk
