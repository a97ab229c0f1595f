#include "store/queue_slices.h"

#include "store/case_rows.h"
#include "store/day_bounds.h"
#include "store/read.h"

#include <QCollator>

#include <algorithm>
#include <limits>

namespace dutydesk {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();

/// By the language's order, as names are looked for.
int compareNames(const QString& a, const QString& b) {
    thread_local const QCollator collator;
    const int order = collator.compare(a, b);
    return order != 0 ? order : a.compare(b);
}

/// Midnight is the end of the day that is over, as people read "24:00".
QDate dueDay(const CaseRow& row, const QTimeZone& zone) {
    const Instant due = nearestDue(row.clocks);
    return due == Instant::max() ? QDate() : toDateTime(due - Millis(1), zone).date();
}

QueueSlice slice(const QString& column, const QVariant& value) {
    if (!value.isValid()) return {value, column + QStringLiteral(" IS NULL")};
    return {value, column + QStringLiteral(" = ?"), {value}};
}

/// What stands in a column, each value once.
Result<QVariantList> distinctValues(Database& db, int open, const QString& column, const QVariant& least) {
    QVariantList values;
    for (QVariant after = least;;) {
        const auto next =
            readFirst(db,
                      QStringLiteral("SELECT c.%1 FROM cases c WHERE c.is_open = ? AND c.%1 > ? "
                                     "ORDER BY c.%1 LIMIT 1")
                          .arg(column),
                      {open, after}, [](Columns& c) { return QVariant(c.text()); });
        if (!next) return fail(next);
        if (!*next) return values;
        after = **next;
        if (least.typeId() != QMetaType::QString) after = after.toInt();
        values.append(after);
    }
}

Result<QVariantList> people(Database& db) {
    auto names = readAll(db, QStringLiteral("SELECT id, name FROM users"), {}, [](Columns& c) {
        const auto id = c.id<UserId>();
        return std::pair(c.text(), id);
    });
    if (!names) return fail(names);
    std::sort(names->begin(), names->end(), [](const auto& a, const auto& b) {
        const int order = compareNames(a.first, b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    QVariantList ids{QVariant()};
    for (const auto& [name, id] : *names) ids.append(toSql(id));
    return ids;
}

Result<QVariantList> units(Database& db, int open, const CaseRow* also) {
    auto names = distinctValues(db, open, QStringLiteral("unit"), QStringLiteral(""));
    if (!names) return names;
    if (also && !also->head.unit.isEmpty() && !names->contains(also->head.unit))
        names->append(also->head.unit);
    std::sort(names->begin(), names->end(), [](const QVariant& a, const QVariant& b) {
        return compareNames(a.toString(), b.toString()) < 0;
    });
    names->prepend(QStringLiteral(""));
    return names;
}

Result<QVariantList> drafts(Database& db, int open, const CaseRow* also) {
    auto numbers = distinctValues(db, open, QStringLiteral("draft_number"), -1);
    if (!numbers) return numbers;
    if (also && !numbers->contains(also->draftNumber)) numbers->append(also->draftNumber);
    std::sort(numbers->begin(), numbers->end(),
              [](const QVariant& a, const QVariant& b) { return a.toInt() < b.toInt(); });
    return numbers;
}

/// The days on which anything is due, and what has no deadline last.
Result<QList<QueueSlice>> dueDays(Database& db, int open, const QTimeZone& zone) {
    QList<QueueSlice> slices;
    for (qint64 from = std::numeric_limits<qint64>::min();;) {
        const auto next =
            readFirst(db,
                      QStringLiteral("SELECT next_due FROM cases WHERE is_open = ? AND next_due > ? "
                                     "AND next_due < ? ORDER BY next_due LIMIT 1"),
                      {open, from, never}, [](Columns& c) { return c.instant(); });
        if (!next) return fail(next);
        if (!*next) break;
        const QDate day = toDateTime(**next - Millis(1), zone).date();
        const DayBounds bounds = dayBounds(day, zone);
        slices.append({day,
                       QStringLiteral("c.next_due > ? AND c.next_due <= ?"),
                       {toSql(bounds.start), toSql(bounds.end)}});
        from = toSql(bounds.end).toLongLong();
    }
    slices.append({QVariant(), QStringLiteral("c.next_due = ?"), {never}});
    return slices;
}

} // namespace

SliceKind sliceKind(QueueGrouping grouping) {
    switch (grouping) {
    case QueueGrouping::None: return SliceKind::Whole;
    case QueueGrouping::Tier: return SliceKind::Tier;
    case QueueGrouping::State: return SliceKind::State;
    case QueueGrouping::Assignee: return SliceKind::Assignee;
    case QueueGrouping::Unit: return SliceKind::Unit;
    case QueueGrouping::DueDay: return SliceKind::DueDay;
    }
    return SliceKind::Whole;
}

SliceKind sliceKind(QueueOrder order) {
    switch (order) {
    case QueueOrder::Tier: return SliceKind::Tier;
    case QueueOrder::State: return SliceKind::State;
    case QueueOrder::Assignee: return SliceKind::Assignee;
    case QueueOrder::Unit: return SliceKind::Unit;
    case QueueOrder::Draft: return SliceKind::Draft;
    case QueueOrder::Deadline:
    case QueueOrder::Number: break;
    }
    return SliceKind::Whole;
}

QString sliceColumn(SliceKind kind) {
    switch (kind) {
    case SliceKind::Tier: return QStringLiteral("c.tier");
    case SliceKind::State: return QStringLiteral("c.state");
    case SliceKind::Assignee: return QStringLiteral("c.assignee");
    case SliceKind::Unit: return QStringLiteral("c.unit");
    case SliceKind::Draft: return QStringLiteral("c.draft_number");
    case SliceKind::Whole:
    case SliceKind::DueDay: break;
    }
    return {};
}

QVariant sliceKey(const CaseRow& row, SliceKind kind, const QTimeZone& zone) {
    switch (kind) {
    case SliceKind::Whole: break;
    case SliceKind::Tier: return toSql(row.head.tier);
    case SliceKind::State: return toSql(row.head.state);
    case SliceKind::Assignee: return toSql(row.head.assignee);
    case SliceKind::Unit: return row.head.unit;
    case SliceKind::Draft: return row.draftNumber;
    case SliceKind::DueDay:
        if (const QDate day = dueDay(row, zone); day.isValid()) return day;
        break;
    }
    return {};
}

int compareSlices(const CaseRow& a, const CaseRow& b, SliceKind kind, const QTimeZone& zone) {
    switch (kind) {
    case SliceKind::Whole: return 0;
    case SliceKind::Tier: return int(a.head.tier) - int(b.head.tier);
    case SliceKind::State: return int(a.head.state) - int(b.head.state);
    case SliceKind::Assignee:
        if (const int names = compareNames(a.assigneeName, b.assigneeName); names != 0) return names;
        return a.head.assignee < b.head.assignee ? -1 : a.head.assignee > b.head.assignee ? 1 : 0;
    case SliceKind::Unit: return compareNames(a.head.unit, b.head.unit);
    case SliceKind::Draft: return a.draftNumber - b.draftNumber;
    case SliceKind::DueDay: {
        const QDate one = dueDay(a, zone);
        const QDate other = dueDay(b, zone);
        if (one == other) return 0;
        if (!one.isValid() || !other.isValid()) return one.isValid() ? -1 : 1;
        return one < other ? -1 : 1;
    }
    }
    return 0;
}

Result<QList<QueueSlice>> queueSlices(Database& db, SliceKind kind, int open, const QTimeZone& zone,
                                      const CaseRow* also) {
    const QString column = sliceColumn(kind);
    Result<QVariantList> keys;
    switch (kind) {
    case SliceKind::Whole: return QList<QueueSlice>{{}};
    case SliceKind::DueDay: return dueDays(db, open, zone);
    case SliceKind::Tier: keys = QVariantList{1, 2, 3}; break;
    case SliceKind::State:
        for (const CaseState state : allTerms<CaseState>())
            if (isOpen(state) == (open == 1)) keys->append(toSql(state));
        break;
    case SliceKind::Assignee: keys = people(db); break;
    case SliceKind::Unit: keys = units(db, open, also); break;
    case SliceKind::Draft: keys = drafts(db, open, also); break;
    }
    if (!keys) return fail(keys);
    QList<QueueSlice> slices;
    for (const QVariant& key : std::as_const(*keys)) slices.append(slice(column, key));
    return slices;
}

} // namespace dutydesk
