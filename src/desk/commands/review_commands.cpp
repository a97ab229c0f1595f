#include "desk/commands/review_commands.h"

#include "casework/codes.h"
#include "desk/flagging.h"
#include "store/flag_notes.h"
#include "store/flag_table.h"
#include "store/item_table.h"
#include "store/repost_table.h"
#include "store/tier_tables.h"
#include "store/word_list_table.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// An item and those of its flags that a command acts on, and of the items that tell the same.
struct Review {
    Item item;
    QList<Flag> flags;
    QList<ItemId> members;
};

/// Errors: NotFound; Conflict when no flag is in one of the states any more: somebody else reviewed it.
Result<Review> flagsIn(Database& db, ItemId id, const QList<FlagState>& states) {
    auto item = ItemTable(db).load(id);
    if (!item) return fail(item);
    const auto members = RepostTable(db).members(id);
    if (!members) return fail(members);
    Review review{*std::move(item), {}, *members};
    for (const ItemId member : *members) {
        auto flags = FlagTable(db).ofItem(member);
        if (!flags) return fail(flags);
        flags->removeIf([&states](const Flag& flag) { return !states.contains(flag.state); });
        review.flags += *flags;
    }
    if (review.flags.isEmpty()) return fail(ErrorCode::Conflict, review.item.title);
    return review;
}

/// What the spread asks for is another thing once an item left a group or came back.
Result<void> proposeAgain(CommandContext& context, const QList<ItemId>& items) {
    const auto tiers = TierTables(context.db).current();
    if (!tiers) return fail(tiers);
    for (const ItemId item : items) {
        const auto changed = FlagNotes(context.db).spread(item, *tiers, context.now, Spreading::Now);
        if (!changed) return fail(changed);
    }
    return {};
}

constexpr qsizetype listedTitleLength = 40;
const QList<FlagState> openStates{FlagState::New, FlagState::Watching};

QJsonObject stateJson(FlagState state, const QString& reason = {}) {
    QJsonObject json{{QStringLiteral("state"), code(state)}};
    if (!reason.isEmpty()) json.insert(QStringLiteral("reason"), reason);
    return json;
}

Result<Nothing> setState(CommandContext& context, Review review, FlagState state, const QString& reason) {
    const Flag before = review.flags.first();
    for (Flag& flag : review.flags) {
        flag.state = state;
        flag.reason = reason;
        flag.reviewedBy = state == FlagState::New ? UserId::None : context.actor.id;
        flag.reviewedAt = state == FlagState::New ? std::nullopt : std::optional(context.now);
        if (auto updated = FlagTable(context.db).update(flag); !updated) return fail(updated);
    }
    for (const ItemId member : std::as_const(review.members)) context.changes.add(member);
    if (auto audited = context.audit(QStringLiteral("item"), number(review.item.id),
                                     stateJson(before.state, before.reason), stateJson(state, reason));
        !audited)
        return fail(audited);
    return Nothing{};
}

} // namespace

Result<Nothing> DismissItem::run(CommandContext& context) const {
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("reason"));
    const auto review = flagsIn(context.db, item, openStates);
    if (!review) return fail(review);
    return setState(context, *review, FlagState::Dismissed, reason.trimmed());
}

Result<Nothing> WatchItem::run(CommandContext& context) const {
    const auto review = flagsIn(context.db, item, {FlagState::New});
    if (!review) return fail(review);
    return setState(context, *review, FlagState::Watching, {});
}

Result<Nothing> UndoReview::run(CommandContext& context) const {
    auto review = flagsIn(context.db, item, {FlagState::Dismissed, FlagState::Watching});
    if (!review) return fail(review);
    // Of its group, what was reviewed with it; earlier reviews stand.
    std::optional<Instant> latest;
    for (const Flag& flag : std::as_const(review->flags))
        if (flag.item == item) latest = std::max(latest, flag.reviewedAt);
    if (latest)
        review->flags.removeIf(
            [&](const Flag& flag) { return flag.item != item && flag.reviewedAt != latest; });
    return setState(context, *review, FlagState::New, {});
}

Result<Nothing> ProposeTier::run(CommandContext& context) const {
    auto review = flagsIn(context.db, item, openStates);
    if (!review) return fail(review);
    const Tier before = review->flags.first().tier;
    for (Flag& flag : review->flags) {
        flag.tier = tier;
        flag.tierBy = tier == proposedTier(flag.grounds) ? UserId::None : context.actor.id;
        if (auto updated = FlagTable(context.db).update(flag); !updated) return fail(updated);
        if (auto noted = FlagNotes(context.db).save(flag); !noted) return fail(noted);
    }
    for (const ItemId member : std::as_const(review->members)) context.changes.add(member);
    if (auto audited =
            context.audit(QStringLiteral("item"), number(item), {{QStringLiteral("tier"), code(before)}},
                          {{QStringLiteral("tier"), code(tier)}});
        !audited)
        return fail(audited);
    return Nothing{};
}

Result<Nothing> SplitItem::run(CommandContext& context) const {
    const auto stays = RepostTable(context.db).takeOut(item);
    if (!stays) return fail(stays);
    if (auto proposed = proposeAgain(context, {item, *stays}); !proposed) return fail(proposed);
    context.changes.add(item);
    context.changes.add(*stays);
    if (auto audited =
            context.audit(QStringLiteral("item"), number(item), {{QStringLiteral("with"), number(*stays)}},
                          {{QStringLiteral("with"), QJsonValue()}});
        !audited)
        return fail(audited);
    return Nothing{};
}

Result<Nothing> UndoSplit::run(CommandContext& context) const {
    const auto group = RepostTable(context.db).putBack(item);
    if (!group) return fail(group);
    if (auto proposed = proposeAgain(context, {item}); !proposed) return fail(proposed);
    context.changes.add(item);
    context.changes.add(*group);
    if (auto audited =
            context.audit(QStringLiteral("item"), number(item), {{QStringLiteral("with"), QJsonValue()}},
                          {{QStringLiteral("with"), number(*group)}});
        !audited)
        return fail(audited);
    return Nothing{};
}

Result<ItemId> AddItemByHand::run(CommandContext& context) const {
    if (channel.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("channel"));
    if (title.trimmed().isEmpty() && text.trimmed().isEmpty())
        return fail(ErrorCode::MissingInput, QStringLiteral("text"));
    const Instant at = received.value_or(context.now);
    if (at > context.now)
        return fail(ErrorCode::InvalidInput, QStringLiteral("when"), QStringLiteral("future"));

    FoundItem found;
    found.title = title.trimmed();
    found.text = text.trimmed();
    if (found.title.isEmpty()) found.title = found.text.simplified().left(listedTitleLength);
    const auto put = ItemTable(context.db).put(SourceId::None, found, at, channel.trimmed());
    if (!put) return fail(put);

    const RepostPrint print = repostPrint(found.title, found.text);
    if (auto placed = RepostTable(context.db).place(put->id, SourceId::None, print); !placed)
        return fail(placed);

    // Flagged in any case, since a person brought it; by the rules that see something in it, where there are
    // any.
    const auto book = readRuleBook(context.db);
    if (!book) return fail(book);
    const auto flagging = Flagging::compile(*book);
    QList<Flag> flags = flagging->flags(found.title, found.text, {}, context.now);
    if (std::all_of(flags.begin(), flags.end(), [](const Flag& flag) { return flag.unlikely; }))
        flags.append(flagging->byHand(found.title, found.text, context.now));
    for (Flag& flag : flags) {
        flag.item = put->id;
        flag.revision = put->revision;
        if (auto added = FlagTable(context.db).add(flag); !added) return fail(added);
    }
    if (auto kept = FlagNotes(context.db).keepGrounds(flags); !kept) return fail(kept);
    if (auto raised = FlagNotes(context.db).spread(put->id, book->tiers, context.now); !raised)
        return fail(raised);
    context.changes.add(put->id);
    if (auto audited = context.audit(QStringLiteral("item"), number(put->id), {},
                                     {{QStringLiteral("channel"), channel.trimmed()},
                                      {QStringLiteral("title"), found.title},
                                      {QStringLiteral("received"), toIsoUtc(at)}});
        !audited)
        return fail(audited);
    return put->id;
}

} // namespace dutydesk
