// What the lines and the head of the queue say.

#include "casework/words.h"
#include "gui/formats.h"
#include "gui/queue_model.h"

namespace dutydesk {

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const CaseRow& row = m_rows.at(index.row());
    if (isHead(index.row())) return headData(row, index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == TitleColumn || index.column() == UnitColumn ? display(row, index.column())
                                                                             : QVariant();
    case IdRole: return number(row.head.id);
    default: return {};
    }
}

QVariant QueueModel::headData(const CaseRow& row, int column, int role) const {
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    const QString count = countText(row);
    return count.isEmpty() ? groupText(row) : groupText(row) + QStringLiteral(" · ") + count;
}

QString QueueModel::groupText(const CaseRow& row) const {
    switch (m_sorting.grouping) {
    case QueueGrouping::None: break;
    case QueueGrouping::Tier: return word(row.head.tier);
    case QueueGrouping::State: return word(row.head.state);
    case QueueGrouping::Assignee: return row.assigneeName.isEmpty() ? tr("Nobody yet") : row.assigneeName;
    case QueueGrouping::Unit: return row.head.unit.isEmpty() ? tr("No unit") : row.head.unit;
    case QueueGrouping::DueDay: {
        const QDate day = QDate::fromString(groupKey(row, m_sorting), Qt::ISODate);
        if (!day.isValid()) return tr("No running deadline");
        const QDate today = toDateTime(m_clock.now(), m_sorting.zone).date();
        if (day < today) return tr("Late, due %1").arg(dayWords(day));
        if (day == today) return tr("Due today, %1").arg(dayWords(day));
        if (day == today.addDays(1)) return tr("Due tomorrow, %1").arg(dayWords(day));
        return tr("Due %1").arg(dayWords(day));
    }
    }
    return {};
}

QString QueueModel::countText(const CaseRow& row) const {
    const auto count = m_counts.constFind(groupKey(row, m_sorting));
    return count == m_counts.constEnd() ? QString() : plural(*count, tr("1 case"), tr("%1 cases"));
}

QString QueueModel::display(const CaseRow& row, int column) const {
    switch (column) {
    case TierColumn: return word(row.head.tier);
    case TitleColumn: return QStringLiteral("%1 %2").arg(caseLabel(row.head.id), row.head.title);
    case StateColumn: return word(row.head.state);
    case AssigneeColumn: return row.assigneeName;
    case UnitColumn: return row.head.unit;
    case ReplyColumn: return row.draftNumber > 0 ? QStringLiteral("v%1").arg(row.draftNumber) : QString();
    case DeadlineColumn: {
        QStringList clocks;
        for (const Clock& clock : row.clocks)
            if (!clock.guide) clocks.append(rowPill(clock, m_clock.now()).text);
        return clocks.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case TierColumn: return tr("Tier");
    case TitleColumn: return tr("Case");
    case StateColumn: return tr("State");
    case DeadlineColumn: return tr("Deadlines");
    case AssigneeColumn: return tr("Assigned to");
    case UnitColumn: return tr("Unit");
    case ReplyColumn: return tr("Reply");
    default: return {};
    }
}

} // namespace dutydesk
