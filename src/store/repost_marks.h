#pragma once

#include "base/ids.h"
#include "store/database.h"

#include <QList>

namespace dutydesk {

// The marks of texts (screening/repost_print.h) and who holds them. One statement an item, whatever their
// number: marks come to the engine as one value.

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
