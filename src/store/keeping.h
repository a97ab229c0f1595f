#pragma once

#include "store/item_table.h"

namespace dutydesk {

// How long texts are kept. Of an item that nobody ever flagged, title and text of its revisions are emptied
// some days after they were found, and leave the search index and the marks of reposts with them. Its
// identity, address, newest title and hashes stay, so it does not come back as new. Never dropped: what was
// flagged, is in a case or in one group with such an item, what was typed in, and the newest state of a
// watched page.

/// Days; 0: for ever, else 30 or more.
[[nodiscard]] Result<int> keptDays(Database& db);
[[nodiscard]] Result<void> setKeptDays(Database& db, int days);
/// Before which moment texts may be dropped now, by the office's rule; nothing: they are kept for ever.
[[nodiscard]] Result<std::optional<Instant>> droppedBefore(Database& db, Instant now);

struct Droppable {
    qint64 revisions = 0;
    qint64 characters = 0; ///< of their titles and texts
};
[[nodiscard]] Result<Droppable> droppable(Database& db, Instant before);

/// One short piece of dropping, in the caller's transaction.
struct DropPiece {
    std::optional<ItemPlace> next = {}; ///< where to go on; nothing: done
    Droppable dropped = {};
};
/// `before` is kept as decided: the database refuses to drop anything younger.
[[nodiscard]] Result<DropPiece> dropTexts(Database& db, Instant before, const std::optional<ItemPlace>& from);

/// How large the store is and how fast it grows.
struct StoreSize {
    qint64 bytes = 0;
    qint64 freeBytes = 0;   ///< inside the file, to be used again before it grows
    double itemsPerDay = 0; ///< of the last 30 days
    double bytesPerDay = 0; ///< those, each as large as the store's average item with all that belongs to it
};
[[nodiscard]] Result<StoreSize> storeSize(Database& db, Instant now);

} // namespace dutydesk
