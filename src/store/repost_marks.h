#pragma once

#include "base/ids.h"
#include "store/database.h"

#include <QList>

namespace dutydesk {

// The marks of texts (screening/repost_print.h) and who holds them. One statement an item, whatever their
// number: marks come to the engine as one value.

/// Where the table has that the item holds the mark. An item's id has 32 bits, a mark 31.
[[nodiscard]] constexpr qint64 markPlace(qint64 mark, ItemId item) { return mark << 32 | number(item); }

/// An item that holds a mark, and its group; itself if it stands alone.
struct MarkHolder {
    qint64 mark = 0;
    ItemId item = ItemId::None;
    ItemId group = ItemId::None;
};
[[nodiscard]] Result<QList<MarkHolder>> holdersOfMarks(Database& db, const QList<qint64>& marks);

/// The item holds them from now on; those that it holds already do no harm.
[[nodiscard]] Result<void> holdMarks(Database& db, ItemId item, const QList<qint64>& marks);

} // namespace dutydesk
