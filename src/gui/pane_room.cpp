#include "gui/pane_room.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
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
        // With and without the bar, whichever is there: else its coming could make it go again, for ever.
        const auto* area =
            qobject_cast<QScrollArea*>(parentWidget() ? parentWidget()->parentWidget() : nullptr);
        const int widest = area ? area->maximumViewportSize().width() : width();
        const int bar = area ? area->verticalScrollBar()->sizeHint().width() : 0;
        for (const int width : {widest, widest - bar})
            least.setHeight(std::max(least.height(),
                                     page->layout()->minimumHeightForWidth(std::max(width, least.width()))));
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
