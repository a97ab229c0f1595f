#pragma once

#include "desk/changes.h"
#include "intake/puller.h"
#include "screening/repost_print.h"
#include "store/item_table.h"
#include "store/records.h"

namespace dutydesk {

/// An item with the flags it gets if it turns out to be new or changed.
struct ScreenedItem {
    PreparedItem item;
    QList<Flag> flags;
    RepostPrint print = {}; ///< empty: it is grouped with nothing
};

/// What one source's pull brought, ready to be stored.
struct ScreenedPull {
    Source asked;        ///< as it was when it was asked
    PullOutcome outcome; ///< its items are in `items`
    QList<ScreenedItem> items = {};
    QString holder = {};                  ///< of the lease under which it was pulled; empty: without one
    std::optional<AttemptKind> kind = {}; ///< none: as the outcome alone tells
    bool maybeOffline = false;            ///< nobody knows whether this computer had a network
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

/// Stores items [from, to) with their flags, and with the last of them validators, health and schedule, and
/// gives the lease back; appends one audit entry "pull" if anything is new. Who lost the lease meanwhile
/// stores no health: another has asked since. In the caller's transaction. Returns what this part stored.
[[nodiscard]] Result<StoredPull> storePart(Database& db, const ScreenedPull& pull, qsizetype from,
                                           qsizetype to, const StoredPull& before, Instant now);

} // namespace dutydesk
