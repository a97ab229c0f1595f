#include "gui/svg_view.h"

#include <QPainter>

namespace dutydesk {

SvgView::SvgView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SvgView::setDrawing(const QByteArray& svg, const QSize& size, const QString& words) {
    m_renderer.load(svg);
    m_size = size;
    setFixedHeight(size.height());
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void SvgView::paintEvent(QPaintEvent*) {
    if (!m_renderer.isValid()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize fitting = m_size.width() > width() ? m_size.scaled(size(), Qt::KeepAspectRatio) : m_size;
    m_renderer.render(&painter, QRectF(QPointF(0, 0), fitting));
}

} // namespace dutydesk
