#pragma once

#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

/// What there is to say of flags beside their rows: the grounds of the proposed tier, who chose another,
/// since when a changed rule is no longer true. Most flags have none.
class FlagNotes {
  public:
    explicit FlagNotes(Database& db) : m_db(db) {}

    /// After FlagTable::add(): the grounds of those of the flags that are New, and of their proposals. What
    /// was said of an earlier text goes.
    [[nodiscard]] Result<void> keepGrounds(const QList<Flag>& flags);
    /// Writes grounds, tierBy and withdrawn of a stored flag.
    [[nodiscard]] Result<void> save(const Flag& flag);

    /// Raises, or at Spreading::Now also lowers, what the spread of the item's group asks for: of the item's
    /// own New flags, and of all others of the group where the item changed it. What people chose stays.
    /// Returns how many flags have another tier.
    [[nodiscard]] Result<int> spread(ItemId item, const TierTable& table, Instant now,
                                     Spreading spreading = Spreading::Ever);

  private:
    Database& m_db;
};

/// The flags of the other items that tell the same as this one, the gravest first, at most `limit`.
[[nodiscard]] Result<QList<Flag>> flagsOfOthers(Database& db, ItemId item, int limit = 200);

} // namespace dutydesk
