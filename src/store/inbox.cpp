#include "store/flag_rows.h"
#include "store/flag_table.h"
#include "store/item_rows.h"
#include "store/read.h"

namespace dutydesk {

namespace {

/// A page of the inbox in its order; the index inbox_order is in the same order.
std::pair<QString, QVariantList> inboxSql(const InboxQuery& query) {
    QString sql = QStringLiteral("SELECT item_id, tier, confidence, at FROM inbox WHERE state = ?");
    QVariantList values{query.unlikely ? QVariant(QStringLiteral("unlikely")) : toSql(query.state)};
    if (query.tier) {
        sql += QStringLiteral(" AND tier = ?");
        values.append(toSql(*query.tier));
    }
    if (query.before) {
        sql += QStringLiteral(" AND at < ?");
        values.append(toSql(*query.before));
    }
    if (query.after) {
        const QVariant tier = toSql(query.after->tier);
        const QVariant at = toSql(query.after->at);
        sql += QStringLiteral(" AND tier >= ? AND (tier > ? OR at < ? OR (at = ? AND item_id < ?))");
        values << tier << tier << at << at << number(query.after->item);
    }
    sql += QStringLiteral(" ORDER BY tier, at DESC, item_id DESC LIMIT ?");
    values.append(query.limit);
    return {sql, values};
}

} // namespace

Result<void> refreshInbox(Database& db, ItemId item) {
    const auto group =
        readNumber(db, QStringLiteral("SELECT group_id FROM reposts WHERE item_id = ?"), {number(item)});
    if (!group) return fail(group);
    const bool alone = *group == 0;
    const QString members =
        alone ? QStringLiteral("(?)") : QStringLiteral("(SELECT item_id FROM reposts WHERE group_id = ?)");
    const qint64 id = alone ? number(item) : *group;
    auto removed = execute(db, QStringLiteral("DELETE FROM inbox WHERE item_id IN %1").arg(members), {id});
    if (!removed) return removed;
    auto done =
        execute(db,
                QStringLiteral("INSERT INTO inbox (item_id, state, tier, confidence, at) "
                               "SELECT min(item_id), state, min(tier), max(confidence), max(at) FROM flags "
                               "WHERE item_id IN %1 AND (unlikely = 0 OR state <> 'new') GROUP BY state")
                    .arg(members),
                {id});
    if (!done) return done;
    // What is new and unlikely has a state of its own here, and only where there is no other flag.
    return execute(
        db,
        QStringLiteral("INSERT INTO inbox (item_id, state, tier, confidence, at) "
                       "SELECT item_id, 'unlikely', tier, confidence, at FROM "
                       "(SELECT min(item_id) AS item_id, min(tier) AS tier, max(confidence) AS confidence, "
                       "max(at) AS at, min(CASE WHEN state = 'new' THEN unlikely ELSE 0 END) AS unlikely "
                       "FROM flags WHERE item_id IN %1) AS all_flags WHERE unlikely = 1")
            .arg(members),
        {id});
}

Result<QList<InboxRow>> FlagTable::inbox(const InboxQuery& query) const {
    const auto [sql, values] = inboxSql(query);
    auto rows = readAll(m_db, sql, values, [](Columns& c) {
        InboxRow row;
        row.item.id = c.id<ItemId>();
        row.tier = tierOf(c.small());
        row.confidence = c.real();
        row.at = c.instant();
        return row;
    });
    if (!rows) return rows;
    const QString itemSql =
        QStringLiteral("SELECT %1 WHERE i.id = ? AND b.revision = i.revision").arg(itemColumns());
    const QString flagSql = QStringLiteral("SELECT %1 WHERE f.item_id = ? AND f.state = ? "
                                           "AND (f.unlikely = ? OR f.state <> 'new') ORDER BY f.tier, f.id")
                                .arg(flagColumns());
    // What came by hand is a site of its own kind: its channel.
    const QString groupSql = QStringLiteral(
        "SELECT count(*), count(DISTINCT coalesce(CAST(i.source_id AS TEXT), i.channel)) FROM reposts one "
        "JOIN reposts r ON r.group_id = one.group_id JOIN items i ON i.id = r.item_id WHERE one.item_id = ?");
    for (InboxRow& row : *rows) {
        const qint64 id = number(row.item.id);
        auto item = readOne(m_db, itemSql, {id}, QStringLiteral("item %1").arg(id), readItem);
        if (!item) return fail(item);
        row.item = *item;
        auto flags = readAll(m_db, flagSql, {id, toSql(query.state), query.unlikely ? 1 : 0}, readFlag);
        if (!flags) return fail(flags);
        row.flags = *flags;
        const auto told = readFirst(m_db, groupSql, {id}, [](Columns& c) {
            const int versions = c.small();
            return std::pair(versions, c.small());
        });
        if (!told) return fail(told);
        if (*told && (*told)->first > 1) std::tie(row.versions, row.sites) = **told;
    }
    return rows;
}

} // namespace dutydesk
