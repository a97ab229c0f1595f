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

QJsonObject contactObject(const CallContact& contact) {
    QString tiers;
    for (const Tier tier : contact.tiers) tiers += code(tier);
    return {{"id", number(contact.id)},
            {"place", contact.place},
            {"party", contact.party},
            {"phone", contact.phone},
            {"policy", contact.policy},
            {"tiers", tiers},
            {"meets", contact.meets ? QString(code(*contact.meets)) : QString()}};
}

/// Who on the list was told already, by the name under which the call was recorded.
QJsonObject calledObject(const CallContact& contact, const CaseFile& file) {
    QJsonObject object = contactObject(contact);
    QJsonValue called;
    for (const CaseEntry& entry : file.entries)
        if ((entry.kind == EntryKind::Call || entry.kind == EntryKind::Brief) && entry.party == contact.party)
            called = toIso(entry.at, OfficeHours().zone);
    object.insert(QStringLiteral("called"), called);
    return object;
}

Result<void> runCalls(const Invocation& invocation) {
    const auto id = caseOf(invocation);
    if (!id) return fail(id);
    using Calls = std::pair<QList<CallContact>, CaseFile>;
    return readStore(invocation,
                     [id = *id](Database& db) -> Result<Calls> {
                         auto file = CaseTable(db).load(id);
                         if (!file) return fail(file);
                         auto list = CallListTable(db).listFor(file->head.policy, file->head.tier);
                         if (!list) return fail(list);
                         return Calls{*std::move(list), *std::move(file)};
                     })
        .map([&](const Calls& calls) {
            for (const CallContact& contact : calls.first)
                invocation.print(calledObject(contact, calls.second));
        });
}

Result<void> runContactAdd(const Invocation& invocation) {
    CallContact contact;
    const auto party = invocation.need(QStringLiteral("party"));
    if (!party) return fail(party);
    contact.party = *party;
    contact.phone = invocation.value(QStringLiteral("phone"));
    contact.policy = invocation.value(QStringLiteral("policy"));
    if (invocation.has(QStringLiteral("place"))) {
        const auto place = toNumber(invocation.value(QStringLiteral("place")));
        if (!place) return fail(place);
        contact.place = int(std::min<qint64>(*place, 999));
    }
    if (invocation.has(QStringLiteral("tiers"))) {
        contact.tiers.clear();
        const QString tiers = invocation.value(QStringLiteral("tiers"));
        for (const QChar digit : tiers) {
            const auto tier = fromCode<Tier>(QString(digit));
            if (!tier) return notOneOf(tiers, QStringLiteral("1 | 12 | 123"));
            if (!contact.tiers.contains(*tier)) contact.tiers.append(*tier);
        }
    }
    if (invocation.has(QStringLiteral("meets"))) {
        const auto event = toTerm<CaseEvent>(invocation.value(QStringLiteral("meets")));
        if (!event) return fail(event);
        contact.meets = *event;
    }
    return runCommand(invocation, SaveCallContact{contact}).map([&](ContactId id) {
        invocation.print(QJsonObject{{"id", number(id)}});
    });
}

Result<void> runContactList(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return CallListTable(db).list(); })
        .map([&](const QList<CallContact>& all) {
            for (const CallContact& contact : all) invocation.print(contactObject(contact));
        });
}

Result<void> runContactRemove(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    return runCommand(invocation, RemoveCallContact{static_cast<ContactId>(*id)}).map([](Nothing) {});
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
    const OptionSpec meets{
        QStringLiteral("meets"), QStringLiteral("EVENT"),
        QStringLiteral("leaders_told | superiors_told | briefed | press_conference | result_reported")};
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
        {QStringLiteral("case calls"), QStringLiteral("ID"),
         Cli::tr("Prints whom to phone for this case, in order, and who was told already."), storeOptions(),
         runCalls},
        {QStringLiteral("contact add"),
         QStringLiteral("--party P [--phone N --place N --policy KEY --tiers 12 --meets EVENT] --as USER"),
         Cli::tr("Adds somebody to the list of whom to phone first."),
         personOptions(
             {{QStringLiteral("party"), QStringLiteral("P"), Cli::tr("the post or the office")},
              {QStringLiteral("phone"), QStringLiteral("N"), Cli::tr("the number")},
              {QStringLiteral("place"), QStringLiteral("N"), Cli::tr("1: first")},
              {QStringLiteral("policy"), QStringLiteral("KEY"), Cli::tr("only for this policy")},
              {QStringLiteral("tiers"), QStringLiteral("N"), Cli::tr("for which tiers; 1 without it")},
              meets}),
         runContactAdd},
        {QStringLiteral("contact list"), QString(), Cli::tr("Prints whom to phone first."), storeOptions(),
         runContactList},
        {QStringLiteral("contact remove"), QStringLiteral("ID --as USER"),
         Cli::tr("Takes somebody off the list of whom to phone."), personOptions(), runContactRemove},
        {QStringLiteral("reminders"), QStringLiteral("[--role R]"),
         Cli::tr("Prints what asks for attention now: deadlines near, missed ones without a reason, "
                 "escalations, tasks of units."),
         storeOptions({{QStringLiteral("role"), QStringLiteral("R"),
                        Cli::tr("whose escalations: analyst | supervisor | clerk; supervisor without it")}}),
         runReminders},
    };
}

} // namespace dutydesk
