#include "gui/sign_off_pane.h"

#include "gui/empty_state.h"

#include <QVBoxLayout>

namespace dutydesk {

SignOffPane::SignOffPane(Desk& desk, QWidget* parent) : Pane(desk, parent), m_empty(new EmptyState(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    retranslate();
}

bool SignOffPane::concerns(const Changes& changes) const { return !changes.cases.isEmpty(); }

void SignOffPane::refresh() {}

void SignOffPane::retranslate() {
    m_empty->setWords(QStringLiteral("check"), tr("Nothing waits to be signed"),
                      tr("A draft comes here when its writer submits it."));
}

} // namespace dutydesk
