#include "gui/pane_room.h"

#include <QLayout>
#include <QResizeEvent>
#include <QStackedWidget>

#include <algorithm>

namespace dutydesk {

QStackedWidget* PaneRoom::stack() const {
    return findChild<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly);
}

QSize PaneRoom::minimumSizeHint() const {
    const QStackedWidget* pages = stack();
    const QWidget* page = pages ? pages->currentWidget() : nullptr;
    if (!page) return {};
    QSize least = page->minimumSizeHint();
    if (page->layout() && page->layout()->hasHeightForWidth()) {
        const int width = std::max(this->width(), least.width());
        least.setHeight(std::max(least.height(), page->layout()->minimumHeightForWidth(width)));
    }
    return least;
}

bool PaneRoom::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QWidget::event(event);
}

void PaneRoom::resizeEvent(QResizeEvent* event) {
    if (QStackedWidget* pages = stack()) pages->resize(size());
    if (event->oldSize().width() != width()) updateGeometry(); // lines break elsewhere
}

} // namespace dutydesk
