#include "casework/codes.h"
#include "casework/words.h"
#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/office_commands.h"
#include "store/office_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

Result<void> runInit(const Invocation& invocation) {
    const auto office = invocation.need(QStringLiteral("office"));
    if (!office) return fail(office);
    const auto user = invocation.need(QStringLiteral("user"));
    if (!user) return fail(user);
    const auto secret = password(invocation, 0, *user);
    if (!secret) return fail(secret);
    Office made{*office};
    made.contact = invocation.value(QStringLiteral("contact"));
    if (invocation.has(QStringLiteral("policy"))) made.policy = invocation.value(QStringLiteral("policy"));
    const QString path = storePath(invocation);
    return Desk::init(path, made, *user, *secret, invocation.clock()).map([&] {
        invocation.say(
            Cli::tr("The store of %1 is made: %2. %3 is its supervisor.").arg(*office, path, *user));
    });
}

Result<void> runUserAdd(const Invocation& invocation) {
    const auto name = invocation.word(0, QStringLiteral("NAME"));
    if (!name) return fail(name);
    const auto role = invocation.need(QStringLiteral("role")).and_then(toTerm<Role>);
    if (!role) return fail(role);
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    const auto secret = newPassword(invocation, *name);
    if (!secret) return fail(secret);
    return waitFor((*desk)->run(AddUser{*name, *role, *secret})).map([&](UserId id) {
        invocation.print(QJsonObject{{"id", number(id)}, {"name", *name}});
    });
}

Result<void> runUserList(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return UserTable(db).list(); })
        .map([&](const QList<User>& users) {
            QJsonArray array;
            for (const User& user : users)
                array.append(QJsonObject{{"id", number(user.id)},
                                         {"name", user.name},
                                         {"role", code(user.role)},
                                         {"disabled", user.disabled}});
            invocation.print(array);
        });
}

Result<void> runUserDisable(const Invocation& invocation) {
    const auto name = invocation.word(0, QStringLiteral("NAME"));
    if (!name) return fail(name);
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    const auto user =
        waitFor((*desk)->read([name = *name](Database& db) { return UserTable(db).byName(name); }));
    if (!user) return fail(user);
    return waitFor((*desk)->run(DisableUser{user->id, !invocation.has(QStringLiteral("undo"))}))
        .map([](Nothing) {});
}

Result<void> allow(const Invocation& invocation, bool allowed) {
    const auto cidr = invocation.word(0, QStringLiteral("CIDR"));
    if (!cidr) return fail(cidr);
    return runCommand(invocation, AllowNetwork{*cidr, allowed}).map([](Nothing) {});
}

Result<void> runNetworkAllow(const Invocation& invocation) { return allow(invocation, true); }
Result<void> runNetworkRefuse(const Invocation& invocation) { return allow(invocation, false); }

Result<void> runNetworkList(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return OfficeTable(db).networks(); })
        .map([&](const QStringList& list) { invocation.print(QJsonArray::fromStringList(list)); });
}

/// The permission table as Markdown; docs/permissions.md is this.
Result<void> runPermissions(const Invocation& invocation) {
    QStringList heads{Cli::tr("command")};
    for (const Role role : allTerms<Role>()) heads.append(word(role));
    const auto line = [](const QStringList& cells) {
        return QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | ")));
    };
    invocation.print(line(heads));
    invocation.print(line(QStringList(heads.size(), QStringLiteral("---"))));
    for (const Action action : allActions()) {
        QStringList cells{word(action)};
        for (const Role role : allTerms<Role>())
            cells.append(permitted(role, action) ? QStringLiteral("✓") : QStringLiteral("–"));
        invocation.print(line(cells));
    }
    return {};
}

} // namespace

QList<Verb> officeVerbs() {
    return {
        {QStringLiteral("init"), QStringLiteral("--office NAME --user NAME"),
         Cli::tr("Makes a store; the first user is a supervisor."),
         storeOptions({{QStringLiteral("office"), QStringLiteral("NAME"), Cli::tr("the office's name")},
                       {QStringLiteral("user"), QStringLiteral("NAME"), Cli::tr("the first supervisor")},
                       {QStringLiteral("contact"), QStringLiteral("LINE"),
                        Cli::tr("how to reach the office; told to the sites it reads")},
                       {QStringLiteral("policy"), QStringLiteral("P"), Cli::tr("the policy of its clocks")},
                       {QStringLiteral("password-file"), QStringLiteral("FILE"),
                        Cli::tr("the password on its first line; without it you are asked")}}),
         runInit},
        {QStringLiteral("user add"), QStringLiteral("NAME --role analyst|supervisor|clerk --as USER"),
         Cli::tr("Adds a user."),
         personOptions(
             {{QStringLiteral("role"), QStringLiteral("R"), QStringLiteral("analyst | supervisor | clerk")},
              {QStringLiteral("new-password-file"), QStringLiteral("FILE"),
               Cli::tr(
                   "the new user's password; else the second line of --password-file, else you are asked")}}),
         runUserAdd},
        {QStringLiteral("user list"), QString(), Cli::tr("Prints the users."), storeOptions(), runUserList},
        {QStringLiteral("user disable"), QStringLiteral("NAME --as USER [--undo]"),
         Cli::tr("Lets a user sign in no more."),
         personOptions({{QStringLiteral("undo"), {}, Cli::tr("lets them again")}}), runUserDisable},
        {QStringLiteral("permissions"),
         QString(),
         Cli::tr("Prints who may do what, as a table."),
         {},
         runPermissions},
        {QStringLiteral("network allow"), QStringLiteral("CIDR --as USER"),
         Cli::tr("Addresses inside the office that may be contacted."), personOptions(), runNetworkAllow},
        {QStringLiteral("network refuse"), QStringLiteral("CIDR --as USER"),
         Cli::tr("Takes an allowance back."), personOptions(), runNetworkRefuse},
        {QStringLiteral("network list"), QString(), Cli::tr("Prints the allowed networks."), storeOptions(),
         runNetworkList},
    };
}

} // namespace dutydesk
