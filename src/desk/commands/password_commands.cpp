#include "desk/commands/password_commands.h"

#include "desk/commands/office_commands.h"
#include "store/office_table.h"
#include "store/sealed_notes.h"

namespace dutydesk {

namespace {

Result<void> checkNewPassword(const QString& password) {
    if (password.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("password"));
    if (password.size() < shortestPassword)
        return fail(ErrorCode::InvalidInput, QStringLiteral("password"), QStringLiteral("too_short"));
    return {};
}

Result<void> auditPassword(CommandContext& context, UserId user) {
    context.changes.users = true;
    return context.audit(QStringLiteral("user"), number(user), {}, {{QStringLiteral("password"), true}});
}

} // namespace

Result<Nothing> ChangePassword::run(CommandContext& context) const {
    if (auto checked = checkNewPassword(newPassword); !checked) return fail(checked);
    if (auto kept = rewrapUserKeys(context.db, context.actor, password, newPassword); !kept)
        return fail(kept);
    if (auto set = UserTable(context.db).setPassword(context.actor.id, newPassword); !set) return fail(set);
    if (auto audited = auditPassword(context, context.actor.id); !audited) return fail(audited);
    return Nothing{};
}

Result<Nothing> ResetPassword::run(CommandContext& context) const {
    if (auto checked = checkNewPassword(newPassword); !checked) return fail(checked);
    if (user == context.actor.id)
        return fail(ErrorCode::InvalidInput, QStringLiteral("user"), QStringLiteral("own_password"));
    if (auto set = UserTable(context.db).setPassword(user, newPassword); !set) return fail(set);
    if (auto forgotten = forgetUserKeys(context.db, user); !forgotten) return fail(forgotten);
    if (auto audited = auditPassword(context, user); !audited) return fail(audited);
    return Nothing{};
}

} // namespace dutydesk
