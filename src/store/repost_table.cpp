#include "store/repost_table.h"

#include "store/flag_rows.h"
#include "store/read.h"
#include "store/repost_marks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype mostHolders = 8;  ///< groups; what more of them hold is boilerplate and finds nothing
constexpr qsizetype mostCompared = 4; ///< groups
constexpr qsizetype fewestShared = 2; ///< marks; one is mostly a common turn of phrase

/// Who holds the marks of a text already.
struct Holders {
    struct Group {
        QHash<ItemId, int> items; ///< marks that each holds of ours
        QSet<qint64> marks;       ///< not common ones
    };
    QHash<ItemId, Group> groups;
    QList<qint64> common; ///< sorted
};

Result<Holders> holdersOf(Database& db, ItemId self, const QList<qint64>& marks) {
    const auto rows = holdersOfMarks(db, marks);
    if (!rows) return fail(rows);
    QHash<qint64, QSet<ItemId>> groupsOf;
    for (const MarkHolder& row : *rows)
        if (row.item != self) groupsOf[row.mark].insert(row.group);
    Holders holders;
    for (const MarkHolder& row : *rows) {
        if (row.item == self) continue;
        if (groupsOf.value(row.mark).size() > mostHolders) {
            if (!holders.common.contains(row.mark)) holders.common.append(row.mark);
            continue;
        }
        Holders::Group& group = holders.groups[row.group];
        ++group.items[row.item];
        group.marks.insert(row.mark);
    }
    std::sort(holders.common.begin(), holders.common.end());
    return holders;
}

/// The groups that hold the most of its marks, and of each the item that does.
QList<std::pair<ItemId, ItemId>> nearest(const Holders& holders) {
    struct Candidate {
        ItemId group;
        ItemId item;
        qsizetype marks;
    };
    QList<Candidate> candidates;
    for (auto group = holders.groups.cbegin(); group != holders.groups.cend(); ++group) {
        if (group->marks.size() < fewestShared) continue;
        const auto& items = group->items;
        const auto best =
            std::max_element(items.keyValueBegin(), items.keyValueEnd(), [](const auto& a, const auto& b) {
                return std::pair(a.second, number(b.first)) < std::pair(b.second, number(a.first));
            });
        candidates.append({group.key(), best->first, group->marks.size()});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.marks != b.marks ? a.marks > b.marks : a.group < b.group;
    });
    QList<std::pair<ItemId, ItemId>> nearest;
    for (const Candidate& candidate : candidates.first(std::min(candidates.size(), mostCompared)))
        nearest.append({candidate.group, candidate.item});
    return nearest;
}

struct StoredText {
    SourceId source = SourceId::None;
    RepostPrint print;
};

Result<StoredText> textOf(Database& db, ItemId item) {
    return readOne(
        db,
        QStringLiteral("SELECT coalesce(i.source_id, 0), b.title, b.text FROM items i JOIN item_bodies b "
                       "ON b.item_id = i.id AND b.revision = i.revision WHERE i.id = ?"),
        {number(item)}, QStringLiteral("item %1").arg(number(item)), [](Columns& c) {
            const auto source = c.id<SourceId>();
            const QString title = c.text();
            return StoredText{source, repostPrint(title, c.text())};
        });
}

/// Groups whose texts it repeats, the best first: what it joins. Those after the first are as much a part of
/// it as it is of them, so they tell the same: two parts of a text met the whole. A digest, of which each is
/// a small part, brings nobody together.
Result<QList<ItemId>> repeatedGroups(Database& db, SourceId source, const RepostPrint& print,
                                     const Holders& holders) {
    constexpr double goodPart = 0.3;
    struct Found {
        ItemId group;
        Likeness alike;
    };
    QList<Found> all;
    for (const auto& [group, item] : nearest(holders)) {
        const auto other = textOf(db, item);
        if (!other) return fail(other);
        const Likeness alike = likeness(print, other->print, holders.common);
        const bool sameSource = source != SourceId::None && source == other->source;
        if (isRepost(alike, sameSource)) all.append({group, alike});
    }
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        return std::pair(a.alike.ofShorter, a.alike.ofBoth) > std::pair(b.alike.ofShorter, b.alike.ofBoth);
    });
    QList<ItemId> groups;
    for (const Found& one : std::as_const(all))
        if (groups.isEmpty() || (one.alike.ofBoth >= goodPart && all.first().alike.ofBoth >= goodPart))
            groups.append(one.group);
    return groups;
}

Result<void> join(Database& db, ItemId item, ItemId group) {
    for (const ItemId member : {group, item})
        if (auto joined = execute(db,
                                  QStringLiteral("INSERT INTO reposts (item_id, group_id) VALUES (?, ?) "
                                                 "ON CONFLICT (item_id) DO NOTHING"),
                                  {number(member), number(group)});
            !joined)
            return joined;
    return {};
}

/// Marks that its group does not hold yet, common ones left out.
Result<void> hold(Database& db, ItemId item, const RepostPrint& print, const Holders& holders, ItemId group) {
    const auto held = holders.groups.constFind(group);
    QList<qint64> marks;
    for (const qint64 mark : print.marks) {
        if (held != holders.groups.cend() && held->marks.contains(mark)) continue;
        if (!std::binary_search(holders.common.begin(), holders.common.end(), mark)) marks.append(mark);
    }
    return holdMarks(db, item, marks);
}

struct Place {
    ItemId group = ItemId::None;
    ItemId apartFrom = ItemId::None;
};

Result<std::optional<Place>> placeOf(Database& db, ItemId item) {
    return readFirst(
        db, QStringLiteral("SELECT group_id, coalesce(apart_from, 0) FROM reposts WHERE item_id = ?"),
        {number(item)}, [](Columns& c) {
            const auto group = c.id<ItemId>();
            return Place{group, c.id<ItemId>()};
        });
}

/// Brings two groups together, unless a person took one of their items out of another.
Result<void> merge(Database& db, ItemId group, ItemId other) {
    const auto apart = readNumber(db,
                                  QStringLiteral("SELECT count(*) FROM reposts WHERE group_id IN (?, ?) AND "
                                                 "apart_from IS NOT NULL"),
                                  {number(group), number(other)});
    if (!apart) return fail(apart);
    if (*apart > 0) return {};
    if (auto known = join(db, other, group); !known) return known;
    return execute(db, QStringLiteral("UPDATE reposts SET group_id = ? WHERE group_id = ?"),
                   {number(group), number(other)});
}

/// After one left: the others hold again what it held for them.
Result<void> holdAgain(Database& db, ItemId item) {
    const auto text = textOf(db, item);
    if (!text) return fail(text);
    return hold(db, item, text->print, {}, ItemId::None);
}

Result<void> setPlace(Database& db, ItemId item, ItemId group, ItemId apartFrom) {
    return execute(db, QStringLiteral("UPDATE reposts SET group_id = ?, apart_from = ? WHERE item_id = ?"),
                   {number(group), toSql(apartFrom), number(item)});
}

} // namespace

Result<ItemId> RepostTable::place(ItemId item, SourceId source, const RepostPrint& print, Put put) {
    if (print.marks.isEmpty()) return ItemId::None;
    if (put != Put::New) {
        const auto now = placeOf(m_db, item);
        if (!now) return fail(now);
        if (*now) return (*now)->group; // grouped, or taken out by a person
    }
    const auto holders = holdersOf(m_db, item, print.marks);
    if (!holders) return fail(holders);
    const auto groups = repeatedGroups(m_db, source, print, *holders);
    if (!groups) return fail(groups);
    const ItemId group = groups->isEmpty() ? ItemId::None : groups->first();
    if (group != ItemId::None)
        if (auto joined = join(m_db, item, group); !joined) return fail(joined);
    for (const ItemId other : groups->mid(1))
        if (auto merged = merge(m_db, group, other); !merged) return fail(merged);
    if (auto held = hold(m_db, item, print, *holders, group); !held) return fail(held);
    if (groups->size() > 1)
        if (auto refreshed = refreshInbox(m_db, group); !refreshed) return fail(refreshed);
    return group;
}

Result<QList<ItemId>> RepostTable::members(ItemId item) const {
    const auto place = placeOf(m_db, item);
    if (!place) return fail(place);
    if (!*place) return QList<ItemId>{item};
    return readAll(m_db, QStringLiteral("SELECT item_id FROM reposts WHERE group_id = ? ORDER BY item_id"),
                   {number((*place)->group)}, [](Columns& c) { return c.id<ItemId>(); });
}

Result<QList<RepostVersion>> RepostTable::versions(ItemId item) const {
    const auto ids = members(item);
    if (!ids) return fail(ids);
    QList<RepostVersion> versions;
    for (const ItemId id : *ids) {
        auto version = readOne(
            m_db,
            QStringLiteral(
                "SELECT i.id, coalesce(i.source_id, 0), coalesce(s.name, i.channel), i.url, i.title, "
                "coalesce(i.published, i.found) FROM items i LEFT JOIN sources s ON s.id = i.source_id "
                "WHERE i.id = ?"),
            {number(id)}, QStringLiteral("item %1").arg(number(id)), [](Columns& c) {
                RepostVersion one;
                one.item = c.id<ItemId>();
                one.source = c.id<SourceId>();
                one.sourceName = c.text();
                one.url = c.text();
                one.title = c.text();
                one.at = c.instant();
                return one;
            });
        if (!version) return fail(version);
        versions.append(*std::move(version));
    }
    std::stable_sort(versions.begin(), versions.end(),
                     [](const RepostVersion& a, const RepostVersion& b) { return a.at < b.at; });
    return versions;
}

Result<ItemId> RepostTable::takeOut(ItemId item) {
    return m_db.transaction([&]() -> Result<ItemId> {
        auto others = members(item);
        if (!others) return fail(others);
        others->removeOne(item);
        if (others->isEmpty()) return fail(ErrorCode::Conflict, QStringLiteral("item %1").arg(number(item)));
        const ItemId stays = others->first();
        const auto place = placeOf(m_db, stays);
        if (!place) return fail(place);
        const ItemId group = (*place)->group == item ? stays : (*place)->group;
        for (const ItemId other : std::as_const(*others)) {
            const auto was = placeOf(m_db, other);
            if (!was) return fail(was);
            if (auto set = setPlace(m_db, other, group, (*was)->apartFrom); !set) return fail(set);
        }
        if (auto set = setPlace(m_db, item, item, stays); !set) return fail(set);
        for (const ItemId other : std::as_const(*others))
            if (auto held = holdAgain(m_db, other); !held) return fail(held);
        if (auto held = holdAgain(m_db, item); !held) return fail(held);
        for (const ItemId shown : {stays, item})
            if (auto refreshed = refreshInbox(m_db, shown); !refreshed) return fail(refreshed);
        return stays;
    });
}

Result<ItemId> RepostTable::putBack(ItemId item) {
    const auto place = placeOf(m_db, item);
    if (!place) return fail(place);
    if (!*place || (*place)->apartFrom == ItemId::None)
        return fail(ErrorCode::Conflict, QStringLiteral("item %1").arg(number(item)));
    const auto there = placeOf(m_db, (*place)->apartFrom);
    if (!there) return fail(there);
    const ItemId group = *there ? (*there)->group : (*place)->apartFrom;
    // What came to it meanwhile comes with it.
    auto moved = execute(m_db, QStringLiteral("UPDATE reposts SET group_id = ? WHERE group_id = ?"),
                         {number(group), number((*place)->group)});
    if (!moved) return fail(moved);
    if (auto set = setPlace(m_db, item, group, ItemId::None); !set) return fail(set);
    if (auto refreshed = refreshInbox(m_db, group); !refreshed) return fail(refreshed);
    return group;
}

} // namespace dutydesk
