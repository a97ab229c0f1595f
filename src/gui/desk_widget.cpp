#include "gui/desk_widget.h"

#include "gui/verbs.h"

#include <QEvent>

namespace dutydesk {

void DeskWidget::speakFor(const DeskWidget* part) {
    connect(part, &DeskWidget::failed, this, &DeskWidget::failed);
    connect(part, &DeskWidget::said, this, &DeskWidget::said);
    connect(part, &DeskWidget::done, this, &DeskWidget::done);
    connect(part, &DeskWidget::caseWanted, this, &DeskWidget::caseWanted);
}

void DeskWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::PaletteChange) return;
    retranslateVerbs(this);
    retranslate();
}

} // namespace dutydesk
