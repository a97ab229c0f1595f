#pragma once

#include <QStyledItemDelegate>

namespace dutydesk {

/// A case of the library in two lines: tier, number, title and when it was closed; unit, category, deadlines.
class LibraryDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace dutydesk
