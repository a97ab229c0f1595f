#include "store/period_table.h"

#include "store/read.h"

namespace dutydesk {

namespace {

const QString periodColumns =
    QStringLiteral("SELECT id, name, starts, ends, interval_ms FROM special_periods");

SpecialPeriod readPeriod(Columns& c) {
    SpecialPeriod period;
    period.id = c.id<PeriodId>();
    period.name = c.text();
    period.from = c.instant();
    period.to = c.instant();
    period.interval = Millis(c.integer());
    return period;
}

QString idText(PeriodId id) { return QStringLiteral("period %1").arg(number(id)); }

} // namespace

Result<PeriodId> PeriodTable::insert(const SpecialPeriod& period) {
    return insertRow<PeriodId>(
        m_db,
        QStringLiteral("INSERT INTO special_periods (name, starts, ends, interval_ms) VALUES (?, ?, ?, ?) "
                       "RETURNING id"),
        {period.name, toSql(period.from), toSql(period.to), static_cast<qint64>(period.interval.count())});
}

Result<SpecialPeriod> PeriodTable::load(PeriodId id) const {
    return readOne(m_db, periodColumns + QStringLiteral(" WHERE id = ?"), {number(id)}, idText(id),
                   readPeriod);
}

Result<QList<SpecialPeriod>> PeriodTable::list() const {
    return readAll(m_db, periodColumns + QStringLiteral(" ORDER BY starts, id"), {}, readPeriod);
}

Result<QList<SpecialPeriod>> PeriodTable::current(Instant now) const {
    return readAll(m_db, periodColumns + QStringLiteral(" WHERE ends > ? ORDER BY starts, id"), {toSql(now)},
                   readPeriod);
}

Result<void> PeriodTable::remove(PeriodId id) {
    const auto removed =
        change(m_db, QStringLiteral("DELETE FROM special_periods WHERE id = ?"), {number(id)});
    if (!removed) return fail(removed);
    if (*removed == 0) return fail(ErrorCode::NotFound, idText(id));
    return {};
}

} // namespace dutydesk
