#pragma once

#include "desk/command.h"

namespace dutydesk {

/// All commands on flags act on every flag that is New or Watching of the item and of those that tell the
/// same matter (store/repost_table.h), so that one matter is reviewed once.

struct DismissItem {
    using Value = Nothing;
    static constexpr Action action = Action::ReviewFlag;
    ItemId item = ItemId::None;
    QString reason;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: MissingInput (reason)
};

struct WatchItem {
    using Value = Nothing;
    static constexpr Action action = Action::ReviewFlag;
    ItemId item = ItemId::None;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Takes a dismissal or watching back: all that it was done to at once.
struct UndoReview {
    using Value = Nothing;
    static constexpr Action action = Action::ReviewFlag;
    ItemId item = ItemId::None;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Another tier than the one proposed, before a case is opened.
struct ProposeTier {
    using Value = Nothing;
    static constexpr Action action = Action::ReviewFlag;
    ItemId item = ItemId::None;
    Tier tier = Tier::Ordinary;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Takes an item out of the group of those that tell the same matter: it is another one. It stays out.
struct SplitItem {
    using Value = Nothing;
    static constexpr Action action = Action::ReviewFlag;
    ItemId item = ItemId::None;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: Conflict (it stands alone)
};

/// Takes SplitItem back.
struct UndoSplit {
    using Value = Nothing;
    static constexpr Action action = Action::ReviewFlag;
    ItemId item = ItemId::None;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: Conflict (it was not split)
};

/// An item that came by phone, letter, hotline, board or visitor; flagged at once.
struct AddItemByHand {
    using Value = ItemId;
    static constexpr Action action = Action::AddItem;
    QString channel;
    QString title;
    QString text;
    std::optional<Instant> received = {}; ///< none: now
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
