#pragma once

#include "base/ids.h"
#include "base/time.h"
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

/// So long after it was found an item is looked for among reposts: a quarter of a year. What is told again
/// later is news of its own, and marks, some 20 an item, would otherwise outgrow the texts' index.
constexpr std::chrono::hours markedFor{24 * 92};

/// One short piece of dropping the marks of items found before `before`, in the caller's transaction. Groups
/// stay as they are.
struct MarksPiece {
    std::optional<qint64> next = {}; ///< the place behind which to go on; nothing: done
    int dropped = 0;
};
[[nodiscard]] Result<MarksPiece> dropOldMarks(Database& db, Instant before, qint64 from,
                                              int lookedAt = 20'000);

} // namespace dutydesk
