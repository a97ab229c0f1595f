#include "store/case_queue.h"

#include "store/case_rows.h"
#include "store/queue_slices.h"
#include "store/read.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

/// A condition with its values, put together from left to right.
struct Condition {
    QStringList parts = {};
    QVariantList values = {};

    void add(const QString& part, const QVariantList& bound = {}) {
        parts.append(part);
        values += bound;
    }
    [[nodiscard]] QString sql() const { return parts.join(QStringLiteral(" AND ")); }
};

const QString unexplained =
    QStringLiteral("SELECT case_id FROM clocks WHERE state = 'missed' AND guide = 0 AND reason = ''");

Condition partCondition(const QueueQuery& query) {
    Condition condition;
    condition.add(QStringLiteral("c.is_open = ?"), {query.part == QueuePart::Ended ? 0 : 1});
    switch (query.part) {
    case QueuePart::Mine: condition.add(QStringLiteral("c.assignee = ?"), {number(query.reader)}); break;
    case QueuePart::Late:
        condition.add(QStringLiteral("(c.next_due < ? OR c.id IN (%1))").arg(unexplained),
                      {toSql(query.now)});
        break;
    case QueuePart::Soon:
        condition.add(QStringLiteral("c.next_due >= ? AND c.next_due <= ?"),
                      {toSql(query.now), toSql(query.now + 24h)});
        break;
    case QueuePart::ToSign:
        condition.add(QStringLiteral("c.state = ?"), {toSql(CaseState::AwaitingSignOff)});
        break;
    case QueuePart::ToPublish:
        condition.add(QStringLiteral("c.state = ?"), {toSql(CaseState::Signed)});
        break;
    case QueuePart::Open:
    case QueuePart::Ended: break;
    }
    return condition;
}

void addWords(Condition& condition, const QString& words) {
    const QString wanted = words.trimmed().toLower();
    if (wanted.isEmpty()) return;
    QString pattern = wanted;
    for (const char special : {'\\', '%', '_'})
        pattern.replace(QLatin1Char(special), QLatin1Char('\\') + QString(QLatin1Char(special)));
    pattern = QLatin1Char('%') + pattern + QLatin1Char('%');
    condition.add(QStringLiteral("(lower(c.title) LIKE ? ESCAPE '\\' OR lower(c.unit) LIKE ? ESCAPE '\\' "
                                 "OR lower(u.name) LIKE ? ESCAPE '\\' OR c.id = ?)"),
                  {pattern, pattern, pattern, QString(wanted).remove(QLatin1Char('#')).toLongLong()});
}

/// What comes after the row in its part.
void addPlace(Condition& condition, const CaseRow& after, QueueOrder order, bool descending) {
    const QVariant id = number(after.head.id);
    if (order == QueueOrder::Number)
        return condition.add(descending ? QStringLiteral("c.id < ?") : QStringLiteral("c.id > ?"), {id});
    const Instant nearest = nearestDue(after.clocks);
    const QVariant due =
        nearest == Instant::max() ? QVariant(std::numeric_limits<qint64>::max()) : toSql(nearest);
    const QVariant tier = toSql(after.head.tier);
    const bool backwards = order == QueueOrder::Deadline && descending;
    const QString sql = QStringLiteral("c.next_due %1= ? AND (c.next_due %1 ? OR c.tier %1 ? OR "
                                       "(c.tier = ? AND c.id %2 ?))");
    condition.add(backwards ? sql.arg(QStringLiteral("<"), QStringLiteral(">"))
                            : sql.arg(QStringLiteral(">"), QStringLiteral("<")),
                  {due, due, tier, tier, id});
}

void add(Condition& condition, const QueueSlice& slice) {
    if (!slice.condition.isEmpty()) condition.add(slice.condition, slice.values);
}

/// Where the part stands; its values were among those asked for.
qsizetype placeOf(const QList<QueueSlice>& slices, const QVariant& key) {
    const auto at = std::find_if(slices.begin(), slices.end(), [&key](const QueueSlice& one) {
        return one.key.isValid() == key.isValid() && one.key == key;
    });
    return at == slices.end() ? 0 : at - slices.begin();
}

/// How the queue is cut: into groups, these by the order's parts, and the rows in them by deadline or number.
struct Parts {
    SliceKind groups = SliceKind::Whole;
    SliceKind order = SliceKind::Whole;
    QueueOrder rows = QueueOrder::Deadline;
    bool groupsBackwards = false;
    bool orderBackwards = false;
    bool rowsBackwards = false;
};

Parts partsOf(const QueueQuery& query) {
    Parts parts{sliceKind(query.grouping), sliceKind(query.order)};
    if (parts.order == SliceKind::Whole) {
        parts.rows = query.order;
        parts.rowsBackwards = query.descending;
        // Days follow the order of their deadlines.
        parts.groupsBackwards =
            query.descending && parts.groups == SliceKind::DueDay && query.order == QueueOrder::Deadline;
    } else if (parts.order == parts.groups) {
        parts.order = SliceKind::Whole;
        parts.groupsBackwards = query.descending;
    } else {
        parts.orderBackwards = query.descending;
    }
    return parts;
}

QString orderSql(QueueOrder order, bool descending) {
    if (order == QueueOrder::Number) return descending ? QStringLiteral("c.id DESC") : QStringLiteral("c.id");
    if (order == QueueOrder::Deadline && descending)
        return QStringLiteral("c.next_due DESC, c.tier DESC, c.id");
    return QStringLiteral("c.next_due, c.tier, c.id DESC");
}

Result<QList<CaseRow>> rowsWhere(Database& db, const Condition& condition, const QString& order, int limit) {
    auto rows = readAll(db,
                        QStringLiteral("SELECT %1, coalesce(u.name, ''), c.draft_number FROM cases c "
                                       "LEFT JOIN users u ON u.id = c.assignee WHERE %2 ORDER BY %3 LIMIT ?")
                            .arg(caseColumns(), condition.sql(), order),
                        condition.values + QVariantList{limit}, [](Columns& c) {
                            CaseRow row;
                            row.head = readCase(c);
                            row.assigneeName = c.text();
                            row.draftNumber = c.small();
                            return row;
                        });
    if (!rows) return rows;
    for (CaseRow& row : *rows) {
        auto clocks = queueClocksOf(db, row.head.id);
        if (!clocks) return fail(clocks);
        row.clocks = *std::move(clocks);
    }
    return rows;
}

} // namespace

Instant nearestDue(const QList<Clock>& clocks) {
    Instant nearest = Instant::max();
    for (const Clock& clock : clocks)
        if (clock.state == ClockState::Running && !clock.guide)
            nearest = std::min(nearest, clock.deadline.due);
    return nearest;
}

bool standsBefore(const CaseRow& a, const CaseRow& b, const QueueQuery& query) {
    const Parts parts = partsOf(query);
    if (const int group = compareSlices(a, b, parts.groups, query.zone); group != 0)
        return (group < 0) != parts.groupsBackwards;
    if (a.head.id == CaseId::None || b.head.id == CaseId::None)
        return a.head.id == CaseId::None && b.head.id != CaseId::None;
    if (const int part = compareSlices(a, b, parts.order, query.zone); part != 0)
        return (part < 0) != parts.orderBackwards;
    if (parts.rows == QueueOrder::Number)
        return parts.rowsBackwards ? a.head.id > b.head.id : a.head.id < b.head.id;
    const auto place = [](const CaseRow& row) {
        return std::tuple(nearestDue(row.clocks), int(row.head.tier), -number(row.head.id));
    };
    return parts.rowsBackwards ? place(a) > place(b) : place(a) < place(b);
}

bool sameGroup(const CaseRow& a, const CaseRow& b, const QueueQuery& query) {
    return compareSlices(a, b, sliceKind(query.grouping), query.zone) == 0;
}

QString groupKey(const CaseRow& row, const QueueQuery& query) {
    return sliceKey(row, sliceKind(query.grouping), query.zone).toString();
}

Result<QList<CaseRow>> queuePage(Database& db, const QueueQuery& query) {
    Condition wanted = partCondition(query);
    addWords(wanted, query.words);
    const Parts parts = partsOf(query);
    const QString order = orderSql(parts.rows, parts.rowsBackwards);
    const CaseRow* after = query.after ? &*query.after : nullptr;
    const int open = query.part == QueuePart::Ended ? 0 : 1;
    auto groups = queueSlices(db, parts.groups, open, query.zone, after);
    if (!groups) return fail(groups);
    if (parts.groupsBackwards) std::reverse(groups->begin(), groups->end());
    auto slices = queueSlices(db, parts.order, open, query.zone, after);
    if (!slices) return fail(slices);
    if (parts.orderBackwards) std::reverse(slices->begin(), slices->end());

    const qsizetype group = after ? placeOf(*groups, sliceKey(*after, parts.groups, query.zone)) : 0;
    const qsizetype slice = after ? placeOf(*slices, sliceKey(*after, parts.order, query.zone)) : 0;
    QList<CaseRow> page;
    for (qsizetype g = group; g < groups->size(); ++g)
        for (qsizetype s = g == group ? slice : 0; s < slices->size(); ++s) {
            Condition here = wanted;
            add(here, groups->at(g));
            add(here, slices->at(s));
            if (after && g == group && s == slice) addPlace(here, *after, parts.rows, parts.rowsBackwards);
            auto rows = rowsWhere(db, here, order, query.limit - int(page.size()));
            if (!rows) return rows;
            page += *rows;
            if (page.size() >= query.limit) return page;
        }
    return page;
}

Result<QHash<QString, int>> queueGroupCounts(Database& db, const QueueQuery& query) {
    Condition wanted = partCondition(query);
    addWords(wanted, query.words);
    const SliceKind kind = sliceKind(query.grouping);
    // People are joined only where their names are looked for: without them the index alone is read.
    const QString from = query.words.trimmed().isEmpty()
                             ? QStringLiteral("cases c")
                             : QStringLiteral("cases c LEFT JOIN users u ON u.id = c.assignee");
    QHash<QString, int> counts;
    if (kind == SliceKind::DueDay) {
        const auto days = queueSlices(db, kind, query.part == QueuePart::Ended ? 0 : 1, query.zone, nullptr);
        if (!days) return fail(days);
        for (const QueueSlice& day : *days) {
            Condition here = wanted;
            add(here, day);
            const auto count = readNumber(
                db, QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(from, here.sql()), here.values);
            if (!count) return fail(count);
            counts.insert(day.key.toString(), int(*count));
        }
        return counts;
    }
    const QString column = sliceColumn(kind);
    if (column.isEmpty()) return counts;
    const auto groups =
        readAll(db,
                QStringLiteral("SELECT coalesce(%1, ''), count(*) FROM %2 WHERE %3 GROUP BY %1")
                    .arg(column, from, wanted.sql()),
                wanted.values, [](Columns& c) {
                    const QString key = c.text();
                    return std::pair(key, c.small());
                });
    if (!groups) return fail(groups);
    for (const auto& [key, count] : *groups) counts.insert(key, count);
    return counts;
}

Result<QList<CaseRow>> queueRows(Database& db, const QueueQuery& query, const QList<CaseId>& ids) {
    QList<CaseRow> rows;
    for (const CaseId id : ids) {
        Condition one = partCondition(query);
        addWords(one, query.words);
        one.add(QStringLiteral("c.id = ?"), {number(id)});
        const auto row = rowsWhere(db, one, QStringLiteral("c.id"), 1);
        if (!row) return row;
        rows += *row;
    }
    return rows;
}

Result<std::array<int, queueParts>> queueCounts(Database& db, UserId reader, Instant now) {
    std::array<int, queueParts> counts{};
    for (int part = 0; part < queueParts; ++part) {
        QueueQuery query{.part = QueuePart(part), .reader = reader, .now = now};
        Condition condition = partCondition(query);
        QString sql = QStringLiteral("SELECT count(*) FROM cases c WHERE %1").arg(condition.sql());
        if (query.part == QueuePart::Late) // each by its own index
            sql = QStringLiteral(
                "SELECT count(*) FROM (SELECT id FROM cases WHERE is_open = ? AND next_due < ? "
                "UNION SELECT k.case_id FROM clocks k JOIN cases c ON c.id = k.case_id "
                "WHERE k.state = 'missed' AND k.guide = 0 AND k.reason = '' "
                "AND c.is_open = 1) AS late");
        const auto count = readNumber(db, sql, condition.values);
        if (!count) return fail(count);
        counts[size_t(part)] = int(*count);
    }
    return counts;
}

Result<QList<CaseId>> longestDue(Database& db, Instant now, int clocks) {
    return readAll(
        db,
        QStringLiteral("SELECT case_id FROM (SELECT case_id FROM clocks WHERE state = 'running' "
                       "AND guide = 0 AND due < ? ORDER BY due LIMIT ?) AS late "
                       "UNION SELECT case_id FROM (SELECT case_id FROM clocks WHERE state = 'paused' "
                       "AND paused_until <= ? ORDER BY paused_until LIMIT ?) AS over ORDER BY case_id"),
        {toSql(now), clocks, toSql(now), clocks}, [](Columns& c) { return c.id<CaseId>(); });
}

} // namespace dutydesk
