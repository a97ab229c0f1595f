#include "gui/pane.h"

#include "gui/theme_parts.h"

#include <QEvent>

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

bool Pane::event(QEvent* event) {
    if (event->type() != QEvent::LanguageChange || isVisible()) return DeskWidget::event(event);
    m_foreign = true;
    return true;
}

bool Pane::translateLate() {
    if (!std::exchange(m_foreign, false)) return false;
    QEvent change(QEvent::LanguageChange);
    DeskWidget::event(&change);
    return true;
}

void Pane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    translateLate();
    if (std::exchange(m_stale, false)) refresh();
}

} // namespace dutydesk
