#include "gui/lanes_pane.h"

#include "gui/empty_state.h"

#include <QVBoxLayout>

namespace dutydesk {

LanesPane::LanesPane(Desk& desk, QWidget* parent) : Pane(desk, parent), m_empty(new EmptyState(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    retranslate();
}

bool LanesPane::concerns(const Changes& changes) const { return !changes.cases.isEmpty(); }

void LanesPane::refresh() {}

void LanesPane::retranslate() {
    m_empty->setWords(QStringLiteral("check"), tr("No clock is running"),
                      tr("Every open case with a running clock gets a lane here, nearest deadline first."));
}

} // namespace dutydesk
