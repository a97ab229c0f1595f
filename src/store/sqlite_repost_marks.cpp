#include "store/read.h"
#include "store/repost_marks.h"

#include <limits>

namespace dutydesk {

namespace {

/// The marks' places, as json_each() takes a list.
QByteArray placesText(const QList<qint64>& marks, ItemId item) {
    QByteArray list = "[";
    list.reserve(marks.size() * 20 + 2);
    for (const qint64 mark : marks) {
        if (list.size() > 1) list += ',';
        list += QByteArray::number(markPlace(mark, item));
    }
    return list + ']';
}

} // namespace

Result<QList<MarkHolder>> holdersOfMarks(Database& db, const QList<qint64>& marks) {
    // CROSS JOIN: SQLite keeps the order, so that each mark is looked up.
    return readAll(
        db,
        QStringLiteral(
            "SELECT m.place >> 32, m.place & 4294967295, coalesce(r.group_id, m.place & 4294967295) "
            "FROM json_each(CAST(? AS TEXT)) wanted "
            "CROSS JOIN repost_marks m ON m.place >= wanted.value "
            "AND m.place < wanted.value + 4294967296 "
            "LEFT JOIN reposts r ON r.item_id = m.place & 4294967295"),
        {placesText(marks, ItemId::None)}, [](Columns& c) {
            const qint64 mark = c.integer();
            const auto item = c.id<ItemId>();
            return MarkHolder{mark, item, c.id<ItemId>()};
        });
}

Result<void> holdMarks(Database& db, ItemId item, const QList<qint64>& marks) {
    if (marks.isEmpty()) return {};
    // WHERE true: without it, ON would be read as part of a join.
    return execute(db,
                   QStringLiteral("INSERT INTO repost_marks (place) "
                                  "SELECT value FROM json_each(CAST(? AS TEXT)) WHERE true "
                                  "ON CONFLICT (place) DO NOTHING"),
                   {placesText(marks, item)});
}

Result<MarksPiece> dropOldMarks(Database& db, Instant before, qint64 from, int lookedAt) {
    // Items are numbered as they are found.
    const auto newest = readFirst(
        db, QStringLiteral("SELECT id FROM items WHERE found < ? ORDER BY found DESC, id DESC LIMIT 1"),
        {toSql(before)}, [](Columns& c) { return c.integer(); });
    if (!newest) return fail(newest);
    if (!*newest) return MarksPiece{};
    const auto end = readFirst(
        db, QStringLiteral("SELECT place FROM repost_marks WHERE place > ? ORDER BY place LIMIT 1 OFFSET ?"),
        {from, lookedAt - 1}, [](Columns& c) { return c.integer(); });
    if (!end) return fail(end);
    const auto dropped =
        change(db,
               QStringLiteral(
                   "DELETE FROM repost_marks WHERE place > ? AND place <= ? AND (place & 4294967295) <= ?"),
               {from, end->value_or(std::numeric_limits<qint64>::max()), **newest});
    if (!dropped) return fail(dropped);
    return MarksPiece{*end, *dropped};
}

} // namespace dutydesk
