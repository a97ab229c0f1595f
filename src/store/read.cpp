#include "store/read.h"

namespace dutydesk {

Error whyNotUpdated(Database& db, const QString& table, qint64 id, const QString& what) {
    // The table's name is one of ours, never a value.
    const auto version = readFirst(db, QStringLiteral("SELECT version FROM %1 WHERE id = ?").arg(table), {id},
                                   [](Columns& c) { return c.integer(); });
    if (!version) return version.error();
    if (!*version) return Error{ErrorCode::NotFound, what};
    return Error{ErrorCode::Conflict, what, QStringLiteral("stored version %1").arg(**version)};
}

} // namespace dutydesk
