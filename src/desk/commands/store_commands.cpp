#include "desk/commands/store_commands.h"

#include <QFileInfo>

namespace dutydesk {

Result<Nothing> BackUpStore::run(CommandContext& context) const {
    if (file.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("file"));
    const QJsonObject told{{QStringLiteral("file"), QFileInfo(file).fileName()}};
    if (auto audited = context.audit(QStringLiteral("store"), 0, {}, told); !audited) return fail(audited);
    return Nothing{};
}

} // namespace dutydesk
