#include "store/case_rows.h"
#include "store/case_table.h"
#include "store/read.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Closed and archived cases are asked for too: the whole library, which is paged by id.
bool reachesClosed(const CaseQuery& query) {
    return query.all ||
           std::any_of(query.states.begin(), query.states.end(), [](CaseState s) { return !isOpen(s); });
}

std::pair<QString, QVariantList> listSql(const CaseQuery& query) {
    QStringList conditions;
    QVariantList values;
    const auto where = [&](const QString& condition, const QVariant& value) {
        conditions.append(condition);
        values.append(value);
    };
    const bool byId = reachesClosed(query);
    if (!byId) conditions.append(QStringLiteral("c.is_open = 1"));
    if (!query.states.isEmpty()) {
        QStringList marks;
        for (const CaseState state : query.states) {
            marks.append(QStringLiteral("?"));
            values.append(toSql(state));
        }
        conditions.append(QStringLiteral("c.state IN (%1)").arg(marks.join(QStringLiteral(", "))));
    }
    if (query.tier) where(QStringLiteral("c.tier = ?"), toSql(*query.tier));
    if (query.dueBefore) where(QStringLiteral("c.next_due < ?"), toSql(*query.dueBefore));
    if (query.assignee != UserId::None) where(QStringLiteral("c.assignee = ?"), number(query.assignee));
    if (query.before != CaseId::None) where(QStringLiteral("c.id < ?"), number(query.before));
    values.append(query.limit);
    const QString sql =
        QStringLiteral(
            "SELECT %1, coalesce(u.name, ''), "
            "c.draft_number FROM cases c LEFT JOIN users u ON u.id = c.assignee %2 ORDER BY %3 LIMIT ?")
            .arg(caseColumns(),
                 conditions.isEmpty() ? QString()
                                      : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")),
                 byId ? QStringLiteral("c.id DESC") : QStringLiteral("c.next_due, c.tier, c.id DESC"));
    return {sql, values};
}

} // namespace

Result<QList<CaseRow>> CaseTable::list(const CaseQuery& query) const {
    const auto [sql, values] = listSql(query);
    auto rows = readAll(m_db, sql, values, [](Columns& c) {
        CaseRow row;
        row.head = readCase(c);
        row.assigneeName = c.text();
        row.draftNumber = c.small();
        return row;
    });
    if (!rows) return rows;
    for (CaseRow& row : *rows) {
        auto clocks = queueClocksOf(m_db, row.head.id);
        if (!clocks) return fail(clocks);
        row.clocks = std::move(*clocks);
    }
    return rows;
}

} // namespace dutydesk
