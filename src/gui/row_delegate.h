#pragma once

#include <QStyledItemDelegate>

namespace dutydesk {

/// Cells of a plain table: room at both sides, a faint line under the row, the accent at the chosen row's
/// edge.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace dutydesk
