// What is done with the clocks of a case, one of them or all; what moves them all is shown before it is done.

#include "casework/words.h"
#include "desk/clock_moves.h"
#include "desk/commands/case_commands.h"
#include "gui/case_pane.h"
#include "gui/choice_dialog.h"
#include "gui/formats.h"
#include "gui/moves_dialog.h"
#include "gui/pause_dialog.h"
#include "gui/reason_dialog.h"
#include "gui/why_popup.h"
#include "store/policy_table.h"
#include "ui_case_pane.h"

namespace dutydesk {

void CasePane::setTier(Tier tier) {
    const Tier before = m_view.head().tier;
    if (tier == before || !may(Action::SetTier)) return;
    load([id = m_id, tier, at = now()](Database& db) { return clockMovesOfCase(db, at, id, tier); },
         [this, id = m_id, tier, before](const CaseMoves& moves) {
             auto* dialog = new MovesDialog(
                 tr("Set the tier"), tr("Why is it %1 now? These of its deadlines move.").arg(word(tier)),
                 {moves}, now(), zone(), this);
             dialog->askReason();
             connect(dialog, &MovesDialog::applied, this, [this, id, tier, before](const QString& reason) {
                 perform(SetTier{id, tier, reason}, [this, id, tier, before](const CaseChanged&) {
                     Q_EMIT done(tr("Case %1 is %2").arg(caseLabel(id), word(tier)), [this, id, before] {
                         perform(SetTier{id, before, tr("taken back")}, [](const CaseChanged&) {});
                     });
                 });
             });
             dialog->open();
         });
}

void CasePane::setPolicy() {
    if (!may(Action::SetPolicy)) return;
    load([](Database& db) { return PolicyTable(db).list(); },
         [this](const QList<PolicyVersion>& all) {
             QList<ChoiceDialog::Choice> choices;
             for (const PolicyVersion& each : all)
                 if (each.policy.key != m_view.head().policy)
                     choices.append({each.policy.name.text(), each.policy.key});
             auto* dialog =
                 new ChoiceDialog(tr("See what moves …"),
                                  tr("Which policy does %1 follow?").arg(caseLabel(m_id)), choices, this);
             connect(dialog, &ChoiceDialog::chosen, this,
                     [this](const QVariant& key) { previewPolicy(key.toString()); });
             dialog->open();
         });
}

void CasePane::previewPolicy(const QString& policy) {
    load([id = m_id, policy,
          at = now()](Database& db) { return clockMovesOfCase(db, at, id, std::nullopt, policy); },
         [this, id = m_id, policy, before = m_view.head().policy](const CaseMoves& moves) {
             auto* dialog = new MovesDialog(tr("Set the policy"), tr("These of its deadlines move."), {moves},
                                            now(), zone(), this);
             dialog->askReason();
             connect(dialog, &MovesDialog::applied, this, [this, id, policy, before](const QString& reason) {
                 perform(SetPolicy{id, policy, reason}, [this, id, before](const CaseChanged&) {
                     Q_EMIT done(tr("The policy of %1 is set").arg(caseLabel(id)), [this, id, before] {
                         perform(SetPolicy{id, before, tr("taken back")}, [](const CaseChanged&) {});
                     });
                 });
             });
             dialog->open();
         });
}

void CasePane::seeEscalation(ClockId clock) {
    perform(SeeEscalation{m_id, clock},
            [this](const CaseChanged&) { Q_EMIT said(tr("Noted that you have seen it")); });
}

void CasePane::explain(const Clock& clock, QWidget* under) {
    auto* popup = new WhyPopup(clock, zone(), this);
    if (clock.state == ClockState::Running && may(Action::PauseClock))
        connect(popup->addAction(tr("Pause …")), &QPushButton::clicked, this,
                [this, clock] { pause(clock); });
    if (clock.state == ClockState::Missed && may(Action::ExplainMissed))
        connect(popup->addAction(tr("Give the reason …")), &QPushButton::clicked, this,
                [this, clock] { explainMissed(clock); });
    for (const Escalation& told : std::as_const(m_view.file.escalations))
        if (told.clock == clock.id && !told.seenAt && desk().user() && desk().user()->role == told.to)
            connect(popup->addAction(tr("Seen")), &QPushButton::clicked, this,
                    [this, clock = clock.id] { seeEscalation(clock); });
    popup->showUnder(under);
}

void CasePane::pause(const Clock& clock) {
    auto* dialog = new PauseDialog(clock.name.text(), now(), zone(), this);
    connect(dialog, &PauseDialog::given, this,
            [this, id = m_id, clock = clock.id](Instant until, const QString& reason) {
                perform(PauseClock{id, clock, until, reason},
                        [this](const CaseChanged&) { Q_EMIT said(tr("The clock stands")); });
            });
    dialog->open();
}

void CasePane::explainMissed(const Clock& clock) {
    auto* dialog = new ReasonDialog(tr("Give the reason"),
                                    tr("Why was \"%1\" missed?").arg(clock.name.text()), {}, this);
    connect(dialog, &ReasonDialog::given, this, [this, id = m_id, clock = clock.id](const QString& reason) {
        perform(ExplainMissed{id, clock, reason},
                [this](const CaseChanged&) { Q_EMIT said(tr("The reason is kept")); });
    });
    dialog->open();
}

} // namespace dutydesk
