#include "store/tier_tables.h"

#include "store/read.h"

namespace dutydesk {

Result<TierTable> TierTables::current() const {
    const auto stored = readFirst(
        m_db, QStringLiteral("SELECT version, content FROM tier_tables ORDER BY version DESC LIMIT 1"), {},
        [](Columns& c) {
            const qint64 version = c.integer();
            return std::pair(version, c.bytes());
        });
    if (!stored) return fail(stored);
    if (!*stored) return TierTable::builtIn();
    auto table = tierTableFromJson((*stored)->second);
    if (!table) return table;
    table->version = (*stored)->first;
    return table;
}

Result<qint64> TierTables::save(const TierTable& table, UserId by, Instant at) {
    const auto newest = readNumber(m_db, QStringLiteral("SELECT coalesce(max(version), 0) FROM tier_tables"));
    if (!newest) return fail(newest);
    if (*newest != table.version)
        return fail(ErrorCode::Conflict, QStringLiteral("tier_table"),
                    QStringLiteral("stored version %1").arg(*newest));
    const qint64 version = *newest + 1;
    auto saved = execute(
        m_db, QStringLiteral("INSERT INTO tier_tables (version, content, by_id, at) VALUES (?, ?, ?, ?)"),
        {version, QString::fromUtf8(toJson(table)), toSql(by), toSql(at)});
    if (!saved) return fail(saved);
    return version;
}

} // namespace dutydesk
