#include "gui/rail_button.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/theme.h"

#include <QPainter>

namespace dutydesk {

RailButton::RailButton(Verb verb, QString iconName, QWidget* parent)
    : QAbstractButton(parent), m_verb(verb), m_iconName(std::move(iconName)) {
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void RailButton::setCount(const QString& text, bool hot) {
    m_count = text;
    m_hot = hot;
    retranslate();
    update();
}

void RailButton::setNarrow(bool narrow) {
    m_narrow = narrow;
    updateGeometry();
    update();
}

void RailButton::retranslate() {
    setText(textOf(m_verb));
    setToolTip(QStringLiteral("%1  %2").arg(text(), keyText(m_verb)));
    setAccessibleName(m_count.isEmpty() ? text() : QStringLiteral("%1, %2").arg(text(), m_count));
    update();
}

QSize RailButton::sizeHint() const { return {px(m_narrow ? 40 : 160), px(32)}; }

void RailButton::enterEvent(QEnterEvent*) {
    m_under = true;
    update();
}
void RailButton::leaveEvent(QEvent*) {
    m_under = false;
    update();
}

void RailButton::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || m_under) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.selection : t.faint);
        painter.drawRoundedRect(box, px(6), px(6));
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(6), px(6));
    }
    const QColor colour = isChecked() ? t.accent : t.text;
    dutydesk::icon(m_iconName, isChecked() ? t.accent : t.quiet)
        .paint(&painter, QRect(px(11), (height() - px(16)) / 2, px(16), px(16)));
    const QFont small = dutydesk::font(TextRole::Secondary);
    const int count = QFontMetrics(small).horizontalAdvance(m_count);
    if (m_narrow) {
        if (!m_hot) return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.lateEdge);
        painter.drawEllipse(QPointF(px(29), px(9)), px(4), px(4));
        return;
    }
    const QRectF place(px(37), 0, width() - px(37 + 12), height());
    paintText(painter, place.adjusted(0, 0, -count - px(8), 0), text(), colour,
              dutydesk::font(isChecked() ? TextRole::Heading : TextRole::Body));
    if (m_count.isEmpty()) return;
    if (m_hot) {
        const QRectF badge(width() - px(8) - count - px(14), (height() - px(18)) / 2.0, count + px(14),
                           px(18));
        painter.setPen(t.lateEdge);
        painter.setBrush(t.lateFill);
        painter.drawRoundedRect(badge, px(9), px(9));
        paintText(painter, badge, m_count, t.late, small, Qt::AlignCenter);
    } else {
        paintText(painter, place, m_count, t.quiet, small, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace dutydesk
