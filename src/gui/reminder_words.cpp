#include "gui/reminder_words.h"

#include "casework/words.h"
#include "gui/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace dutydesk {

namespace {

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

QString countedReminders(Reminder::Kind kind, qsizetype count) {
    switch (kind) {
    case Reminder::Kind::DueSoon:
        return plural(count, ReminderText::tr("1 deadline is near"),
                      ReminderText::tr("%1 deadlines are near"));
    case Reminder::Kind::Missed:
        return plural(count, ReminderText::tr("1 missed deadline wants a reason"),
                      ReminderText::tr("%1 missed deadlines want a reason"));
    case Reminder::Kind::Escalated:
        return plural(count, ReminderText::tr("1 missed deadline was escalated to you"),
                      ReminderText::tr("%1 missed deadlines were escalated to you"));
    case Reminder::Kind::TaskLate:
        return plural(count, ReminderText::tr("1 unit's task late"),
                      ReminderText::tr("%1 units' tasks late"));
    case Reminder::Kind::TaskSoon:
        return plural(count, ReminderText::tr("1 unit's task due soon"),
                      ReminderText::tr("%1 units' tasks due soon"));
    }
    return {};
}

} // namespace

QString reminderKind(Reminder::Kind kind) {
    switch (kind) {
    case Reminder::Kind::DueSoon: return ReminderText::tr("due soon");
    case Reminder::Kind::Missed: return ReminderText::tr("missed without a reason");
    case Reminder::Kind::Escalated: return ReminderText::tr("missed, escalated to you");
    case Reminder::Kind::TaskLate: return ReminderText::tr("task late");
    case Reminder::Kind::TaskSoon: return ReminderText::tr("task due soon");
    }
    return {};
}

QString groupedWords(const QList<Reminder>& reminders) {
    using Kind = Reminder::Kind;
    QStringList parts;
    for (const Kind kind : {Kind::Escalated, Kind::Missed, Kind::DueSoon, Kind::TaskLate, Kind::TaskSoon}) {
        const auto count = std::count_if(reminders.begin(), reminders.end(),
                                         [kind](const Reminder& each) { return each.kind == kind; });
        if (count > 0) parts.append(countedReminders(kind, count));
    }
    return parts.join(QStringLiteral(" · "));
}

QString reminderLine(const Reminder& reminder, Instant now) {
    return QStringLiteral("%1 %2 · %3 · %4")
        .arg(caseLabel(reminder.caseId), oneLine(reminder.title, 40), reminder.name.text(),
             timeLeft(now, reminder.due));
}

} // namespace dutydesk
