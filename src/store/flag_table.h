#pragma once

#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

/// What the inbox shows of one item: it once, with all its flags of that state. Items that tell the same
/// matter are one row (store/repost_table.h).
struct InboxRow {
    Item item; ///< with its text; of several, the first found that has such flags
    QList<Flag> flags;
    Tier tier = Tier::Ordinary; ///< the gravest proposed, of all its items
    double confidence = 0;      ///< the greatest
    Instant at{};               ///< of the newest flag
    int versions = 1;           ///< items that tell it, flagged or not
    int sites = 1;              ///< where they stand
};

/// Where a page of the inbox ended.
struct InboxPlace {
    Tier tier = Tier::Ordinary;
    Instant at{};
    ItemId item = ItemId::None;
};

struct InboxQuery {
    FlagState state = FlagState::New;
    bool unlikely = false; ///< instead: the items whose only flags are new and unlikely
    std::optional<Tier> tier = {};
    std::optional<Instant> before = {};   ///< flags older than this
    std::optional<InboxPlace> after = {}; ///< keyset paging: the last row of the page before
    int limit = 200;
};

class FlagTable {
  public:
    explicit FlagTable(Database& db) : m_db(db) {}

    /// Adds the flag unless that rule already flagged that revision; returns whether it was added. An older
    /// revision's flag of the same rule that is still New is replaced by it, and so is a New one of the same
    /// revision that was unlikely, if this is not; an unlikely one replaces unlikely ones alone.
    [[nodiscard]] Result<bool> add(const Flag& flag);
    /// The same for the flags of one item; returns how many were added that are not unlikely.
    [[nodiscard]] Result<int> add(const QList<Flag>& flags);
    /// The same for an item that is stored by this very transaction, and with it its place among the reposts:
    /// its group, None if it stands alone. There is nothing yet to be replaced.
    [[nodiscard]] Result<int> addFirst(const QList<Flag>& flags, ItemId group);
    [[nodiscard]] Result<Flag> load(FlagId id) const;
    [[nodiscard]] Result<QList<Flag>> ofItem(ItemId item) const;
    [[nodiscard]] Result<QList<Flag>> since(Instant at) const;
    /// Gravest first, then newest.
    [[nodiscard]] Result<QList<InboxRow>> inbox(const InboxQuery& query) const;
    [[nodiscard]] Result<int> count(FlagState state) const; ///< rows, not flags; of New the likely ones
    [[nodiscard]] Result<int> countUnlikely() const;        ///< rows whose only flags are new and unlikely
    /// Writes state, tier, reason, case, reviewer. Errors: Conflict if its version moved on.
    [[nodiscard]] Result<void> update(const Flag& flag);

  private:
    [[nodiscard]] Result<int> countRows(const QVariant& state) const;

    Database& m_db;
};

} // namespace dutydesk
