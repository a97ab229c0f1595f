#include "gui/queue_model.h"

#include "casework/words.h"
#include "gui/formats.h"

namespace dutydesk {

QueueModel::QueueModel(const WallClock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock) {}

void QueueModel::setRows(QList<CaseRow> rows) {
    const bool sameCases =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const CaseRow& a, const CaseRow& b) { return a.head.id == b.head.id; });
    if (sameCases && !rows.isEmpty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

Instant QueueModel::nearest(const CaseRow& row) {
    Instant nearest = Instant::max();
    for (const Clock& clock : row.clocks)
        if (clock.state == ClockState::Running && !clock.guide)
            nearest = std::min(nearest, clock.deadline.due);
    return nearest;
}

void QueueModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}
int QueueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const CaseRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::AccessibleTextRole: return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == TitleColumn || index.column() == UnitColumn ? display(row, index.column())
                                                                             : QVariant();
    case SortRole: return sortKey(row, index.column());
    case IdRole: return number(row.head.id);
    default: return {};
    }
}

QVariant QueueModel::display(const CaseRow& row, int column) const {
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

QVariant QueueModel::sortKey(const CaseRow& row, int column) const {
    switch (column) {
    case TierColumn: return int(row.head.tier);
    case TitleColumn: return number(row.head.id);
    case StateColumn: return int(row.head.state);
    case DeadlineColumn: return toMillis(nearest(row));
    case ReplyColumn: return row.draftNumber;
    default: return display(row, column);
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case TierColumn: return tr("Tier");
    case TitleColumn: return tr("Case");
    case StateColumn: return tr("State");
    case DeadlineColumn: return tr("Deadlines, nearest first");
    case AssigneeColumn: return tr("Assigned to");
    case UnitColumn: return tr("Unit");
    case ReplyColumn: return tr("Reply");
    default: return {};
    }
}

} // namespace dutydesk
