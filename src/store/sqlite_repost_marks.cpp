#include "store/read.h"
#include "store/repost_marks.h"

namespace dutydesk {

namespace {

/// A list as json_each() takes it.
QByteArray listText(const QList<qint64>& marks) {
    QByteArray list = "[";
    for (const qint64 mark : marks) {
        if (list.size() > 1) list += ',';
        list += QByteArray::number(mark);
    }
    return list + ']';
}

} // namespace

Result<QList<MarkHolder>> holdersOfMarks(Database& db, const QList<qint64>& marks) {
    // CROSS JOIN: SQLite keeps the order, so that each mark is looked up.
    return readAll(db,
                   QStringLiteral("SELECT m.mark, m.item_id, coalesce(r.group_id, m.item_id) "
                                  "FROM json_each(CAST(? AS TEXT)) wanted "
                                  "CROSS JOIN repost_marks m ON m.mark = wanted.value "
                                  "LEFT JOIN reposts r ON r.item_id = m.item_id"),
                   {listText(marks)}, [](Columns& c) {
                       const qint64 mark = c.integer();
                       const auto item = c.id<ItemId>();
                       return MarkHolder{mark, item, c.id<ItemId>()};
                   });
}

Result<void> holdMarks(Database& db, ItemId item, const QList<qint64>& marks) {
    if (marks.isEmpty()) return {};
    // WHERE true: without it, ON would be read as part of a join.
    return execute(db,
                   QStringLiteral("INSERT INTO repost_marks (mark, item_id) "
                                  "SELECT value, ? FROM json_each(CAST(? AS TEXT)) WHERE true "
                                  "ON CONFLICT (mark, item_id) DO NOTHING"),
                   {number(item), listText(marks)});
}

} // namespace dutydesk
