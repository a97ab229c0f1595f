#pragma once

#include "desk/changes.h"
#include "desk/flagging.h"
#include "intake/puller.h"
#include "screening/repost_print.h"
#include "store/evidence_table.h"
#include "store/item_table.h"
#include "store/records.h"

#include <memory>

namespace dutydesk {

/// An item with the flags it gets if it turns out to be new or changed.
struct ScreenedItem {
    PreparedItem item;
    QList<Flag> flags;
    RepostPrint print = {};                          ///< empty: it is grouped with nothing
    std::shared_ptr<const PackedAnswer> answer = {}; ///< kept with its flags; shared by those found in it
};

/// What one source's pull brought, ready to be stored.
struct ScreenedPull {
    Source asked;        ///< as it was when it was asked
    PullOutcome outcome; ///< its items are in `items`
    QList<ScreenedItem> items = {};
    QString holder = {};                  ///< of the lease under which it was pulled; empty: without one
    std::optional<AttemptKind> kind = {}; ///< none: as the outcome alone tells
    bool maybeOffline = false;            ///< nobody knows whether this computer had a network
    TierTable tiers = {};                 ///< what a matter's spread raises
};

/// Screens what a source brought: `earlier` is the text a watched page had before. Packs the answers of
/// flagged items; lets go of the others. Takes its time; thread-safe.
[[nodiscard]] QList<ScreenedItem> screened(QList<FoundItem> items, const Source& asked,
                                           const QString& earlier, const Flagging& flagging, Instant now);

/// What was stored of it so far.
struct StoredPull {
    QList<ItemId> items = {}; ///< new and revised ones
    int newItems = 0;
    int revised = 0;
    int flagged = 0;
    int raised = 0; ///< flags whose matter has spread, so that another tier is proposed
};

/// Where each transaction ends, as counts of items: at most 200 rows each, one transaction where they fit.
/// Never empty.
[[nodiscard]] QList<qsizetype> transactionEnds(const QList<ScreenedItem>& items);

/// Stores items [from, to) with their flags and the evidence for these, and with the last of them validators,
/// health and schedule, and gives the lease back; appends one audit entry "pull" if anything is new. Who lost
/// the lease meanwhile stores no health: another has asked since. In the caller's transaction. Returns what
/// this part stored.
[[nodiscard]] Result<StoredPull> storePart(Database& db, const ScreenedPull& pull, qsizetype from,
                                           qsizetype to, const StoredPull& before, Instant now);

} // namespace dutydesk
