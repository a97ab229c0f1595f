#pragma once

#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

enum class RescreenId : qint64 { None = 0 };
enum class RescreenState { Running, Done, Cancelled, Replaced };

/// What a run brought so far.
struct RescreenCounts {
    qint64 screened = 0;  ///< items
    qint64 flagged = 0;   ///< flags added that are not unlikely
    qint64 updated = 0;   ///< New flags with other words or another tier
    qint64 withdrawn = 0; ///< New flags whose rule is no longer true
    qint64 restored = 0;  ///< withdrawn ones whose rule is true again

    RescreenCounts& operator+=(const RescreenCounts& other);
};

/// One run of rules over the items found since a time and stored when it began.
struct Rescreen {
    RescreenId id = RescreenId::None;
    RescreenState state = RescreenState::Running;
    QList<RuleId> rules = {};
    Instant since{};
    ItemId position = ItemId::None; ///< done up to it
    ItemId last = ItemId::None;
    qint64 items = 0; ///< in all
    RescreenCounts counts = {};
};

/// An item as it is screened again.
struct RescreenItem {
    ItemId id = ItemId::None;
    int revision = 1;
    SourceId source = SourceId::None;
    SourceClass sourceClass = SourceClass::Unknown;
    QString address; ///< its own, or else its source's
    QString title;
    QString text;
    QString earlier; ///< of a watched page that changed: its text before
    Instant found{};
};

/// Runs of changed rules over what is stored: at most one is running. A run stands in the store, so that it
/// goes on where it stopped.
class RescreenTable {
  public:
    explicit RescreenTable(Database& db) : m_db(db) {}

    /// The running one.
    [[nodiscard]] Result<std::optional<Rescreen>> running() const;
    [[nodiscard]] Result<Rescreen> load(RescreenId id) const;
    /// Begins a run; there must be none. None where no item was found since then.
    [[nodiscard]] Result<std::optional<Rescreen>> begin(const QList<RuleId>& rules, Instant since, UserId by,
                                                        Instant now);
    [[nodiscard]] Result<void> end(RescreenId id, RescreenState state, Instant now);

    /// The items that come next, in order of id.
    [[nodiscard]] Result<QList<RescreenItem>> page(const Rescreen& run, int limit) const;
    /// Changes with every change of rules, word lists and what tiers are proposed by.
    [[nodiscard]] Result<QString> stamp() const;
    /// Moves on from `from`. False: it is no longer running, or somebody else moved it.
    [[nodiscard]] Result<bool> advance(RescreenId id, ItemId from, ItemId to, const RescreenCounts& counts);

    /// The flags of items first to last, by item.
    [[nodiscard]] Result<QList<Flag>> flags(ItemId first, ItemId last) const;
    /// Makes a stored New flag that one which the rule gives now, or the same but unlikely and withdrawn.
    [[nodiscard]] Result<void> rewrite(const Flag& flag);

  private:
    Database& m_db;
};

} // namespace dutydesk
