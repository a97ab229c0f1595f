#include "store/paper_counts.h"

#include "store/error_codes.h"
#include "store/read.h"

namespace dutydesk {

Result<DayCounts> countsBetween(Database& db, Instant start, Instant end) {
    static const QStringList sums{
        QStringLiteral("SELECT count(*) FROM items WHERE found >= ? AND found < ?"),
        QStringLiteral("SELECT count(DISTINCT item_id) FROM flags WHERE at >= ? AND at < ? "
                       "AND (unlikely = 0 OR state <> 'new')"),
        QStringLiteral("SELECT count(DISTINCT item_id) FROM flags WHERE reviewed_at >= ? AND reviewed_at < ? "
                       "AND state = 'dismissed'"),
        QStringLiteral("SELECT count(*) FROM cases WHERE opened >= ? AND opened < ?"),
        QStringLiteral("SELECT count(*) FROM cases WHERE closed >= ? AND closed < ?"),
    };
    DayCounts counts;
    int* const into[] = {&counts.items, &counts.flagged, &counts.dismissed, &counts.opened, &counts.closed};
    for (qsizetype i = 0; i < sums.size(); ++i) {
        const auto sum = readNumber(db, sums[i], {toSql(start), toSql(end)});
        if (!sum) return fail(sum);
        *into[i] = static_cast<int>(*sum);
    }
    return counts;
}

Result<QList<HourFigures>> hoursBetween(Database& db, Instant start, Instant end) {
    constexpr qint64 hour = 3'600'000;
    QList<HourFigures> hours((toMillis(end) - toMillis(start) + hour - 1) / hour);
    const auto count = [&](const QString& sql, int HourFigures::*figure) -> Result<void> {
        auto rows = db.run(sql, {toSql(start), toSql(start), toSql(end)});
        if (!rows) return fail(rows);
        while (rows->next()) hours[rows->integer(0)].*figure = static_cast<int>(rows->integer(1));
        if (auto failed = rows->failed()) return tl::unexpected(*failed);
        return {};
    };
    if (auto filled = count(QStringLiteral("SELECT (found - ?) / 3600000 AS hour, count(*) FROM items "
                                           "WHERE found >= ? AND found < ? GROUP BY 1"),
                            &HourFigures::items);
        !filled)
        return fail(filled);
    if (auto filled =
            count(QStringLiteral("SELECT (at - ?) / 3600000 AS hour, count(DISTINCT item_id) FROM flags "
                                 "WHERE at >= ? AND at < ? AND (unlikely = 0 OR state <> 'new') GROUP BY 1"),
                  &HourFigures::flagged);
        !filled)
        return fail(filled);
    return hours;
}

Result<QList<DaySource>> failingSources(Database& db) {
    return readAll(db,
                   QStringLiteral("SELECT name, url, coalesce(error_code, ''), coalesce(error_what, ''), "
                                  "coalesce(error_detail, ''), error_since, last_success FROM sources "
                                  "WHERE enabled = 1 AND failures > 0 ORDER BY error_since, name"),
                   {}, [](Columns& c) {
                       DaySource source;
                       source.name = c.text();
                       source.url = c.text();
                       source.error.code = errorCodeOf(c.text());
                       source.error.what = c.text();
                       source.error.detail = c.text();
                       source.since = c.maybeInstant();
                       source.lastSuccess = c.maybeInstant();
                       return source;
                   });
}

Result<int> enabledSources(Database& db) {
    const auto sources = readNumber(db, QStringLiteral("SELECT count(*) FROM sources WHERE enabled = 1"));
    if (!sources) return fail(sources);
    return static_cast<int>(*sources);
}

} // namespace dutydesk
