#include "gui/paper_view.h"

#include "base/memory.h"
#include "gui/await.h"
#include "gui/background.h"
#include "gui/paper_pages.h"
#include "gui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace dutydesk {

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent), m_delay(new QTimer(this)) {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_delay, &QTimer::timeout, this, &PaperView::typeset);
}

PaperView::~PaperView() = default;

int PaperView::pageWidth() const { return std::clamp(viewport()->width() - px(64), 320, px(860)); }

void PaperView::setPaper(const Document& document) {
    m_document = document;
    typeset();
}

void PaperView::typeset() {
    if (m_document.title.isEmpty()) return;
    const int asked = ++m_asked;
    const int width = qRound(pageWidth() * devicePixelRatioF());
    await(inBackground([paper = m_document, width, user = thread()] {
              auto pages = std::make_shared<const PaperPages>(paper, width, user);
              giveMemoryBack(); // the paper's facts and the typesetting took many times what the pages take
              return pages;
          }),
          this, [this, asked](const std::shared_ptr<const PaperPages>& pages) {
              if (asked != m_asked) return;
              m_pages = pages;
              arrange();
              viewport()->update();
              Q_EMIT ready();
          });
}

int PaperView::pageCount() const { return m_pages ? m_pages->count() : 0; }

QSize PaperView::sheetSize() const { return (QSizeF(m_pages->size()) / devicePixelRatioF()).toSize(); }

void PaperView::arrange() {
    const int height =
        px(24) + (m_pages ? pageCount() * (sheetSize().height() + px(24)) : 0) - viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, height));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
}

void PaperView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().ground);
    if (!m_pages) {
        painter.setPen(tokens().quiet);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Setting the page …"));
        return;
    }
    const QSize size = sheetSize();
    const int pitch = size.height() + px(24);
    const int scrolled = verticalScrollBar()->value();
    for (int page = std::max(0, (scrolled - px(24)) / pitch); page < pageCount(); ++page) {
        const QRect sheet(QPoint((viewport()->width() - size.width()) / 2, px(24) + page * pitch - scrolled),
                          size);
        if (sheet.top() > viewport()->height()) break;
        painter.save();
        painter.translate(sheet.topLeft());
        painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
        m_pages->draw(painter, page);
        painter.restore();
        painter.setPen(tokens().line);
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
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
