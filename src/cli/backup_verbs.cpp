#include "cli/desk_session.h"
#include "cli/translated.h"
#include "cli/verbs.h"
#include "desk/backups.h"

namespace dutydesk {

namespace {

QJsonObject backupObject(const BackupFile& backup) {
    return {{"file", backup.path},
            {"bytes", backup.size},
            {"auditEntries", backup.head.count},
            {"auditHead", QString::fromLatin1(backup.head.hash.toHex())}};
}

Result<void> runDailyBackup(const Invocation& invocation) {
    auto desk = openDesk(invocation);
    if (!desk) return fail(desk);
    const auto made = waitFor(backUpDaily(**desk));
    if (!made) return fail(made);
    if (*made)
        invocation.print(backupObject(**made));
    else
        invocation.say(Cli::tr("There is a backup of today already."));
    return {};
}

Result<void> runBackup(const Invocation& invocation) {
    if (invocation.has(QStringLiteral("daily"))) return runDailyBackup(invocation);
    const auto file = invocation.word(0, QStringLiteral("FILE"));
    if (!file) return fail(file);
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    return waitFor(backUp(**desk, *file)).map([&](const BackupFile& made) {
        invocation.print(backupObject(made));
    });
}

QJsonObject planObject(const RestorePlan& plan) {
    QJsonObject object{{"auditEntries", plan.backup.count},
                       {"auditHead", QString::fromLatin1(plan.backup.hash.toHex())},
                       {"lastEntry", toIsoUtc(plan.lastEntry)},
                       {"replaces", plan.replaces},
                       {"lost", plan.lost},
                       {"sameLog", plan.sameLog}};
    if (plan.replaces && !plan.current) object["lost"] = QJsonValue::Null;
    return object;
}

void sayWhatIsLost(const Invocation& invocation, const RestorePlan& plan) {
    if (!plan.replaces) return;
    if (!plan.current)
        invocation.say(Cli::tr("What the present store holds cannot be read."));
    else if (!plan.sameLog)
        invocation.say(Cli::tr("The backup is not of this store: all %1 entries of its log are not in it.")
                           .arg(plan.lost));
    else
        invocation.say(Cli::tr("The backup's last entry is of %1; %2 entries that were written since are not "
                               "in it.")
                           .arg(toIsoUtc(plan.lastEntry))
                           .arg(plan.lost));
}

Result<void> runRestore(const Invocation& invocation) {
    const auto file = invocation.word(0, QStringLiteral("FILE"));
    if (!file) return fail(file);
    RestoreOrder order{storePath(invocation), *file, {}, {}, invocation.has(QStringLiteral("anyway"))};
    if (invocation.has(QStringLiteral("preview")))
        return planRestore(order.store, order.backup).map([&](const RestorePlan& plan) {
            sayWhatIsLost(invocation, plan);
            invocation.print(planObject(plan));
        });
    const auto name = invocation.need(QStringLiteral("as"));
    if (!name) return fail(name);
    const auto secret = password(invocation, 0, *name);
    if (!secret) return fail(secret);
    order.user = *name;
    order.password = *secret;
    return restoreBackup(order, invocation.clock()).map([&](const Restored& restored) {
        sayWhatIsLost(invocation, restored.plan);
        if (!restored.keptAs.isEmpty())
            invocation.say(Cli::tr("The replaced store is kept as %1.").arg(restored.keptAs));
        QJsonObject object = planObject(restored.plan);
        object["keptAs"] = restored.keptAs;
        invocation.print(object);
    });
}

} // namespace

QList<Verb> backupVerbs() {
    return {
        {QStringLiteral("backup"), QStringLiteral("FILE --as USER | --daily"),
         Cli::tr("Copies the store into a file and checks the copy, while others work."),
         personOptions(
             {{QStringLiteral("daily"),
               {},
               Cli::tr("into the folder of backups, if there is none of today; 7 daily, 4 weekly and 12 "
                       "monthly ones are kept")}}),
         runBackup},
        {QStringLiteral("restore"), QStringLiteral("FILE [--preview] [--anyway] --as USER"),
         Cli::tr("Puts a backup in the store's place, once it is verified; the replaced store is kept."),
         personOptions(
             {{QStringLiteral("preview"), {}, Cli::tr("only says what would be lost")},
              {QStringLiteral("anyway"), {}, Cli::tr("also when it is not a backup of this store")}}),
         runRestore},
    };
}

} // namespace dutydesk
