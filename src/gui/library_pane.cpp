#include "gui/library_pane.h"

#include "gui/empty_state.h"

#include <QVBoxLayout>

namespace dutydesk {

LibraryPane::LibraryPane(Desk& desk, QWidget* parent) : Pane(desk, parent), m_empty(new EmptyState(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    retranslate();
}

bool LibraryPane::concerns(const Changes& changes) const { return !changes.cases.isEmpty(); }

void LibraryPane::refresh() {}

void LibraryPane::retranslate() {
    m_empty->setWords(QStringLiteral("library"), tr("No case is closed yet"),
                      tr("What was closed or archived stands here, with its reply and its retrospective."));
}

} // namespace dutydesk
