#include "gui/inbox_model.h"

#include "casework/words.h"
#include "reporting/wording.h"

#include <algorithm>

namespace dutydesk {

void InboxModel::setRows(QList<InboxRow> rows) {
    QSet<ItemId> wanted;
    for (const InboxRow& row : rows) wanted.insert(row.item.id);
    const auto stays = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                     [&wanted](const InboxRow& row) { return wanted.contains(row.item.id); });
    if (stays * 2 < std::max(rows.size(), m_rows.size())) {
        // Mostly others: merging would make the view lay itself out at every row.
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else {
        merge(std::move(rows), wanted);
    }
    const auto before = m_marks.size();
    m_marks.intersect(wanted);
    if (m_marks.size() != before) Q_EMIT marksChanged();
}

void InboxModel::merge(QList<InboxRow> rows, const QSet<ItemId>& wanted) {
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (wanted.contains(m_rows.at(at).item.id)) continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    for (int at = 0; at < rows.size(); ++at) {
        const int old = indexOf(rows.at(at).item.id);
        if (old == at) {
            m_rows[at] = std::move(rows[at]);
            Q_EMIT dataChanged(index(at), index(at));
        } else if (old < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, std::move(rows[at]));
            endInsertRows();
        } else {
            beginMoveRows({}, old, old, {}, at);
            m_rows.move(old, at);
            m_rows[at] = std::move(rows[at]);
            endMoveRows();
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
}

int InboxModel::indexOf(ItemId id) const {
    for (int at = 0; at < m_rows.size(); ++at)
        if (m_rows.at(at).item.id == id) return at;
    return -1;
}

void InboxModel::toggleMark(int at) {
    const ItemId id = m_rows.at(at).item.id;
    if (!m_marks.remove(id)) m_marks.insert(id);
    Q_EMIT dataChanged(index(at), index(at));
    Q_EMIT marksChanged();
}

void InboxModel::clearMarks() {
    if (m_marks.isEmpty()) return;
    m_marks.clear();
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    Q_EMIT marksChanged();
}

QList<ItemId> InboxModel::marked() const {
    QList<ItemId> ids;
    for (const InboxRow& row : m_rows)
        if (m_marks.contains(row.item.id)) ids.append(row.item.id);
    return ids;
}

int InboxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant InboxModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const InboxRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.item.title;
    case Qt::AccessibleTextRole: {
        QStringList words{word(row.tier), row.item.title, placeText(row.item.sourceName)};
        for (const Flag& flag : row.flags) words.append(flag.ruleName);
        if (row.versions > 1) words.append(tr("%1 versions on %2 sites").arg(row.versions).arg(row.sites));
        if (isMarked(index.row())) words.append(tr("marked"));
        return words.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

} // namespace dutydesk
