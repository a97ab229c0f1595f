#include "gui/queue_model.h"

#include "casework/words.h"
#include "gui/formats.h"

#include <algorithm>

namespace dutydesk {

namespace {

QueueOrder orderOf(int column) {
    switch (column) {
    case QueueModel::TierColumn: return QueueOrder::Tier;
    case QueueModel::TitleColumn: return QueueOrder::Number;
    case QueueModel::StateColumn: return QueueOrder::State;
    case QueueModel::AssigneeColumn: return QueueOrder::Assignee;
    case QueueModel::UnitColumn: return QueueOrder::Unit;
    case QueueModel::ReplyColumn: return QueueOrder::Draft;
    default: return QueueOrder::Deadline;
    }
}

} // namespace

QueueModel::QueueModel(const WallClock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock) {}

void QueueModel::replace(QList<CaseRow> rows, bool more) {
    m_asked = false;
    m_more = more;
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

void QueueModel::append(const QList<CaseRow>& rows, bool more) {
    m_asked = false;
    m_more = more;
    if (rows.isEmpty()) return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void QueueModel::remove(int at) {
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
}

void QueueModel::update(const QList<CaseId>& changed, const QList<CaseRow>& rows) {
    const auto before = [this](const CaseRow& a, const CaseRow& b) {
        return standsBefore(a, b, m_order, m_descending);
    };
    for (const CaseId id : changed) {
        const auto now =
            std::find_if(rows.begin(), rows.end(), [id](const CaseRow& row) { return row.head.id == id; });
        const int old = indexOf(id);
        if (now == rows.end()) {
            if (old >= 0) remove(old);
            continue;
        }
        // Where it stays in its place it is the same row, with what is chosen and where the list stands.
        const bool stays = old >= 0 && (old == 0 || before(m_rows.at(old - 1), *now)) &&
                           (old + 1 == m_rows.size() ? !m_more : before(*now, m_rows.at(old + 1)));
        if (stays) {
            m_rows[old] = *now;
            Q_EMIT dataChanged(index(old, 0), index(old, Columns - 1));
            continue;
        }
        CaseRow row = *now;
        const auto placeIn = [&](auto begin, auto end) { return std::lower_bound(begin, end, row, before); };
        if (old < 0) {
            const int at = int(placeIn(m_rows.begin(), m_rows.end()) - m_rows.begin());
            if (at == m_rows.size() && m_more) continue; // it comes with its page
            beginInsertRows({}, at, at);
            m_rows.insert(at, std::move(row));
            endInsertRows();
            continue;
        }
        // Both sides of the old place are in order, the row itself is not.
        int at = int(placeIn(m_rows.begin(), m_rows.begin() + old) - m_rows.begin());
        if (at == old) at = int(placeIn(m_rows.begin() + old + 1, m_rows.end()) - m_rows.begin()) - 1;
        if (at + 1 == m_rows.size() && m_more) {
            remove(old);
            continue;
        }
        if (at != old) {
            beginMoveRows({}, old, old, {}, at > old ? at + 1 : at);
            m_rows.move(old, at);
            endMoveRows();
        }
        m_rows[at] = std::move(row);
        Q_EMIT dataChanged(index(at, 0), index(at, Columns - 1));
    }
}

int QueueModel::indexOf(CaseId id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const CaseRow& row) { return row.head.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void QueueModel::sort(int column, Qt::SortOrder order) {
    if (column < 0) return;
    m_order = orderOf(column);
    m_descending = order == Qt::DescendingOrder;
    Q_EMIT orderChanged();
}

bool QueueModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_more; }

void QueueModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent) || m_asked) return;
    m_asked = true;
    Q_EMIT moreWanted();
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
    case IdRole: return number(row.head.id);
    default: return {};
    }
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
