#include "cli/case_step.h"
#include "cli/translated.h"
#include "desk/commands/password_commands.h"
#include "desk/commands/sealed_commands.h"
#include "store/office_table.h"

namespace dutydesk {

namespace {

/// Better from a file: other programs can see the words of a command line.
Result<void> runSeal(const Invocation& invocation) {
    return caseStep<WriteSealedNote>(invocation, caseText(invocation).map([](const QString& text) {
        WriteSealedNote command;
        command.text = text;
        return command;
    }));
}

Result<void> runUnseal(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    const auto note = invocation.number(1, QStringLiteral("NOTE"));
    if (!note) return fail(note);
    const auto name = invocation.need(QStringLiteral("as"));
    if (!name) return fail(name);
    const auto secret = password(invocation, 0, *name);
    if (!secret) return fail(secret);
    auto desk = openDesk(invocation);
    if (!desk) return fail(desk);
    if (const auto user = waitFor((*desk)->signIn(*name, *secret)); !user) return fail(user);
    const OpenSealedNote command{static_cast<CaseId>(*id), static_cast<SealedNoteId>(*note), *secret};
    return waitFor((*desk)->run(command)).map([&](const QString& text) { invocation.print(text); });
}

Result<void> runPassword(const Invocation& invocation) {
    const auto as = invocation.need(QStringLiteral("as"));
    if (!as) return fail(as);
    const auto present = password(invocation, 0, *as);
    if (!present) return fail(present);
    auto desk = openDesk(invocation);
    if (!desk) return fail(desk);
    if (const auto user = waitFor((*desk)->signIn(*as, *present)); !user) return fail(user);
    const QString name = invocation.positional().value(0, *as);
    const auto chosen = newPassword(invocation, name);
    if (!chosen) return fail(chosen);
    if (name == *as) return waitFor((*desk)->run(ChangePassword{*chosen, *present})).map([](Nothing) {});
    const auto user = waitFor((*desk)->read([name](Database& db) { return UserTable(db).byName(name); }));
    if (!user) return fail(user);
    return waitFor((*desk)->run(ResetPassword{user->id, *chosen})).map([](Nothing) {});
}

} // namespace

QList<Verb> sealedVerbs() {
    return {
        {QStringLiteral("case seal"), QStringLiteral("ID --text T | --file F --as USER"),
         Cli::tr("Writes a note that only cleared people can open, with their password."),
         caseOptions({bodyOption(), bodyFileOption()}), runSeal},
        {QStringLiteral("case unseal"), QStringLiteral("ID NOTE --as USER"),
         Cli::tr("Prints a sealed note, as case show numbers it; that it was opened is logged."),
         personOptions(), runUnseal},
        {QStringLiteral("user password"), QStringLiteral("[NAME] --as USER"),
         Cli::tr("Changes one's own password, or sets that of another who forgot it."),
         personOptions({{QStringLiteral("new-password-file"), QStringLiteral("FILE"),
                         Cli::tr("the new password; else the second line of --password-file, else you are "
                                 "asked")}}),
         runPassword},
    };
}

} // namespace dutydesk
