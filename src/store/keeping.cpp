#include "store/keeping.h"

#include "screening/repost_print.h"
#include "store/read.h"
#include "store/repost_marks.h"
#include "store/search_index.h"
#include "store/sqlite_engine.h"

#include <algorithm>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr int itemsAtOnce = 400; ///< some 50 ms with the search index; people wait no longer
constexpr int fewestDays = 30;

const QString droppableRows =
    QStringLiteral("FROM items i JOIN item_bodies b ON b.item_id = i.id JOIN sources s ON s.id = i.source_id "
                   "WHERE i.found < ? AND b.found < ? AND (b.text <> '' OR b.title <> '') "
                   "AND (s.kind <> 'page' OR b.revision < i.revision) "
                   "AND NOT EXISTS (SELECT 1 FROM flags f WHERE f.item_id = i.id) "
                   "AND NOT EXISTS (SELECT 1 FROM case_items c WHERE c.item_id = i.id) "
                   "AND NOT EXISTS (SELECT 1 FROM item_evidence e WHERE e.item_id = i.id) "
                   "AND NOT EXISTS (SELECT 1 FROM reposts r JOIN reposts o ON o.group_id = r.group_id "
                   "JOIN flags f ON f.item_id = o.item_id WHERE r.item_id = i.id)");

struct OldRevision {
    ItemId item = ItemId::None;
    int revision = 1;
    bool newest = false;
    QString title;
    QString text;
};

/// The last of the next items that are old enough; nothing: there are fewer.
Result<std::optional<ItemPlace>> endOfPiece(Database& db, Instant before, const ItemPlace& from) {
    return readFirst(db,
                     QStringLiteral("SELECT found, id FROM items WHERE found < ? AND found >= ? AND "
                                    "(found > ? OR id > ?) ORDER BY found, id LIMIT 1 OFFSET ?"),
                     {toSql(before), toSql(from.found), toSql(from.found), number(from.id), itemsAtOnce - 1},
                     [](Columns& c) {
                         const Instant found = c.instant();
                         return ItemPlace{found, c.id<ItemId>()};
                     });
}

Result<QList<OldRevision>> oldRevisions(Database& db, Instant before, const ItemPlace& from,
                                        const std::optional<ItemPlace>& to) {
    QString sql = QStringLiteral("SELECT i.id, b.revision, b.revision = i.revision, b.title, b.text ") +
                  droppableRows + QStringLiteral(" AND i.found >= ? AND (i.found > ? OR i.id > ?)");
    QVariantList values{toSql(before), toSql(before), toSql(from.found), toSql(from.found), number(from.id)};
    if (to) {
        sql += QStringLiteral(" AND i.found <= ? AND (i.found < ? OR i.id <= ?)");
        values << toSql(to->found) << toSql(to->found) << number(to->id);
    }
    return readAll(db, sql, values, [](Columns& c) {
        OldRevision old;
        old.item = c.id<ItemId>();
        old.revision = c.small();
        old.newest = c.flag();
        old.title = c.text();
        old.text = c.text();
        return old;
    });
}

Result<void> empty(Database& db, const OldRevision& old) {
    auto emptied = execute(
        db, QStringLiteral("UPDATE item_bodies SET title = '', text = '' WHERE item_id = ? AND revision = ?"),
        {number(old.item), old.revision});
    if (!emptied || !old.newest) return emptied;
    // The index holds the newest revision alone. The item stays in it without a term: the next revision takes
    // out what is stored now, and the index counts its texts.
    if (auto taken = takeFromIndex(db, IndexOf::Items, number(old.item), searchedText(old.title, old.text));
        !taken)
        return taken;
    if (auto entered = enterInIndex(db, IndexOf::Items, number(old.item), searchedText({}, {})); !entered)
        return entered;
    // By the marks, which the table is sorted by: it has no other way to an item's.
    for (const qint64 mark : repostPrint(old.title, old.text).marks)
        if (auto gone = execute(db, QStringLiteral("DELETE FROM repost_marks WHERE place = ?"),
                                {markPlace(mark, old.item)});
            !gone)
            return gone;
    return {};
}

} // namespace

Result<int> keptDays(Database& db) {
    return readNumber(db, QStringLiteral("SELECT unflagged_days FROM keeping")).map([](qint64 days) {
        return static_cast<int>(days);
    });
}

Result<void> setKeptDays(Database& db, int days) {
    if (days != 0 && days < fewestDays)
        return fail(ErrorCode::InvalidInput, QStringLiteral("kept_days"), QStringLiteral("kept_days"));
    return execute(db, QStringLiteral("UPDATE keeping SET unflagged_days = ?"), {days});
}

Result<std::optional<Instant>> droppedBefore(Database& db, Instant now) {
    return keptDays(db).map(
        [now](int days) { return days == 0 ? std::nullopt : std::optional(now - 24h * days); });
}

Result<Droppable> droppable(Database& db, Instant before) {
    return readOne(db,
                   QStringLiteral("SELECT count(*), coalesce(sum(length(b.title) + length(b.text)), 0) ") +
                       droppableRows,
                   {toSql(before), toSql(before)}, QStringLiteral("items"), [](Columns& c) {
                       const qint64 revisions = c.integer();
                       return Droppable{revisions, c.integer()};
                   });
}

Result<DropPiece> dropTexts(Database& db, Instant before, const std::optional<ItemPlace>& from) {
    const ItemPlace start = from.value_or(ItemPlace{Instant::min(), ItemId::None});
    auto decided = execute(db, QStringLiteral("UPDATE keeping SET drop_before = ?"), {toSql(before)});
    if (!decided) return fail(decided);
    const auto end = endOfPiece(db, before, start);
    if (!end) return fail(end);
    const auto revisions = oldRevisions(db, before, start, *end);
    if (!revisions) return fail(revisions);
    DropPiece piece{*end};
    for (const OldRevision& old : *revisions) {
        if (auto emptied = empty(db, old); !emptied) return fail(emptied);
        ++piece.dropped.revisions;
        piece.dropped.characters += old.title.size() + old.text.size();
    }
    return piece;
}

Result<StoreSize> storeSize(Database& db, Instant now) {
    constexpr double days = 30;
    const auto pages = sqlitePages(db);
    if (!pages) return fail(pages);
    const auto items = readNumber(db, QStringLiteral("SELECT count(*) FROM items"));
    if (!items) return fail(items);
    const auto lately = readNumber(db, QStringLiteral("SELECT count(*) FROM items WHERE found >= ?"),
                                   {toSql(now - 24h * static_cast<int>(days))});
    if (!lately) return fail(lately);
    StoreSize size{pages->bytes, pages->freeBytes};
    size.itemsPerDay = static_cast<double>(*lately) / days;
    const auto used = static_cast<double>(size.bytes - size.freeBytes);
    size.bytesPerDay = size.itemsPerDay * used / static_cast<double>(std::max<qint64>(1, *items));
    return size;
}

} // namespace dutydesk
