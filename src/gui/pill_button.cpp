#include "gui/pill_button.h"

#include "gui/theme.h"

#include <QPainter>

namespace dutydesk {

PillButton::PillButton(QWidget* parent) : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize PillButton::minimumSizeHint() const { return {px(40), sizeHint().height()}; }

void PillButton::setLook(const PillLook& look) {
    const bool sameWidth = look.text.size() == m_look.text.size();
    m_look = look;
    setText(look.text);
    setAccessibleName(look.text);
    if (!sameWidth) updateGeometry();
    update();
}

QSize PillButton::sizeHint() const { return {pillWidth(m_look.text) + px(4), pillHeight() + px(4)}; }

void PillButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF inner = QRectF(rect()).adjusted(px(2), px(2), -px(2), -px(2));
    const int width = paintPill(painter, inner, m_look);
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawRoundedRect(QRectF(1, 1, width + px(4) - 2, height() - 2), height() / 2.0, height() / 2.0);
}

} // namespace dutydesk
