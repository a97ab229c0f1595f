#include "desk/commands/store_commands.h"

#include "store/keeping.h"

#include <QFileInfo>

namespace dutydesk {

Result<Nothing> BackUpStore::run(CommandContext& context) const {
    if (file.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("file"));
    const QJsonObject told{{QStringLiteral("file"), QFileInfo(file).fileName()}};
    if (auto audited = context.audit(QStringLiteral("store"), 0, {}, told); !audited) return fail(audited);
    return Nothing{};
}

Result<Nothing> SetKeptDays::run(CommandContext& context) const {
    const auto before = keptDays(context.db);
    if (!before) return fail(before);
    if (*before == days) {
        context.unchanged = true;
        return Nothing{};
    }
    if (auto set = setKeptDays(context.db, days); !set) return fail(set);
    context.changes.office = true;
    const auto told = [](int kept) { return QJsonObject{{QStringLiteral("keptDays"), kept}}; };
    if (auto audited = context.audit(QStringLiteral("store"), 0, told(*before), told(days)); !audited)
        return fail(audited);
    return Nothing{};
}

Result<std::optional<Instant>> TidyStore::run(CommandContext& context) const {
    const auto before = droppedBefore(context.db, context.now);
    if (!before) return fail(before);
    if (!*before) {
        context.unchanged = true;
        return before;
    }
    const QJsonObject told{{QStringLiteral("tidyBefore"), toIsoUtc(**before)}};
    if (auto audited = context.audit(QStringLiteral("store"), 0, {}, told); !audited) return fail(audited);
    return before;
}

} // namespace dutydesk
