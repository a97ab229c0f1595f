#include "desk/commands/notice_commands.h"

namespace dutydesk {

namespace {

QJsonObject silentJson(const SilentHours& hours) {
    return {{QStringLiteral("silent_from"), hours.begins.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("silent_until"), hours.ends.toString(QStringLiteral("HH:mm"))}};
}

} // namespace

Result<Nothing> SetSilentHours::run(CommandContext& context) const {
    if (!hours.begins.isValid() || !hours.ends.isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("hours"));
    const auto before = readSilentHours(context.db);
    if (!before) return fail(before);
    if (*before == hours) {
        context.unchanged = true;
        return Nothing{};
    }
    if (auto saved = saveSilentHours(context.db, hours); !saved) return fail(saved);
    context.changes.office = true;
    if (auto audited = context.audit(QStringLiteral("office"), 0, silentJson(*before), silentJson(hours));
        !audited)
        return fail(audited);
    return Nothing{};
}

} // namespace dutydesk
