#pragma once

#include <QStyledItemDelegate>

namespace dutydesk {

/// Paints the cells of the queue: the shape of the tier, the state as a chip, the clocks as pills.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace dutydesk
