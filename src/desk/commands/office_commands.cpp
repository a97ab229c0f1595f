#include "desk/commands/office_commands.h"

#include "casework/codes.h"
#include "casework/policy.h"
#include "desk/commands/case_change.h"
#include "desk/commands/case_json.h"
#include "intake/address_guard.h"
#include "store/office_table.h"
#include "store/policy_table.h"

#include <algorithm>

namespace dutydesk {

namespace {

const QString subjectOffice = QStringLiteral("office");
const QString subjectUser = QStringLiteral("user");

QJsonObject officeJson(const Office& office) {
    return {{QStringLiteral("name"), office.name},
            {QStringLiteral("contact"), office.contact},
            {QStringLiteral("zone"), QString::fromLatin1(office.hours.zone.id())},
            {QStringLiteral("opens"), office.hours.opens.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("closes"), office.hours.closes.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("policy"), office.policy}};
}

Result<void> checkOffice(Database& db, const Office& office) {
    if (office.name.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("office"));
    if (!office.hours.zone.isValid()) return fail(ErrorCode::InvalidInput, QStringLiteral("zone"));
    if (!office.hours.opens.isValid() || !office.hours.closes.isValid() ||
        office.hours.opens >= office.hours.closes)
        return fail(ErrorCode::InvalidInput, QStringLiteral("hours"), QStringLiteral("closes_before_opens"));
    if (auto policy = PolicyTable(db).newest(office.policy); !policy) return fail(policy);
    return {};
}

bool sameHours(const OfficeHours& a, const OfficeHours& b) {
    return a.zone == b.zone && a.opens == b.opens && a.closes == b.closes;
}

bool isActiveSupervisor(const User& user) { return user.role == Role::Supervisor && !user.disabled; }

} // namespace

Result<Nothing> EditOffice::run(CommandContext& context) const {
    Office edited = office;
    edited.name = office.name.trimmed();
    edited.contact = office.contact.trimmed();
    if (auto checked = checkOffice(context.db, edited); !checked) return fail(checked);
    if (edited.demo != context.office.demo) return fail(ErrorCode::NotDemo, context.office.name);
    if (auto saved = OfficeTable(context.db).saveOffice(edited); !saved) return fail(saved);
    auto stored = OfficeTable(context.db).office();
    if (!stored) return fail(stored);

    QJsonObject before = officeJson(context.office);
    QJsonObject after = officeJson(*stored);
    keepDifferences(before, after);
    const bool newHours = !sameHours(context.office.hours, stored->hours);
    context.office = *std::move(stored);
    context.changes.office = true;
    if (auto audited = context.audit(subjectOffice, 0, before, after); !audited) return fail(audited);
    if (newHours)
        if (auto computed = recomputeCases(context); !computed) return fail(computed);
    return Nothing{};
}

Result<UserId> AddUser::run(CommandContext& context) const {
    if (name.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("user"));
    if (password.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("password"));
    if (password.size() < shortestPassword)
        return fail(ErrorCode::InvalidInput, QStringLiteral("password"), QStringLiteral("too_short"));
    const auto id = UserTable(context.db).add(name.trimmed(), role, password, context.now);
    if (!id) return id;
    context.changes.users = true;
    if (auto audited =
            context.audit(subjectUser, number(*id), {},
                          {{QStringLiteral("name"), name.trimmed()}, {QStringLiteral("role"), code(role)}});
        !audited)
        return fail(audited);
    return id;
}

Result<Nothing> DisableUser::run(CommandContext& context) const {
    const auto target = UserTable(context.db).load(user);
    if (!target) return fail(target);
    if (target->disabled == disabled) {
        context.unchanged = true;
        return Nothing{};
    }
    const auto users = UserTable(context.db).list();
    if (!users) return fail(users);
    if (disabled && isActiveSupervisor(*target) &&
        std::count_if(users->begin(), users->end(), isActiveSupervisor) == 1)
        return fail(ErrorCode::InvalidInput, QStringLiteral("user"), QStringLiteral("last_supervisor"));
    if (auto set = UserTable(context.db).setDisabled(user, disabled); !set) return fail(set);
    context.changes.users = true;
    if (auto audited = context.audit(subjectUser, number(user), {{QStringLiteral("disabled"), !disabled}},
                                     {{QStringLiteral("disabled"), disabled}});
        !audited)
        return fail(audited);
    return Nothing{};
}

Result<Nothing> AllowNetwork::run(CommandContext& context) const {
    const QString network = cidr.trimmed();
    if (network.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("network"));
    if (auto guard = AddressGuard::create({network}); allowed && !guard)
        return fail(ErrorCode::InvalidInput, QStringLiteral("network"), network);
    const auto known = OfficeTable(context.db).networks();
    if (!known) return fail(known);
    if (known->contains(network) == allowed) {
        context.unchanged = true;
        return Nothing{};
    }
    OfficeTable table(context.db);
    const auto done = allowed ? table.allowNetwork(network) : table.refuseNetwork(network);
    if (!done) return fail(done);
    context.changes.office = true;
    const QJsonObject told{{QStringLiteral("network"), network}};
    if (auto audited =
            context.audit(subjectOffice, 0, allowed ? QJsonObject() : told, allowed ? told : QJsonObject());
        !audited)
        return fail(audited);
    return Nothing{};
}

} // namespace dutydesk
