#include "gui/pane.h"

#include "gui/theme_parts.h"

#include <utility>

namespace dutydesk {

Pane::Pane(Desk& desk, QWidget* parent) : DeskWidget(desk, parent) {
    expectTheme(this);
    connect(&desk, &Desk::changed, this, [this](const Changes& changes) {
        if (!concerns(changes)) return;
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
    connect(&desk, &Desk::userChanged, this, [this] { m_stale = true; });
}

void Pane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false)) refresh();
}

} // namespace dutydesk
