#include "gui/row_delegate.h"

#include "gui/painting.h"
#include "gui/theme.h"

#include <QPainter>

namespace dutydesk {

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const Tokens& t = tokens();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, t.selection);
        if (index.column() == 0)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(3), option.rect.height()),
                              t.accent);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.faint);
    const QVariant colour = index.data(Qt::ForegroundRole);
    const QVariant face = index.data(Qt::FontRole);
    const QVariant align = index.data(Qt::TextAlignmentRole);
    paintText(*painter, QRectF(option.rect).adjusted(px(10), 0, -px(10), -1),
              index.data(Qt::DisplayRole).toString(), colour.isValid() ? colour.value<QColor>() : t.text,
              face.isValid() ? face.value<QFont>() : font(TextRole::Body),
              align.isValid() ? Qt::Alignment(align.toInt()) : Qt::AlignLeft | Qt::AlignVCenter);
    painter->restore();
}

} // namespace dutydesk
