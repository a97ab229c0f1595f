#include "gui/paper_view.h"

#include "desk/await.h"
#include "gui/background.h"
#include "gui/paper_pages.h"
#include "gui/theme.h"
#include "reporting/page_geometry.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace dutydesk {

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent), m_delay(new QTimer(this)) {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_delay, &QTimer::timeout, this, &PaperView::typeset);
}

int PaperView::pageWidth() const { return std::clamp(viewport()->width() - px(64), 320, px(860)); }

/// On the scale of the upright ones where there is room for it.
int PaperView::acrossWidth() const {
    const int alike = qRound(pageWidth() * page_geometry::pageHeightMm / page_geometry::pageWidthMm);
    return std::min(alike, std::max(viewport()->width() - px(32), pageWidth()));
}

void PaperView::setPaper(const Document& document) {
    m_document = document;
    typeset();
}

void PaperView::typeset() {
    if (m_document.title.isEmpty()) return;
    m_stale = m_setting;
    if (std::exchange(m_setting, true)) return; // two at a time would take twice the typefaces and pages
    const int upright = qRound(pageWidth() * devicePixelRatioF());
    const int across = qRound(acrossWidth() * devicePixelRatioF());
    await(inBackground([paper = m_document, upright, across] { return paperPages(paper, upright, across); }),
          this, [this](const PaperPages& pages) {
              m_setting = false;
              if (m_stale) return typeset();
              m_pages = pages;
              m_ratio = devicePixelRatioF();
              m_drawn.clear();
              arrange();
              viewport()->update();
              Q_EMIT ready();
          });
}

QSize PaperView::sheetSize(const PaperPage& page) const { return (QSizeF(page.size) / m_ratio).toSize(); }

const QImage& PaperView::drawn(int page) {
    if (!m_drawn.contains(page)) {
        auto image = std::make_unique<QImage>(QImage::fromData(m_pages.shown.at(page).png, "PNG"));
        image->setDevicePixelRatio(m_ratio);
        m_drawn.insert(page, image.release());
    }
    return *m_drawn.object(page);
}

void PaperView::arrange() {
    int height = px(24);
    for (const PaperPage& page : std::as_const(m_pages.shown)) height += sheetSize(page).height() + px(24);
    if (m_pages.count > m_pages.shown.size()) height += px(48);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
}

void PaperView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().ground);
    if (m_pages.shown.isEmpty()) {
        painter.setPen(tokens().quiet);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Setting the page …"));
        return;
    }
    int top = px(24) - verticalScrollBar()->value();
    for (int page = 0; page < m_pages.shown.size(); ++page) {
        const QSize size = sheetSize(m_pages.shown.at(page));
        const QRect sheet(QPoint((viewport()->width() - size.width()) / 2, top), size);
        if (sheet.intersects(viewport()->rect())) painter.drawImage(sheet.topLeft(), drawn(page));
        painter.setPen(tokens().line);
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
        top += size.height() + px(24);
    }
    if (const auto others = m_pages.count - m_pages.shown.size(); others > 0) {
        painter.setPen(tokens().quiet);
        painter.drawText(QRect(0, top, viewport()->width(), px(24)), Qt::AlignCenter,
                         tr("%1 more pages: export the paper to read them").arg(others));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::hideEvent(QHideEvent* event) {
    QAbstractScrollArea::hideEvent(event);
    m_drawn.clear();
}

void PaperView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (event->oldSize().width() != event->size().width()) m_delay->start();
}

void PaperView::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
    case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); return;
    case Qt::Key_Home: bar->setValue(0); return;
    case Qt::Key_End: bar->setValue(bar->maximum()); return;
    case Qt::Key_Down: bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); return;
    case Qt::Key_Up: bar->triggerAction(QAbstractSlider::SliderSingleStepSub); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace dutydesk
