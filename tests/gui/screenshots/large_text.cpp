// Every pane and every part of a case at 200 %.

#include "gui/case_pane.h"
#include "gui/queue_model.h"
#include "gui/queue_pane.h"
#include "gui/workspace.h"
#include "tests/gui/screenshots/photographer.h"

#include <QScrollArea>
#include <QScrollBar>

namespace dutydesk {

namespace {

/// The rest of a pane that is higher than its room.
void takeBelow(Photographer& photographer, MainWindow& window, const QString& name) {
    auto* bar = window.findChild<QScrollArea*>(QStringLiteral("scroll"))->verticalScrollBar();
    if (bar->maximum() == 0) return;
    bar->setValue(bar->maximum());
    photographer.take(window, name);
    bar->setValue(0);
}

} // namespace

void takeLargeText(Photographer& photographer, MainWindow& window, Desk& desk) {
    Q_EMIT window.workspace()->scaleWanted(2);
    Photographer::settle();
    for (const Verb pane : window.workspace()->panes()) {
        const QString picture = QString::fromUtf8(specOf(pane).text).toLower() + QStringLiteral("-200");
        if (!photographer.wants(picture)) continue;
        window.workspace()->go(pane);
        Photographer::settleIn(*window.workspace(), 300);
        photographer.take(window, picture);
        takeBelow(photographer, window, picture + QStringLiteral("-below"));
    }
    window.workspace()->openCase(casesByState(desk).value(CaseState::AwaitingSignOff));
    Photographer::settle();
    for (int section = CasePane::Items; section <= CasePane::History; ++section) {
        window.workspace()->casePane().showSection(CasePane::Section(section));
        const QString picture = QStringLiteral("case-%1-200").arg(section);
        photographer.take(window, picture);
        takeBelow(photographer, window, picture + QStringLiteral("-below"));
    }
    window.workspace()->go(Verb::GoQueue);
    window.findChild<QueuePane*>()->findChild<QueueModel*>()->arrange(QueueOrder::Deadline, false,
                                                                      QueueGrouping::Tier);
    photographer.take(window, QStringLiteral("queue-by-tier-200"));
    Q_EMIT window.workspace()->scaleWanted(1);
    Photographer::settle();
}

} // namespace dutydesk
