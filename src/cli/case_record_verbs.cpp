#include "casework/codes.h"
#include "casework/words.h"
#include "cli/case_step.h"
#include "cli/translated.h"
#include "desk/commands/task_commands.h"
#include "store/similar_cases.h"
#include "store/watch_table.h"

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

Result<EntryId> taskOf(const Invocation& invocation) {
    return invocation.need(QStringLiteral("task")).and_then(toNumber).map([](qint64 id) {
        return static_cast<EntryId>(id);
    });
}

Result<void> runTask(const Invocation& invocation) {
    const auto unit = invocation.need(QStringLiteral("unit"));
    if (!unit) return fail(unit);
    const auto due = maybeEnd(invocation, QStringLiteral("due"));
    if (!due) return fail(due);
    return caseStep<AssignTask>(invocation,
                                invocation.needText(QStringLiteral("text"), 1).map([&](const QString& text) {
                                    AssignTask command;
                                    command.unit = *unit;
                                    command.text = text;
                                    command.due = *due;
                                    return command;
                                }));
}

Result<void> runUrge(const Invocation& invocation) {
    const auto when = maybeTime(invocation, QStringLiteral("when"));
    if (!when) return fail(when);
    return caseStep<UrgeTask>(invocation, taskOf(invocation).map([&](EntryId task) {
        UrgeTask command;
        command.task = task;
        command.means = invocation.value(QStringLiteral("means"));
        command.text = invocation.value(QStringLiteral("text"));
        command.when = *when;
        return command;
    }));
}

Result<void> runDone(const Invocation& invocation) {
    return caseStep<FinishTask>(invocation, taskOf(invocation).map([&](EntryId task) {
        FinishTask command;
        command.task = task;
        command.result = invocation.value(QStringLiteral("text"));
        return command;
    }));
}

Result<void> runSimilar(const Invocation& invocation) {
    const auto id = caseOf(invocation);
    if (!id) return fail(id);
    qint64 limit = 5;
    if (invocation.has(QStringLiteral("limit"))) {
        const auto given = toNumber(invocation.value(QStringLiteral("limit")));
        if (!given) return fail(given);
        limit = std::min<qint64>(*given, 40);
    }
    return readStore(invocation, [id = *id, limit](Database& db) { return similarCases(db, id, int(limit)); })
        .map([&](const QList<SimilarCase>& all) {
            for (const SimilarCase& each : all) {
                QJsonObject object = headObject(each.head);
                object.insert(QStringLiteral("likeness"), std::round(each.likeness * 100) / 100);
                object.insert(QStringLiteral("opened"), toIso(each.head.opened, OfficeHours().zone));
                invocation.print(object);
            }
        });
}

QString reminderCode(Reminder::Kind kind) {
    switch (kind) {
    case Reminder::Kind::DueSoon: return QStringLiteral("due_soon");
    case Reminder::Kind::Missed: return QStringLiteral("missed");
    case Reminder::Kind::Escalated: return QStringLiteral("escalated");
    case Reminder::Kind::TaskLate: return QStringLiteral("task_late");
    case Reminder::Kind::TaskSoon: return QStringLiteral("task_soon");
    }
    return {};
}

Result<void> runReminders(const Invocation& invocation) {
    Role reader = Role::Supervisor;
    if (invocation.has(QStringLiteral("role"))) {
        const auto role = toTerm<Role>(invocation.value(QStringLiteral("role")));
        if (!role) return fail(role);
        reader = *role;
    }
    const Instant now = invocation.clock().now();
    return readStore(invocation,
                     [reader, now](Database& db) { return WatchTable(db).reminders(reader, now); })
        .map([&](const QList<Reminder>& all) {
            for (const Reminder& each : all)
                invocation.print(QJsonObject{{"kind", reminderCode(each.kind)},
                                             {"case", number(each.caseId)},
                                             {"title", each.title},
                                             {"tier", int(each.tier)},
                                             {"name", each.name.text()},
                                             {"due", toIso(each.due, OfficeHours().zone)},
                                             {"left", remaining(now, each.due)}});
        });
}

} // namespace

QList<Verb> caseRecordVerbs() {
    const OptionSpec task{QStringLiteral("task"), QStringLiteral("ID"),
                          Cli::tr("the task, as case show numbers it among the entries")};
    return {
        {QStringLiteral("case task"), QStringLiteral("ID --unit U --text T [--due TIME] --as USER"),
         Cli::tr("Gives a unit something to do by a time."),
         caseOptions({{QStringLiteral("unit"), QStringLiteral("U"), Cli::tr("the unit that is to do it")},
                      {QStringLiteral("text"), QStringLiteral("T"), Cli::tr("what is to be done")},
                      {QStringLiteral("due"), QStringLiteral("TIME"),
                       Cli::tr("until when; a day alone: until its end")}}),
         runTask},
        {QStringLiteral("case urge"),
         QStringLiteral("ID --task ID [--means M --text T --when TIME] --as USER"),
         Cli::tr("Records that a unit was urged to do its task."),
         caseOptions({task,
                      {QStringLiteral("means"), QStringLiteral("M"), Cli::tr("phone, message, in person")},
                      {QStringLiteral("text"), QStringLiteral("T"), Cli::tr("what was said")},
                      whenOption()}),
         runUrge},
        {QStringLiteral("case done"), QStringLiteral("ID --task ID [--text T] --as USER"),
         Cli::tr("Records that a unit has done its task."),
         caseOptions(
             {task, {QStringLiteral("text"), QStringLiteral("T"), Cli::tr("what the unit reported")}}),
         runDone},
        {QStringLiteral("case similar"), QStringLiteral("ID [--limit N]"),
         Cli::tr("Prints earlier cases whose titles and facts are like this one's, the likest first."),
         storeOptions({{QStringLiteral("limit"), QStringLiteral("N"), Cli::tr("how many; 5 without it")}}),
         runSimilar},
        {QStringLiteral("reminders"), QStringLiteral("[--role R]"),
         Cli::tr("Prints what asks for attention now: deadlines near, missed ones without a reason, "
                 "escalations, tasks of units."),
         storeOptions({{QStringLiteral("role"), QStringLiteral("R"),
                        Cli::tr("whose escalations: analyst | supervisor | clerk; supervisor without it")}}),
         runReminders},
    };
}

} // namespace dutydesk
