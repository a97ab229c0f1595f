#include "store/pull_record.h"

#include "store/error_codes.h"
#include "store/read.h"

namespace dutydesk {

namespace {

Result<void> countPull(Database& db, bool failed, int newItems, Instant at) {
    const auto hour = std::chrono::floor<std::chrono::hours>(at);
    return execute(db,
                   QStringLiteral("INSERT INTO pull_hours (hour, pulls, brought, failed, items) "
                                  "VALUES (?, 1, ?, ?, ?) ON CONFLICT (hour) DO UPDATE SET "
                                  "pulls = pull_hours.pulls + 1, "
                                  "brought = pull_hours.brought + excluded.brought, "
                                  "failed = pull_hours.failed + excluded.failed, "
                                  "items = pull_hours.items + excluded.items"),
                   {toSql(Instant(hour)), newItems > 0 ? 1 : 0, failed ? 1 : 0, newItems});
}

} // namespace

Result<void> notePull(Database& db, const Source& source, AttemptKind kind, int newItems, Instant at) {
    if (kind == AttemptKind::Postponed) return {}; // nobody asked it
    if (auto counted = countPull(db, kind != AttemptKind::Success, newItems, at); !counted) return counted;
    if (kind == AttemptKind::Offline) return {}; // says nothing about the source
    if (kind == AttemptKind::Success)
        return execute(
            db, QStringLiteral("UPDATE source_outages SET until = ? WHERE source_id = ? AND until IS NULL"),
            {toSql(at), number(source.id)});
    const Error error = source.health.error.value_or(Error{});
    return execute(
        db,
        QStringLiteral("INSERT INTO source_outages (source_id, since, error_code, error_what, error_detail) "
                       "SELECT s.id, ?, ?, ?, ? FROM sources s WHERE s.id = ? AND NOT EXISTS "
                       "(SELECT 1 FROM source_outages o WHERE o.source_id = s.id AND o.until IS NULL) "
                       "ON CONFLICT (source_id, since) DO NOTHING"),
        {toSql(source.health.errorSince.value_or(at)), errorName(error.code), error.what, error.detail,
         number(source.id)});
}

} // namespace dutydesk
