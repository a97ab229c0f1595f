// What goes on beneath the window: pulls, the past screened again, other long work; told of in the bottom
// bar.

#include "desk/commands/rescreen_commands.h"
#include "gui/workspace.h"
#include "ui_workspace.h"

namespace dutydesk {

void Workspace::buildWorks() {
    connect(&m_desk.pulls(), &PullService::progress, m->bottom, &BottomBar::setPulling);
    connect(&m_desk.pulls(), &PullService::finished, this,
            [this](const PullSummary& summary) { m->bottom->setPulled(summary, m_desk.clock().now()); });
    m->bottom->setMayStopPull(m_desk.may(Action::Pull));
    connect(m->bottom, &BottomBar::stopPullWanted, this, &Workspace::stopPulling);
    buildRescreening();
    const auto showWork = [this] { m->bottom->setWork(m_desk.works().shown()); };
    connect(&m_desk.works(), &LongWorks::changed, this, showWork);
    connect(m->bottom, &BottomBar::stopWorkWanted, &m_desk.works(), &LongWorks::stopShown);
    showWork();
}

/// What was told of first, then the pull.
void Workspace::stopWork() {
    if (m_desk.works().shown())
        m_desk.works().stopShown();
    else
        stopPulling();
}

void Workspace::stopPulling() {
    if (!m_desk.pulls().isRunning() || !m_desk.may(Action::Pull)) return;
    m_desk.stopPulling();
    m->bottom->setPullStopping();
}

/// What is unfinished goes on at once; what rules want later, when they change.
void Workspace::buildRescreening() {
    Rescreening& rescreening = m_desk.rescreening();
    connect(&rescreening, &Rescreening::progress, this,
            [this](const Rescreen& run) { m->bottom->setRescreening(run, m_desk.may(Action::ManageRules)); });
    connect(&rescreening, &Rescreening::finished, this, [this](const RescreenSummary& summary) {
        m->bottom->setRescreening({}, false);
        if (summary.run.state == RescreenState::Replaced) return;
        const RescreenCounts& counts = summary.run.counts;
        const QString text = summary.run.state == RescreenState::Done
                                 ? tr("%1 stored items are screened again: %2 flagged, %3 withdrawn")
                                 : tr("Screening the past again was stopped after %1 items: %2 flagged, %3 "
                                      "withdrawn");
        m_notices->showNotice(text.arg(counts.screened).arg(counts.flagged).arg(counts.withdrawn));
    });
    connect(m->bottom, &BottomBar::stopRescreeningWanted, this, [this] {
        await(m_desk.run(CancelRescreen{}), this, [this](const Result<Nothing>& stopped) {
            if (!stopped) m->messages->showError(stopped.error());
        });
    });
    connect(&m_desk, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.rules) goOnRescreening();
    });
    m->bottom->setRescreening({}, false);
    goOnRescreening();
}

void Workspace::goOnRescreening() {
    await(m_desk.rescreening().run(), this, [this](const Result<RescreenSummary>& done) {
        if (done) return;
        m->bottom->setRescreening({}, false);
        m->messages->showError(done.error());
    });
}

} // namespace dutydesk
