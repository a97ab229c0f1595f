// What is done with a case as a whole, and what its units are to do.

#include "casework/words.h"
#include "casework/workflow.h"
#include "desk/commands/release_command.h"
#include "desk/commands/task_commands.h"
#include "gui/case_dialog.h"
#include "gui/case_pane.h"
#include "gui/choice_dialog.h"
#include "gui/conflict_dialog.h"
#include "gui/formats.h"
#include "gui/icons.h"
#include "gui/reason_dialog.h"
#include "gui/task_dialog.h"
#include "gui/verbs.h"
#include "ui_case_pane.h"

#include <QMenu>

namespace dutydesk {

void CasePane::buildMenu() {
    // Built once: deleting widgets while a palette or language is being passed round is not safe.
    auto* menu = new QMenu(m->more);
    const auto add = [this, menu](Action action, auto slot) {
        m_menu.insert(action, menu->addAction(QString(), this, slot));
    };
    add(Action::TakeCase, &CasePane::take);
    add(Action::AssignCase, &CasePane::assign);
    add(Action::EditCase, &CasePane::edit);
    auto* tiers = menu->addMenu(QString());
    for (const Tier tier : {Tier::Major, Tier::Serious, Tier::Ordinary})
        m_tiers.append(tiers->addAction(QString(), this, [this, tier] { setTier(tier); }));
    m_menu.insert(Action::SetTier, tiers->menuAction());
    add(Action::SetPolicy, &CasePane::setPolicy);
    add(Action::AssignTask, &CasePane::assignTask);
    menu->addSeparator();
    add(Action::LinkCases, &CasePane::link);
    m_unlink = menu->addAction(QString(), this, &CasePane::unlink);
    m_brief = menu->addAction(QString(), this, &CasePane::brief);
    menu->addSeparator();
    add(Action::CloseCase, &CasePane::closeCase);
    add(Action::ReopenCase, &CasePane::reopen);
    add(Action::ArchiveCase, &CasePane::archive);
    m->more->setMenu(menu);
    labelMenu();
}

void CasePane::labelMenu() {
    const auto withKey = [](Verb verb) { return QStringLiteral("%1\t%2").arg(textOf(verb), keyText(verb)); };
    m_menu.value(Action::TakeCase)->setText(withKey(Verb::CaseTake));
    m_menu.value(Action::AssignCase)->setText(withKey(Verb::CaseAssign));
    m_menu.value(Action::EditCase)->setText(withKey(Verb::CaseEdit));
    m_menu.value(Action::SetTier)->setText(tr("Tier"));
    m_menu.value(Action::SetPolicy)->setText(tr("Policy …"));
    m_menu.value(Action::AssignTask)->setText(tr("Task for a unit …"));
    m_menu.value(Action::LinkCases)->setText(tr("Link with another case …"));
    m_menu.value(Action::CloseCase)->setText(tr("Close …"));
    m_menu.value(Action::ReopenCase)->setText(tr("Reopen …"));
    m_menu.value(Action::ArchiveCase)->setText(tr("Archive"));
    m_brief->setText(withKey(Verb::CaseBrief));
    m_brief->setEnabled(may(Action::ExportPaper));
    m_unlink->setText(tr("Undo a link …"));
    const QList<Verb> keys{Verb::CaseTier1, Verb::CaseTier2, Verb::CaseTier3};
    for (int at = 0; at < m_tiers.size(); ++at)
        m_tiers.at(at)->setText(QStringLiteral("%1 %2\t%3")
                                    .arg(shape(Tier(at + 1)))
                                    .arg(word(Tier(at + 1)), keyText(keys.at(at))));
    m->more->setText(tr("More"));
    m->more->setAccessibleName(tr("More to do with this case"));
    m->more->setIcon(icon(QStringLiteral("more")));
    m->back->setIcon(icon(QStringLiteral("back")));
    m->back->setAccessibleName(textOf(Verb::CaseBack));
}

void CasePane::undoAssignment(CaseId id, UserId before, const QString& text) {
    Q_EMIT done(text, [this, id, before] {
        if (before == UserId::None)
            perform(ReleaseCase{id}, [](const CaseChanged&) {});
        else
            perform(AssignCase{id, before}, [](const CaseChanged&) {});
    });
}

void CasePane::take() {
    const UserId before = m_view.head().assignee;
    perform(TakeCase{m_id}, [this, id = m_id, before](const CaseChanged&) {
        const QString text = tr("Case %1 is yours").arg(caseLabel(id));
        // Only who may assign can give it back to somebody.
        if (before == userId() || (before != UserId::None && !may(Action::AssignCase)))
            return Q_EMIT said(text);
        undoAssignment(id, before, text);
    });
}

void CasePane::assign() {
    if (!may(Action::AssignCase)) return take();
    QList<ChoiceDialog::Choice> choices;
    for (const User& user : std::as_const(m_view.users))
        if (!user.disabled && permitted(user.role, Action::TakeCase))
            choices.append({QStringLiteral("%1 · %2").arg(user.name, word(user.role)) +
                                (user.id == m_view.head().assignee ? tr(" · now") : QString()),
                            number(user.id), user.id == m_view.head().assignee});
    auto* dialog = new ChoiceDialog(tr("Assign"), tr("Who works on %1?").arg(caseLabel(m_id)), choices, this);
    connect(dialog, &ChoiceDialog::chosen, this,
            [this, id = m_id, before = m_view.head().assignee](const QVariant& key) {
                const UserId to = UserId(key.toLongLong());
                perform(AssignCase{id, to}, [this, id, before, to](const CaseChanged&) {
                    const QString text =
                        tr("Case %1 is assigned to %2").arg(caseLabel(id), m_view.userName(to));
                    if (before == to) return Q_EMIT said(text);
                    undoAssignment(id, before, text);
                });
            });
    dialog->open();
}

void CasePane::edit() {
    if (!may(Action::EditCase)) return;
    const Case& head = m_view.head();
    auto* dialog = new CaseDialog(CaseDialog::Edit,
                                  {head.title, head.tier, head.category, head.unit, head.helpingUnits}, this);
    connect(dialog, &CaseDialog::chosen, this,
            [this, seen = head](const CaseDialog::Fields& fields) { saveEdit(fields, seen); });
    dialog->open();
}

void CasePane::saveEdit(const CaseDialog::Fields& f, const Case& seen) {
    const EditCase command{seen.id, f.title, f.category, f.unit, f.helpingUnits, seen.version};
    await(desk().run(command), this, [this, f, seen](const Result<CaseChanged>& saved) {
        if (saved) return Q_EMIT said(tr("Saved"));
        if (saved.error().code != ErrorCode::Conflict) return Q_EMIT failed(saved.error());
        settleEdit(f, seen);
    });
}

void CasePane::settleEdit(const CaseDialog::Fields& mine, const Case& seen) {
    load([id = seen.id](Database& db) { return CaseTable(db).head(id); },
         [this, mine, seen](const Case& stored) {
             const auto lines = [](const QString& title, const QString& category, const QString& unit,
                                   const QString& helping) {
                 return QStringList{tr("Title: %1").arg(title), tr("Category: %1").arg(category),
                                    tr("Unit: %1").arg(unit), tr("Helping units: %1").arg(helping)}
                     .join(QLatin1Char('\n'));
             };
             const QString theirs = lines(stored.title, stored.category, stored.unit, stored.helpingUnits);
             const QString ours = lines(mine.title, mine.category, mine.unit, mine.helpingUnits);
             const QString before = lines(seen.title, seen.category, seen.unit, seen.helpingUnits);
             if (theirs == before) return saveEdit(mine, stored); // it was something else that changed
             auto* dialog = new ConflictDialog(caseLabel(stored.id), ours, theirs, {}, this);
             connect(dialog, &ConflictDialog::mineChosen, this,
                     [this, mine, stored] { saveEdit(mine, stored); });
             connect(dialog, &ConflictDialog::theirsChosen, this, &CasePane::refresh);
             dialog->open();
         });
}

void CasePane::closeCase() {
    const auto step = stepFor(Action::CloseCase, m_view.head().state);
    auto* dialog = new ReasonDialog(
        tr("Close the case"), tr("How did the matter end?"),
        {tr("Answered, nothing left open"), tr("Answered by phone"), tr("A duplicate"), tr("A false alarm")},
        this);
    if (step && !step->needs.testFlag(Need::Reason)) dialog->setOptional();
    connect(dialog, &ReasonDialog::given, this, [this, id = m_id](const QString& reason) {
        perform(CloseCase{id, reason},
                [this, id](const CaseChanged&) { Q_EMIT said(tr("Case %1 is closed").arg(caseLabel(id))); });
    });
    dialog->open();
}

void CasePane::reopen() {
    auto* dialog = new ReasonDialog(tr("Reopen the case"), tr("Why is it open again?"), {}, this);
    connect(dialog, &ReasonDialog::given, this, [this, id = m_id](const QString& reason) {
        perform(ReopenCase{id, reason}, [this, id](const CaseChanged&) {
            Q_EMIT said(tr("Case %1 is open again").arg(caseLabel(id)));
        });
    });
    dialog->open();
}

void CasePane::archive() {
    perform(ArchiveCase{m_id}, [this, id = m_id](const CaseChanged&) {
        Q_EMIT said(tr("Case %1 is in the case library").arg(caseLabel(id)));
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

} // namespace dutydesk
