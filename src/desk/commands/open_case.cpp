#include "casework/codes.h"
#include "desk/commands/case_change.h"
#include "desk/commands/case_json.h"
#include "store/flag_table.h"
#include "store/item_table.h"
#include "store/policy_table.h"
#include "store/repost_table.h"
#include "store/source_table.h"
#include "store/watch_table.h"

#include <QJsonArray>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype titleLength = 40;

bool isOpenFlag(const Flag& flag) {
    return flag.state == FlagState::New || flag.state == FlagState::Watching;
}

struct Material {
    QList<Item> items;
    QList<Flag> flags; ///< that wait for a review
};

/// The items and all that tell the same; the chosen ones before their like.
Result<QList<ItemId>> withReposts(Database& db, const QList<ItemId>& ids) {
    QList<ItemId> all;
    for (const ItemId id : ids) {
        auto members = RepostTable(db).members(id);
        if (!members) return fail(members);
        members->removeOne(id);
        members->prepend(id);
        for (const ItemId member : std::as_const(*members))
            if (!all.contains(member)) all.append(member);
    }
    return all;
}

/// Of what tells the same as a chosen item, what is in a case already is left there. Errors: NotFound;
/// Conflict when a chosen item is in a case already and nothing new was flagged since: somebody else was
/// quicker.
Result<Material> gather(Database& db, const QList<ItemId>& chosen) {
    const auto ids = withReposts(db, chosen);
    if (!ids) return fail(ids);
    Material material;
    for (const ItemId id : *ids) {
        auto item = ItemTable(db).load(id);
        if (!item) return fail(item);
        auto flags = FlagTable(db).ofItem(id);
        if (!flags) return fail(flags);
        const auto inCase = [](const Flag& flag) { return flag.caseId != CaseId::None; };
        if (std::none_of(flags->begin(), flags->end(), isOpenFlag) &&
            std::any_of(flags->begin(), flags->end(), inCase)) {
            if (chosen.contains(id)) return fail(ErrorCode::Conflict, item->title);
            continue;
        }
        std::copy_if(flags->begin(), flags->end(), std::back_inserter(material.flags), isOpenFlag);
        material.items.append(*std::move(item));
    }
    return material;
}

Result<void> reviewed(CommandContext& context, const QList<Flag>& flags, FlagState state, CaseId id) {
    for (Flag flag : flags) {
        flag.state = state;
        flag.caseId = id;
        flag.reviewedBy = context.actor.id;
        flag.reviewedAt = context.now;
        if (auto updated = FlagTable(context.db).update(flag); !updated) return updated;
    }
    return {};
}

QString titleOf(const OpenCase& command, const Material& material) {
    if (!command.title.trimmed().isEmpty()) return command.title.trimmed();
    if (material.items.isEmpty()) return {};
    const Item& first = material.items.first();
    return first.title.isEmpty() ? first.text.simplified().left(titleLength) : first.title;
}

/// What the rule of the gravest flag proposes, where nothing was said.
void takeProposals(Database& db, Case& head, const OpenCase& command, const QList<Flag>& flags) {
    const auto gravest = std::min_element(flags.begin(), flags.end(),
                                          [](const Flag& a, const Flag& b) { return a.tier < b.tier; });
    if (gravest == flags.end()) return;
    if (!command.tier) head.tier = gravest->tier;
    if (gravest->rule == RuleId::None) return;
    const auto rule = RuleTable(db).load(gravest->rule);
    if (!rule) return;
    if (head.category.isEmpty()) head.category = rule->category;
    if (head.unit.isEmpty()) head.unit = rule->unit;
}

/// Published and found are the earliest of the items; what came by hand was reported to us when it came.
void takeTimes(Case& head, const QList<Item>& items, Instant now) {
    const auto earlier = [](std::optional<Instant>& at, Instant other) {
        at = at ? std::min(*at, other) : other;
    };
    std::optional<Instant> found;
    std::optional<Instant> reported;
    for (const Item& item : items) {
        earlier(found, item.found);
        // A site's clock may run ahead of ours.
        if (item.published) earlier(head.published, std::min(*item.published, item.found));
        if (item.source == SourceId::None) earlier(reported, item.found);
    }
    head.found = found.value_or(now);
    head.events.insert(CaseEvent::Found, head.found);
    if (head.published) head.events.insert(CaseEvent::Published, *head.published);
    if (reported) head.events.insert(CaseEvent::Reported, *reported);
}

QJsonArray idsJson(const QList<Item>& items) {
    QJsonArray json;
    for (const Item& item : items) json.append(number(item.id));
    return json;
}

} // namespace

Result<CaseChanged> OpenCase::run(CommandContext& context) const {
    const auto material = gather(context.db, items);
    if (!material) return fail(material);
    const auto followed = PolicyTable(context.db).newest(policy.isEmpty() ? context.office.policy : policy);
    if (!followed) return fail(followed);

    Case head;
    head.title = titleOf(*this, *material);
    if (head.title.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("title"));
    head.tier = tier.value_or(Tier::Ordinary);
    head.category = category.trimmed();
    head.unit = unit.trimmed();
    takeProposals(context.db, head, *this, material->flags);
    takeTimes(head, material->items, context.now);
    head.policy = followed->key;
    head.policyVersion = followed->version;
    head.opened = context.now;
    head.openedBy = context.actor.id;

    CaseTable table(context.db);
    const auto id = table.insert(head);
    if (!id) return fail(id);
    const QList<Clock> clocks =
        startClocks(*followed, head.tier, eventsOf(head), {}, context.calendar, context.office.hours);
    if (auto saved = table.saveClocks(*id, clocks); !saved) return fail(saved);
    if (auto told = WatchTable(context.db).escalateMissed(*id, context.now); !told) return fail(told);
    for (const Item& item : material->items) {
        if (auto attached = table.attachItem(*id, item.id, context.actor.id, context.now); !attached)
            return fail(attached);
        context.changes.add(item.id);
    }
    if (auto done = reviewed(context, material->flags, FlagState::Opened, *id); !done) return fail(done);

    QJsonObject after = caseJson(context.db, head);
    after.insert(QStringLiteral("clocks"), clocksJson(clocks));
    after.insert(QStringLiteral("items"), idsJson(material->items));
    if (auto audited = context.audit(QStringLiteral("case"), number(*id), {}, after); !audited)
        return fail(audited);
    context.changes.add(*id);
    const auto stored = table.head(*id);
    if (!stored) return fail(stored);
    return CaseChanged{*id, stored->version};
}

Result<CaseChanged> AttachItem::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    const auto material = gather(context.db, {item});
    if (!material) return fail(material);
    const auto file = change->table.load(id);
    if (!file) return fail(file);
    for (const Item& one : material->items) {
        // A new revision of what the case holds already brings new flags, not a new item.
        const bool held = std::any_of(file->items.begin(), file->items.end(),
                                      [&one](const Item& known) { return known.id == one.id; });
        if (!held)
            if (auto attached = change->table.attachItem(id, one.id, context.actor.id, context.now);
                !attached)
                return fail(attached);
        context.changes.add(one.id);
    }
    if (auto done = reviewed(context, material->flags, FlagState::Attached, id); !done) return fail(done);
    return change->save({}, {{QStringLiteral("item"), number(item)}});
}

} // namespace dutydesk
