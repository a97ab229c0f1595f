// What is done with the items of the inbox: each of these can be taken back.

#include "desk/commands/case_commands.h"
#include "desk/commands/review_commands.h"
#include "gui/case_dialog.h"
#include "gui/formats.h"
#include "gui/inbox_model.h"
#include "gui/inbox_pane.h"
#include "gui/pick_case_dialog.h"
#include "gui/reason_dialog.h"
#include "store/office_table.h"
#include "store/policy_table.h"
#include "store/source_table.h"
#include "ui_inbox_pane.h"

namespace dutydesk {

void InboxPane::openCase() {
    const QList<ItemId> items = targets();
    if (items.isEmpty()) return;
    const InboxRow row = m_model->row(m_model->indexOf(items.first()));
    const RuleId rule = row.flags.isEmpty() ? RuleId::None : row.flags.first().rule;
    CaseDialog::Fields fields{row.item.title, row.tier};
    fields.policy = desk().office().policy;
    struct Answer {
        std::optional<Rule> rule;
        QList<User> users;
        QList<PolicyVersion> policies;
    };
    load(
        [rule](Database& db) -> Result<Answer> {
            auto users = UserTable(db).list();
            if (!users) return fail(users);
            auto policies = PolicyTable(db).list();
            if (!policies) return fail(policies);
            Answer answer{{}, *users, *policies};
            if (rule == RuleId::None) return answer;
            auto flaggedBy = RuleTable(db).load(rule);
            if (!flaggedBy) return fail(flaggedBy);
            answer.rule = *flaggedBy;
            return answer;
        },
        [this, items, fields](const Answer& answer) {
            CaseDialog::Fields filled = fields;
            if (answer.rule) {
                filled.category = answer.rule->category;
                filled.unit = answer.rule->unit;
            }
            for (const PolicyVersion& each : answer.policies) filled.policies.append(each.policy);
            const bool anyone = may(Action::AssignCase);
            for (const User& user : answer.users)
                if (user.id == userId() ? may(Action::TakeCase)
                                        : anyone && !user.disabled && permitted(user.role, Action::TakeCase))
                    filled.assignees.append(user);
            // Whoever only opens cases for themselves works on them; a supervisor chooses.
            if (!anyone) filled.assignee = userId();
            askAboutCase(items, filled);
        });
}

void InboxPane::askAboutCase(const QList<ItemId>& items, const CaseDialog::Fields& fields) {
    auto* dialog = new CaseDialog(CaseDialog::Open, fields, this);
    connect(dialog, &CaseDialog::chosen, this, [this, items](const CaseDialog::Fields& chosen) {
        OpenCase command{items, chosen.title};
        command.tier = chosen.tier;
        command.category = chosen.category;
        command.unit = chosen.unit;
        command.policy = chosen.policy;
        const auto show = [this](const CaseChanged& opened) {
            Q_EMIT said(tr("Case %1 is open").arg(caseLabel(opened.id)));
            Q_EMIT caseWanted(opened.id);
        };
        perform(command, [this, show, assignee = chosen.assignee](const CaseChanged& opened) {
            m_model->clearMarks();
            if (assignee == UserId::None) return show(opened);
            if (assignee == userId()) return perform(TakeCase{opened.id}, show);
            perform(AssignCase{opened.id, assignee}, show);
        });
    });
    dialog->open();
}

void InboxPane::attach() {
    const QList<ItemId> items = targets();
    if (items.isEmpty()) return;
    auto* dialog =
        new PickCaseDialog(desk(), tr("Attach %1 to which case?").arg(targetTitle(items)), false, this);
    connect(dialog, &PickCaseDialog::failed, this, &Pane::failed);
    connect(dialog, &PickCaseDialog::chosen, this, [this, items](CaseId id) {
        QList<AttachItem> commands;
        for (const ItemId item : items) commands.append({id, item});
        performAll(commands, [this, id] { Q_EMIT said(tr("Attached to case %1").arg(caseLabel(id))); });
        m_model->clearMarks();
    });
    dialog->open();
}

void InboxPane::dismiss() {
    const QList<ItemId> items = targets();
    if (items.isEmpty()) return;
    auto* dialog = new ReasonDialog(tr("Dismiss"), tr("Why is %1 not for us?").arg(targetTitle(items)),
                                    {tr("Not about us"), tr("Advertisement"), tr("Already answered"),
                                     tr("Same matter"), tr("Wrong word")},
                                    this);
    const QString title = targetTitle(items);
    connect(dialog, &ReasonDialog::given, this, [this, items, title](const QString& reason) {
        QList<DismissItem> commands;
        for (const ItemId item : items) commands.append({item, reason});
        performAll(commands, [this, items, title] {
            Q_EMIT done(tr("Dismissed %1").arg(title), [this, items] { undoReview(items); });
        });
        m_model->clearMarks();
    });
    dialog->open();
}

void InboxPane::split() {
    if (!m->list->currentIndex().isValid()) return;
    const ItemId item = m->item->chosenVersion();
    perform(SplitItem{item}, [this, item](const Nothing&) {
        Q_EMIT done(tr("Taken out of its group"),
                    [this, item] { perform(UndoSplit{item}, [](const Nothing&) {}); });
    });
}

void InboxPane::watch() {
    const QList<ItemId> items = targets();
    if (items.isEmpty() || shownState() != FlagState::New) return;
    const QString title = targetTitle(items);
    QList<WatchItem> commands;
    for (const ItemId item : items) commands.append({item});
    performAll(commands, [this, items, title] {
        Q_EMIT done(tr("Watching %1").arg(title), [this, items] { undoReview(items); });
    });
    m_model->clearMarks();
}

void InboxPane::takeBack() {
    if (shownState() != FlagState::New) undoReview(targets());
}

void InboxPane::undoReview(const QList<ItemId>& items) {
    QList<UndoReview> commands;
    for (const ItemId item : items) commands.append({item});
    performAll(commands, [] {});
}

void InboxPane::proposeTier(Tier tier) {
    const QList<ItemId> items = targets();
    QList<ProposeTier> commands;
    QList<ProposeTier> back;
    for (const ItemId item : items) {
        const int row = m_model->indexOf(item);
        if (row < 0 || m_model->row(row).tier == tier) continue;
        commands.append({item, tier});
        back.append({item, m_model->row(row).tier});
    }
    if (commands.isEmpty()) return;
    const QString text = tr("Tier %1 proposed for %2").arg(int(tier)).arg(targetTitle(items));
    performAll(commands,
               [this, text, back] { Q_EMIT done(text, [this, back] { performAll(back, [] {}); }); });
}

} // namespace dutydesk
