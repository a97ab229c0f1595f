#include "gui/short_label.h"

#include "gui/theme.h"

#include <QPainter>

namespace dutydesk {

ShortLabel::ShortLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

QSize ShortLabel::minimumSizeHint() const {
    return {std::min(px(48), QLabel::minimumSizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ShortLabel::paintEvent(QPaintEvent* event) {
    if (width() >= sizeHint().width()) return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void ShortLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? text() : QString());
}

} // namespace dutydesk
