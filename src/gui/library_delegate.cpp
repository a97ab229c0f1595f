#include "gui/library_delegate.h"

#include "gui/formats.h"
#include "gui/library_model.h"
#include "gui/painting.h"
#include "gui/theme.h"

#include <QPainter>

namespace dutydesk {

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {px(200), px(56)};
}

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const auto* model = qobject_cast<const LibraryModel*>(index.model());
    if (!model) return;
    const LibraryRow& row = model->row(index.row());
    const Tokens& t = tokens();
    const QRect box = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(box, t.selection);
        painter->fillRect(QRect(box.left(), box.top(), px(3), box.height()), t.accent);
    }
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.faint);
    paintTier(*painter, QRectF(box.left() + px(14), box.top() + px(12), px(12), px(12)), row.head.tier);
    const QFont small = font(TextRole::Secondary);
    const QString closed = model->closedText(row);
    const int wide = std::min(QFontMetrics(small).horizontalAdvance(closed), (box.width() - px(52)) / 2);
    const QRectF first(box.left() + px(38), box.top() + px(8), box.width() - px(38 + 14), px(20));
    paintText(*painter, first, closed, t.quiet, small, Qt::AlignRight | Qt::AlignVCenter);
    const QRectF title = first.adjusted(0, 0, -wide - px(12), 0);
    const int used = paintText(*painter, title, caseLabel(row.head.id), t.quiet, font(TextRole::Body));
    paintText(*painter, title.adjusted(used + px(6), 0, 0, 0), row.head.title, t.text,
              font(TextRole::Heading));
    paintText(*painter, first.translated(0, px(20)), LibraryModel::lineText(row), t.quiet, small);
    painter->restore();
}

} // namespace dutydesk
