// Other cases: those that a case is linked with, and those that are like it.

#include "casework/words.h"
#include "desk/commands/case_commands.h"
#include "gui/case_pane.h"
#include "gui/choice_dialog.h"
#include "gui/formats.h"
#include "gui/pick_case_dialog.h"
#include "store/similar_cases.h"
#include "ui_case_pane.h"

namespace dutydesk {

void CasePane::link() {
    auto* dialog =
        new PickCaseDialog(desk(), tr("Link %1 with which case?").arg(caseLabel(m_id)), true, this, m_id);
    connect(dialog, &PickCaseDialog::failed, this, &Pane::failed);
    connect(dialog, &PickCaseDialog::chosen, this, [this, dialog, id = m_id](CaseId other) {
        const LinkCases command{id, other, dialog->kind()};
        perform(command, [this, command](const CaseChanged&) {
            Q_EMIT done(tr("Linked with %1").arg(caseLabel(command.other)), [this, command] {
                LinkCases back = command;
                back.undo = true;
                perform(back, [](const CaseChanged&) {});
            });
        });
    });
    dialog->open();
}

void CasePane::unlink() {
    QList<ChoiceDialog::Choice> choices;
    for (const CaseLink& each : std::as_const(m_view.file.links)) {
        const CaseId other = each.from == m_id ? each.to : each.from;
        choices.append(
            {QStringLiteral("%1 %2").arg(caseLabel(other), m_view.linked.value(other).title), number(other)});
    }
    if (choices.isEmpty()) return Q_EMIT said(tr("This case is not linked with another."));
    auto* dialog = new ChoiceDialog(tr("Undo the link"), tr("Which link does not hold?"), choices, this);
    connect(dialog, &ChoiceDialog::chosen, this, [this, id = m_id](const QVariant& key) {
        LinkCases command{id, CaseId(key.toLongLong())};
        command.undo = true;
        perform(command, [this](const CaseChanged&) { Q_EMIT said(tr("The link is undone")); });
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

} // namespace dutydesk
