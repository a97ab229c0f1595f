#pragma once

#include "desk/flagging.h"
#include "store/rescreen_table.h"

#include <QSet>

namespace dutydesk {

/// The stored items that come next in a run, with all that screening them again takes.
struct RescreenPage {
    Rescreen run;
    QString stamp;             ///< of rules, lists and tiers when it was read
    QList<RescreenItem> items; ///< none: the run is at its end
};

/// The flags that the run's rules give each item of the page, in the order of the items. Thread-safe.
[[nodiscard]] QList<QList<Flag>> screenAgain(const Flagging& flagging, const QList<RescreenItem>& items,
                                             qsizetype from, qsizetype to, Instant now);

/// What one transaction stored of a page.
struct RescreenedPart {
    qsizetype next = 0; ///< the item to go on with
    bool moved = true; ///< false: the run ended, or rules changed since the page was read: nothing was stored
    RescreenCounts counts = {};
    QList<ItemId> changed = {};
};

/// Stores what came of items [from, …) of a page, as many as fit 200 rows, and moves the run on. What people
/// reviewed or chose stays as it is. A flag that is New becomes what its rule gives now; where that is
/// nothing it is kept as unlikely and withdrawn. Flags of rules that cannot be read or are switched off stay.
/// In the caller's transaction.
[[nodiscard]] Result<RescreenedPart> storeRescreened(Database& db, const RescreenPage& page, qsizetype from,
                                                     const QList<QList<Flag>>& flags,
                                                     const Flagging& flagging, Instant now);

/// Ends a run and says in the audit log what it brought; nothing if it has ended.
[[nodiscard]] Result<void> endRescreen(Database& db, RescreenId id, RescreenState state, const User& by,
                                       Instant now);

} // namespace dutydesk
