#include "store/lease_table.h"

#include "store/read.h"

namespace dutydesk {

Result<QList<SourceId>> LeaseTable::take(const QList<SourceId>& sources, Instant now) {
    QList<SourceId> taken;
    for (const SourceId source : sources) {
        const auto changed = change(
            m_db,
            QStringLiteral(
                "INSERT INTO pull_leases (source_id, holder, until) VALUES (?, ?, ?) "
                "ON CONFLICT (source_id) DO UPDATE SET holder = excluded.holder, until = excluded.until "
                "WHERE pull_leases.until <= ? "
                "OR pull_leases.until > excluded.until"),
            {number(source), m_holder, toSql(now + length), toSql(now)});
        if (!changed) return fail(changed);
        if (*changed > 0) taken.append(source);
    }
    return taken;
}

Result<void> LeaseTable::renew(const QList<SourceId>& sources, Instant now) {
    for (const SourceId source : sources)
        if (auto renewed = execute(
                m_db, QStringLiteral("UPDATE pull_leases SET until = ? WHERE source_id = ? AND holder = ?"),
                {toSql(now + length), number(source), m_holder});
            !renewed)
            return renewed;
    return {};
}

Result<bool> LeaseTable::holds(SourceId source) const {
    return readNumber(m_db,
                      QStringLiteral("SELECT count(*) FROM pull_leases WHERE source_id = ? AND holder = ?"),
                      {number(source), m_holder})
        .map([](qint64 count) { return count > 0; });
}

Result<void> LeaseTable::release(const QList<SourceId>& sources) {
    for (const SourceId source : sources)
        if (auto released =
                execute(m_db, QStringLiteral("DELETE FROM pull_leases WHERE source_id = ? AND holder = ?"),
                        {number(source), m_holder});
            !released)
            return released;
    return {};
}

} // namespace dutydesk
