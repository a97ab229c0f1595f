#include "store/case_queue.h"

#include "store/case_rows.h"
#include "store/read.h"

#include <QCollator>

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

/// One group of the order: its column's value; an invalid one is NULL.
using Groups = QVariantList;

const QString unexplained =
    QStringLiteral("SELECT case_id FROM clocks WHERE state = 'missed' AND guide = 0 AND reason = ''");

/// By the language's order, as names are looked for.
int compareNames(const QString& a, const QString& b) {
    thread_local const QCollator collator;
    const int order = collator.compare(a, b);
    return order != 0 ? order : a.compare(b);
}

QString groupColumn(QueueOrder order) {
    switch (order) {
    case QueueOrder::Tier: return QStringLiteral("c.tier");
    case QueueOrder::State: return QStringLiteral("c.state");
    case QueueOrder::Assignee: return QStringLiteral("c.assignee");
    case QueueOrder::Unit: return QStringLiteral("c.unit");
    case QueueOrder::Draft: return QStringLiteral("c.draft_number");
    default: return {};
    }
}

QVariant groupOf(const CaseRow& row, QueueOrder order) {
    switch (order) {
    case QueueOrder::Tier: return toSql(row.head.tier);
    case QueueOrder::State: return toSql(row.head.state);
    case QueueOrder::Assignee: return toSql(row.head.assignee);
    case QueueOrder::Unit: return row.head.unit;
    case QueueOrder::Draft: return row.draftNumber;
    default: return {};
    }
}

/// What stands in a column of the part's cases, each value once: a step down the index for each.
Result<Groups> distinctValues(Database& db, int open, const QString& column, const QVariant& least) {
    Groups values;
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

Result<Groups> people(Database& db) {
    auto names = readAll(db, QStringLiteral("SELECT id, name FROM users"), {}, [](Columns& c) {
        const auto id = c.id<UserId>();
        return std::pair(c.text(), id);
    });
    if (!names) return fail(names);
    std::sort(names->begin(), names->end(),
              [](const auto& a, const auto& b) { return compareNames(a.first, b.first) < 0; });
    Groups groups{QVariant()};
    for (const auto& [name, id] : *names) groups.append(toSql(id));
    return groups;
}

Result<Groups> groupsOf(Database& db, QueueOrder order, int open) {
    Groups groups;
    switch (order) {
    case QueueOrder::Tier: return Groups{1, 2, 3};
    case QueueOrder::State:
        for (const CaseState state : allTerms<CaseState>())
            if (isOpen(state) == (open == 1)) groups.append(toSql(state));
        return groups;
    case QueueOrder::Assignee: return people(db);
    case QueueOrder::Draft: return distinctValues(db, open, QStringLiteral("draft_number"), -1);
    case QueueOrder::Unit: {
        auto units = distinctValues(db, open, QStringLiteral("unit"), QStringLiteral(""));
        if (!units) return units;
        std::sort(units->begin(), units->end(), [](const QVariant& a, const QVariant& b) {
            return compareNames(a.toString(), b.toString()) < 0;
        });
        units->prepend(QStringLiteral(""));
        return units;
    }
    default: return groups;
    }
}

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

/// What comes after the row: in its group, or in the whole of an order without groups.
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

QString orderSql(const QueueQuery& query) {
    if (query.order == QueueOrder::Number)
        return query.descending ? QStringLiteral("c.id DESC") : QStringLiteral("c.id");
    if (query.order == QueueOrder::Deadline && query.descending)
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

bool standsBefore(const CaseRow& a, const CaseRow& b, QueueOrder order, bool descending) {
    const auto group = [&]() -> int {
        switch (order) {
        case QueueOrder::Tier: return int(a.head.tier) - int(b.head.tier);
        case QueueOrder::State: return int(a.head.state) - int(b.head.state);
        case QueueOrder::Assignee: return compareNames(a.assigneeName, b.assigneeName);
        case QueueOrder::Unit: return compareNames(a.head.unit, b.head.unit);
        case QueueOrder::Draft: return a.draftNumber - b.draftNumber;
        default: return 0;
        }
    }();
    if (group != 0) return (group < 0) != descending;
    if (order == QueueOrder::Number) return descending ? a.head.id > b.head.id : a.head.id < b.head.id;
    const auto place = [](const CaseRow& row) {
        return std::tuple(nearestDue(row.clocks), int(row.head.tier), -number(row.head.id));
    };
    return order == QueueOrder::Deadline && descending ? place(a) > place(b) : place(a) < place(b);
}

Result<QList<CaseRow>> queuePage(Database& db, const QueueQuery& query) {
    Condition wanted = partCondition(query);
    addWords(wanted, query.words);
    const QString order = orderSql(query);
    const QString column = groupColumn(query.order);
    if (column.isEmpty()) {
        if (query.after) addPlace(wanted, *query.after, query.order, query.descending);
        return rowsWhere(db, wanted, order, query.limit);
    }
    auto groups = groupsOf(db, query.order, query.part == QueuePart::Ended ? 0 : 1);
    if (!groups) return fail(groups);
    if (query.descending) std::reverse(groups->begin(), groups->end());
    // A group that is gone by now begins again at its first: better twice than left out.
    const auto from = query.after
                          ? std::max<qsizetype>(0, groups->indexOf(groupOf(*query.after, query.order)))
                          : qsizetype(0);
    QList<CaseRow> page;
    for (qsizetype at = from; at < groups->size() && page.size() < query.limit; ++at) {
        Condition group = wanted;
        if (groups->at(at).isValid())
            group.add(column + QStringLiteral(" = ?"), {groups->at(at)});
        else
            group.add(column + QStringLiteral(" IS NULL"));
        if (query.after && at == from) addPlace(group, *query.after, query.order, query.descending);
        auto rows = rowsWhere(db, group, order, query.limit - int(page.size()));
        if (!rows) return rows;
        page += *rows;
    }
    return page;
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
