#pragma once

#include "desk/changes.h"
#include "intake/puller.h"
#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

/// An item with the flags it gets if it turns out to be new or changed.
struct ScreenedItem {
    FoundItem item;
    QList<Flag> flags;
};

/// What one source's pull brought, ready to be stored.
struct ScreenedPull {
    Source asked;        ///< as it was when it was asked
    PullOutcome outcome; ///< its items are in `items`
    QList<ScreenedItem> items = {};
};

/// What was stored of it so far.
struct StoredPull {
    QList<ItemId> items = {}; ///< new and revised ones
    int newItems = 0;
    int revised = 0;
    int flagged = 0;
};

/// Where each transaction ends, as counts of items: at most 200 rows each, one transaction where they fit.
/// Never empty.
[[nodiscard]] QList<qsizetype> transactionEnds(const QList<ScreenedItem>& items);

/// Stores items [from, to) with their flags, and with the last of them validators and health; appends one
/// audit entry "pull" if anything is new. In the caller's transaction. Returns what this part stored.
[[nodiscard]] Result<StoredPull> storePart(Database& db, const ScreenedPull& pull, qsizetype from,
                                           qsizetype to, const StoredPull& before, Instant now);

/// Health after an outcome: success and 304 reset the failures; a failure waits twice as long each time, a
/// day at most.
[[nodiscard]] SourceHealth healthAfter(SourceHealth health, const PullOutcome& outcome, Millis interval,
                                       bool newItems, Instant now);

} // namespace dutydesk
