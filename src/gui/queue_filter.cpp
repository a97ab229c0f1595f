#include "gui/queue_filter.h"

#include "gui/queue_model.h"

namespace dutydesk {

QueueFilter::QueueFilter(QueueModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_queue(model) {
    setSourceModel(&model);
    setSortRole(QueueModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void QueueFilter::setChip(Chip chip) {
    m_chip = chip;
    invalidateFilter();
}
void QueueFilter::setWords(const QString& words) {
    m_words = words.trimmed();
    invalidateFilter();
}
void QueueFilter::setUser(UserId user) {
    m_user = user;
    invalidateFilter();
}

int QueueFilter::count(Chip chip) const {
    int count = 0;
    for (int row = 0; row < m_queue.rowCount(); ++row) count += matches(m_queue.row(row), chip);
    return count;
}

bool QueueFilter::matches(const CaseRow& row, Chip chip) const {
    const bool ended = row.head.state == CaseState::Closed || row.head.state == CaseState::Archived;
    const Millis left = QueueModel::nearest(row) - m_queue.clock().now();
    switch (chip) {
    case Open: return !ended;
    case Mine: return !ended && row.head.assignee == m_user;
    case Late: return !ended && left < Millis(0);
    case Soon: return !ended && left >= Millis(0) && left <= std::chrono::hours(24);
    case ToSign: return row.head.state == CaseState::AwaitingSignOff;
    case Ended: return ended;
    case Chips: break;
    }
    return true;
}

bool QueueFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (parent.isValid() || !matches(m_queue.row(row), m_chip)) return false;
    if (m_words.isEmpty()) return true;
    for (const int column : {QueueModel::TitleColumn, QueueModel::UnitColumn, QueueModel::AssigneeColumn})
        if (m_queue.index(row, column).data().toString().contains(m_words, Qt::CaseInsensitive)) return true;
    return false;
}

} // namespace dutydesk
