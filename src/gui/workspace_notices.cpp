// What asks for attention: said in the window, and outside of it without saying about what.

#include "gui/choice_dialog.h"
#include "gui/formats.h"
#include "gui/notifier.h"
#include "gui/reminder_words.h"
#include "gui/workspace.h"
#include "ui_workspace.h"

namespace dutydesk {

void Workspace::buildNotices() {
    m_notifier = new Notifier(this);
    connect(m_notifier, &Notifier::windowWanted, this, [this] {
        window()->showNormal();
        window()->raise();
        window()->activateWindow();
    });
    const auto read = [this] {
        await(m_desk.read(readSilentHours), this, [this](const Result<SilentHours>& hours) {
            if (!hours) return tellFailure(hours.error());
            m_notifier->setSilentHours(*hours);
        });
    };
    connect(&m_desk, &Desk::changed, this, [read](const Changes& changes) {
        if (changes.office) read();
    });
    read();
}

/// One pop-up for all that came up since the last one.
void Workspace::popUp(const QList<Reminder>& fresh) {
    QStringList parts;
    if (const QString reminders = groupedWords(fresh); !reminders.isEmpty()) parts.append(reminders);
    const int more = m_counts.newItems - std::exchange(m_newItems, m_counts.newItems);
    // What waits already when somebody signs in is no news.
    if (more > 0 && m_counted)
        parts.append(plural(more, tr("1 more item to review"), tr("%1 more items to review")));
    m_counted = true;
    const QTime time = toDateTime(m_desk.clock().now(), m_desk.office().hours.zone).time();
    m_notifier->tell(parts.join(QStringLiteral(" · ")), time);
}

void Workspace::remind() {
    m->bottom->setReminders(groupedWords(m_counts.reminders));
    QList<Reminder> fresh;
    QSet<QString> known;
    for (const Reminder& each : std::as_const(m_counts.reminders)) {
        const QString key =
            QStringLiteral("%1/%2/%3").arg(int(each.kind)).arg(number(each.clock)).arg(number(each.task));
        known.insert(key);
        if (!m_reminded.contains(key)) fresh.append(each);
    }
    m_reminded = known;
    popUp(fresh);
    if (fresh.isEmpty()) return;
    const QString text =
        fresh.size() == 1 ? reminderLine(fresh.first(), m_desk.clock().now()) : groupedWords(fresh);
    m->messages->showReminder(text, tr("Show"), [this] { listReminders(); });
}

void Workspace::listReminders() {
    QList<ChoiceDialog::Choice> choices;
    for (const Reminder& each : std::as_const(m_counts.reminders))
        choices.append(
            {QStringLiteral("%1 · %2").arg(reminderKind(each.kind), reminderLine(each, m_desk.clock().now())),
             number(each.caseId)});
    if (choices.isEmpty()) return;
    auto* dialog = new ChoiceDialog(tr("Open"), tr("What asks for attention now"), choices, this);
    connect(dialog, &ChoiceDialog::chosen, this,
            [this](const QVariant& key) { openCase(CaseId(key.toLongLong())); });
    dialog->open();
}

} // namespace dutydesk
