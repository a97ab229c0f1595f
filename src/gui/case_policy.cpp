// What moves the clocks of a case as a whole, and what its units owe: shown before it is done.

#include "casework/words.h"
#include "desk/clock_moves.h"
#include "desk/commands/task_commands.h"
#include "gui/case_pane.h"
#include "gui/choice_dialog.h"
#include "gui/formats.h"
#include "gui/moves_dialog.h"
#include "gui/task_dialog.h"
#include "store/policy_table.h"
#include "store/similar_cases.h"
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

void CasePane::assignTask() {
    auto* dialog = new TaskDialog(m_view.head().unit, now(), zone(), this);
    connect(dialog, &TaskDialog::given, this,
            [this, id = m_id](const QString& unit, const QString& text, Instant due) {
                perform(AssignTask{id, unit, text, due},
                        [this, unit](const CaseChanged&) { Q_EMIT said(tr("%1 has the task").arg(unit)); });
            });
    dialog->open();
}

void CasePane::urgeTask(EntryId task) {
    QList<ChoiceDialog::Choice> choices;
    const QStringList means{tr("Telephone"), tr("In person"), tr("In writing")};
    for (const QString& each : means) choices.append({tr("Urged: %1").arg(each), each});
    choices.append({tr("The unit has done it"), QString()});
    auto* dialog = new ChoiceDialog(tr("Record"), tr("What about this task?"), choices, this);
    connect(dialog, &ChoiceDialog::chosen, this, [this, id = m_id, task](const QVariant& key) {
        const QString how = key.toString();
        const auto recorded = [this](const CaseChanged&) { Q_EMIT said(tr("Recorded")); };
        if (how.isEmpty()) return perform(FinishTask{id, task}, recorded);
        perform(UrgeTask{id, task, how}, recorded);
    });
    dialog->open();
}

void CasePane::findSimilar() {
    m->similar->hide();
    await(desk().read([id = m_id](Database& db) { return similarCases(db, id); }), this,
          [this, id = m_id](const Result<QList<SimilarCase>>& found) {
              if (id != m_id || !found) return;
              m_similar = *found;
              m->similar->setVisible(!m_similar.isEmpty());
              m->similar->setText(tr("%1 similar").arg(m_similar.size()));
              m->similar->setAccessibleName(tr("Similar earlier cases"));
              m->similar->setToolTip(tr("Similar earlier cases"));
          });
}

void CasePane::showSimilar() {
    QList<ChoiceDialog::Choice> choices;
    for (const SimilarCase& each : std::as_const(m_similar))
        choices.append(
            {QStringLiteral("%1 %2 · %3")
                 .arg(caseLabel(each.head.id), oneLine(each.head.title, 60), word(each.head.state)),
             number(each.head.id)});
    auto* dialog =
        new ChoiceDialog(tr("Open"), tr("Earlier cases that tell of something alike"), choices, this);
    connect(dialog, &ChoiceDialog::chosen, this,
            [this](const QVariant& key) { Q_EMIT caseWanted(CaseId(key.toLongLong())); });
    dialog->open();
}

void CasePane::seeEscalation(ClockId clock) {
    perform(SeeEscalation{m_id, clock},
            [this](const CaseChanged&) { Q_EMIT said(tr("Noted that you have seen it")); });
}

} // namespace dutydesk
