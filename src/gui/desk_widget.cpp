#include "gui/desk_widget.h"

#include "gui/verbs.h"

#include <QEvent>

namespace dutydesk {

void DeskWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::PaletteChange) return;
    retranslateVerbs(this);
    retranslate();
}

} // namespace dutydesk
