#include "gui/queue_model.h"

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

QList<CaseRow> QueueModel::withHeads(const QList<CaseRow>& cases, const CaseRow* before) const {
    if (m_sorting.grouping == QueueGrouping::None) return cases;
    QList<CaseRow> rows;
    for (const CaseRow& row : cases) {
        if (!before || !sameGroup(*before, row, m_sorting)) {
            rows.append(row);
            rows.last().head.id = CaseId::None;
        }
        rows.append(row);
        before = &row;
    }
    return rows;
}

void QueueModel::replace(QList<CaseRow> rows, bool more) {
    m_asked = false;
    m_more = more;
    rows = withHeads(rows, nullptr);
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
    const QList<CaseRow> added = withHeads(rows, first > 0 ? &m_rows.last() : nullptr);
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_rows += added;
    endInsertRows();
}

void QueueModel::insert(int at, const CaseRow& row) {
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    endInsertRows();
}

void QueueModel::remove(int at) {
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
}

void QueueModel::removeCase(int at) {
    const CaseRow gone = m_rows.at(at);
    remove(at);
    dropEmptyHead(gone);
}

void QueueModel::dropEmptyHead(const CaseRow& of) {
    const int at = headOf(of);
    if (at >= 0 && (at + 1 == m_rows.size() || isHead(at + 1))) remove(at);
}

int QueueModel::placeOf(const CaseRow& row) const {
    const auto before = [this](const CaseRow& a, const CaseRow& b) { return standsBefore(a, b, m_sorting); };
    return int(std::lower_bound(m_rows.begin(), m_rows.end(), row, before) - m_rows.begin());
}

int QueueModel::headOf(const CaseRow& row) const {
    if (m_sorting.grouping == QueueGrouping::None) return -1;
    CaseRow head = row;
    head.head.id = CaseId::None;
    const int at = placeOf(head);
    return at < m_rows.size() && isHead(at) && sameGroup(m_rows.at(at), row, m_sorting) ? at : -1;
}

void QueueModel::update(const QList<CaseId>& changed, const QList<CaseRow>& rows) {
    for (const CaseId id : changed) {
        const auto now =
            std::find_if(rows.begin(), rows.end(), [id](const CaseRow& row) { return row.head.id == id; });
        if (now != rows.end())
            put(*now);
        else if (const int old = indexOf(id); old >= 0)
            removeCase(old);
    }
}

/// Where it stays in its place, or moves, it is the same row, with what is chosen and where the list stands.
void QueueModel::put(const CaseRow& row) {
    int old = indexOf(row.head.id);
    if (placeOf(row) == m_rows.size() && m_more) { // it comes with its page
        if (old >= 0) removeCase(old);
        return;
    }
    std::optional<CaseRow> left; ///< of the group that it leaves
    if (old >= 0 && !sameGroup(m_rows.at(old), row, m_sorting)) left = m_rows.at(old);
    if ((old < 0 || left) && m_sorting.grouping != QueueGrouping::None && headOf(row) < 0) {
        CaseRow head = row;
        head.head.id = CaseId::None;
        insert(placeOf(head), head);
        old = indexOf(row.head.id);
    }
    int at = placeOf(row);
    if (old < 0) return insert(at, row);
    if (at > old) --at; // the row itself is before its new place
    if (at != old) {
        beginMoveRows({}, old, old, {}, at > old ? at + 1 : at);
        m_rows.move(old, at);
        endMoveRows();
    }
    m_rows[at] = row;
    Q_EMIT dataChanged(index(at, 0), index(at, Columns - 1));
    if (left) dropEmptyHead(*left);
}

void QueueModel::setGroupCounts(const QHash<QString, int>& counts) {
    if (counts == m_counts) return;
    m_counts = counts;
    for (int at = 0; at < m_rows.size(); ++at)
        if (isHead(at)) Q_EMIT dataChanged(index(at, 0), index(at, Columns - 1));
}

int QueueModel::caseFrom(int index, int step) const {
    for (int at = index; at >= 0 && at < m_rows.size(); at += step)
        if (!isHead(at)) return at;
    return -1;
}

int QueueModel::indexOf(CaseId id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const CaseRow& row) { return row.head.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void QueueModel::sort(int column, Qt::SortOrder order) {
    if (column < 0) return;
    arrange(orderOf(column), order == Qt::DescendingOrder, m_sorting.grouping);
}

void QueueModel::arrange(QueueOrder order, bool descending, QueueGrouping grouping) {
    if (order == m_sorting.order && descending == m_sorting.descending && grouping == m_sorting.grouping)
        return;
    m_sorting.order = order;
    m_sorting.descending = descending;
    if (std::exchange(m_sorting.grouping, grouping) != grouping) {
        beginResetModel(); // heads of one grouping mean nothing in another
        m_rows.clear();
        m_counts.clear();
        m_more = false;
        endResetModel();
    }
    Q_EMIT orderChanged();
}

QueueModel::Column QueueModel::columnOf(QueueOrder order) {
    for (int column = 0; column < Columns; ++column)
        if (orderOf(column) == order) return Column(column);
    return DeadlineColumn;
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

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const {
    if (index.isValid() && isHead(index.row())) return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index);
}

} // namespace dutydesk
