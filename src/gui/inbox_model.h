#pragma once

#include "store/flag_table.h"

#include <QAbstractListModel>
#include <QSet>

namespace dutydesk {

/// The rows of the inbox. New rows are merged in place, so that what is chosen and where the list stands
/// stay.
class InboxModel : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<InboxRow> rows);
    [[nodiscard]] const InboxRow& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int indexOf(ItemId id) const; ///< -1: not there

    void toggleMark(int index);
    void clearMarks();
    [[nodiscard]] bool isMarked(int index) const { return m_marks.contains(m_rows.at(index).item.id); }
    [[nodiscard]] QList<ItemId> marked() const; ///< in the order of the rows

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  Q_SIGNALS:
    void marksChanged();

  private:
    void merge(QList<InboxRow> rows, const QSet<ItemId>& wanted); ///< row by row, without a reset

    QList<InboxRow> m_rows;
    QSet<ItemId> m_marks;
};

} // namespace dutydesk
