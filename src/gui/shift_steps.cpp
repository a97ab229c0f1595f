// What is done on the shift pane: turns of the roster, lines of the log, hand-overs.

#include "desk/commands/shift_commands.h"
#include "gui/form_keeper.h"
#include "gui/formats.h"
#include "gui/handover_dialog.h"
#include "gui/reason_dialog.h"
#include "gui/shift_dialog.h"
#include "gui/shift_pane.h"
#include "ui_shift_pane.h"

namespace dutydesk {

void ShiftPane::writeLine() {
    const QString text = m->line->text().trimmed();
    if (text.isEmpty()) return;
    perform(WriteShiftEntry{text}, [this, text](ShiftEntryId) {
        if (m->line->text().trimmed() == text) m->line->clear();
        m_keeper->forget();
        m->kept->setText(tr("Added"));
    });
}

/// On the chosen day, at the hours of that person's last turn in the week, else of any, else by day.
Shift ShiftPane::turnToAdd() const {
    Shift turn;
    turn.person = m->roster->chosenPerson();
    const QDate day = std::max(m->roster->chosenDay(), today());
    turn.time = {toInstant(QDateTime(day, QTime(8, 0), zone())),
                 toInstant(QDateTime(day, QTime(20, 0), zone()))};
    const Shift* like = nullptr;
    for (const Shift& shift : m_view.week)
        if (!like || shift.person == turn.person || like->person != turn.person) like = &shift;
    if (!like) return turn;
    const Shift moved = movedByDays(*like, toDateTime(like->time.from, zone()).date().daysTo(day), zone());
    turn.time = moved.time;
    if (like->person == turn.person) turn.post = like->post;
    return turn;
}

void ShiftPane::saveTurns(const QList<Shift>& shifts) {
    QList<SaveShift> commands;
    for (const Shift& shift : shifts) commands.append({shift});
    performAll(commands, [this, count = commands.size()] {
        Q_EMIT said(plural(count, tr("The roster is changed"), tr("%1 turns are on the roster")));
    });
}

void ShiftPane::addTurn() {
    if (!may(Action::ManageRoster)) return Q_EMIT said(tr("The roster is kept by a supervisor."));
    auto* dialog = new ShiftDialog(turnToAdd(), m_view.people, now(), zone(), this);
    connect(dialog, &ShiftDialog::given, this, &ShiftPane::saveTurns);
    dialog->open();
}

void ShiftPane::editTurn() {
    if (!m_edit->isEnabled()) return;
    auto* dialog = new ShiftDialog(m->roster->chosen().last(), m_view.people, now(), zone(), this);
    connect(dialog, &ShiftDialog::given, this, &ShiftPane::saveTurns);
    dialog->open();
}

void ShiftPane::removeTurn() {
    if (!m_remove->isEnabled()) return;
    Shift turn = m->roster->chosen().last();
    perform(RemoveShift{turn.id}, [this, turn](Nothing) mutable {
        turn.id = ShiftId::None;
        Q_EMIT done(tr("%1 is off the roster").arg(turn.personName),
                    [this, turn] { perform(SaveShift{turn}, [](ShiftId) {}); });
    });
}

void ShiftPane::copyWeek() {
    if (!may(Action::ManageRoster)) return;
    perform(CopyRoster{m_monday.addDays(-7), 7, m_monday}, [this](const CopyRoster::Value& copied) {
        Q_EMIT said(
            copied.skipped == 0
                ? tr("%1 turns are copied from the week before").arg(copied.added)
                : tr("%1 turns are copied from the week before; %2 were skipped: over already, or the "
                     "person is on then")
                      .arg(copied.added)
                      .arg(copied.skipped));
    });
}

void ShiftPane::giveShift() {
    if (!m_give->isEnabled() || !m_read) return;
    QList<User> others;
    for (const User& user : std::as_const(m_view.people))
        if (user.id != userId() && !user.disabled && permitted(user.role, Action::HandOver))
            others.append(user);
    auto* dialog = new HandoverDialog(m_view.duty.open, others, zone(), this);
    connect(dialog, &HandoverDialog::given, this, [this, dialog](const QString& password) {
        await(desk().run(GiveHandover{dialog->forWhom(), dialog->note(), password}), dialog,
              [this, dialog](const Result<HandoverId>& given) {
                  if (!given) return dialog->refuseBecause(given.error());
                  dialog->accept();
                  Q_EMIT said(tr("Handed over. It stays here until somebody takes it over."));
              });
    });
    dialog->open();
}

void ShiftPane::takeShift() {
    const Handover* handover = forMe();
    if (!handover) return;
    auto* dialog = new HandoverDialog(*handover, zone(), this);
    connect(dialog, &HandoverDialog::given, this, [this, dialog, id = handover->id](const QString& password) {
        await(desk().run(AcceptHandover{id, dialog->note(), dialog->left(), password}), dialog,
              [this, dialog](const Result<HandoverId>& taken) {
                  if (!taken) return dialog->refuseBecause(taken.error());
                  dialog->accept();
                  Q_EMIT said(tr("The shift is yours. Both signatures are kept."));
              });
    });
    dialog->open();
}

void ShiftPane::withdraw() {
    const Handover* handover = mine();
    if (!handover) return;
    auto* dialog =
        new ReasonDialog(tr("Withdraw the hand-over"), tr("Why is the shift not handed over?"), {}, this);
    connect(dialog, &ReasonDialog::given, this, [this, id = handover->id](const QString& reason) {
        perform(WithdrawHandover{id, reason},
                [this](Nothing) { Q_EMIT said(tr("The hand-over is withdrawn")); });
    });
    dialog->open();
}

} // namespace dutydesk
