#include "gui/library_model.h"

#include "casework/words.h"
#include "gui/formats.h"

namespace dutydesk {

void LibraryModel::setPage(const LibraryPage& page, const QTimeZone& zone) {
    beginResetModel();
    m_rows = page.rows;
    m_more = page.more;
    m_zone = zone;
    m_asked = false;
    endResetModel();
}

void LibraryModel::addPage(const LibraryPage& page) {
    m_asked = false;
    m_more = page.more;
    if (page.rows.isEmpty()) return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
    m_rows += page.rows;
    endInsertRows();
}

int LibraryModel::rowOf(CaseId id) const {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).head.id == id) return row;
    return -1;
}

QString LibraryModel::closedText(const LibraryRow& row) const {
    return row.head.closed ? toDateTime(*row.head.closed, m_zone).date().toString(Qt::ISODate) : QString();
}

QString LibraryModel::lineText(const LibraryRow& row) {
    QStringList parts;
    for (const QString& part : {row.head.unit, row.head.category})
        if (!part.isEmpty()) parts.append(part);
    parts.append(word(row.head.state));
    if (row.met + row.missed > 0)
        parts.append(row.missed == 0 ? tr("%1 met").arg(row.met)
                                     : tr("%1 met, %2 missed").arg(row.met).arg(row.missed));
    return parts.join(QStringLiteral(" · "));
}

int LibraryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const LibraryRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.head.title;
    case Qt::AccessibleTextRole:
        return QStringList{word(row.head.tier),
                           QStringLiteral("%1 %2").arg(caseLabel(row.head.id), row.head.title),
                           tr("closed %1").arg(closedText(row)), lineText(row)}
            .join(QStringLiteral(", "));
    case IdRole: return number(row.head.id);
    default: return {};
    }
}

bool LibraryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_asked;
}

void LibraryModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent) || m_rows.isEmpty()) return;
    m_asked = true;
    Q_EMIT moreWanted(m_rows.last().head.id);
}

} // namespace dutydesk
