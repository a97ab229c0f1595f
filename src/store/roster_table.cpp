#include "store/roster_table.h"

#include "store/read.h"

namespace dutydesk {

namespace {

const QString rosterColumns =
    QStringLiteral("SELECT s.id, s.person, u.name, s.starts, s.ends, s.post, s.version FROM shifts s "
                   "JOIN users u ON u.id = s.person ");

Shift readShift(Columns& c) {
    Shift shift;
    shift.id = c.id<ShiftId>();
    shift.person = c.id<UserId>();
    shift.personName = c.text();
    shift.time.from = c.instant();
    shift.time.to = c.instant();
    shift.post = c.text();
    shift.version = c.integer();
    return shift;
}

QString shiftText(ShiftId id) { return QStringLiteral("shift %1").arg(number(id)); }

} // namespace

Result<ShiftId> RosterTable::insert(const Shift& shift) {
    return insertRow<ShiftId>(
        m_db,
        QStringLiteral("INSERT INTO shifts (person, starts, ends, post) VALUES (?, ?, ?, ?) RETURNING id"),
        {number(shift.person), toSql(shift.time.from), toSql(shift.time.to), shift.post});
}

Result<qint64> RosterTable::save(const Shift& shift) {
    const auto changed = change(
        m_db,
        QStringLiteral("UPDATE shifts SET person = ?, starts = ?, ends = ?, post = ?, version = version + 1 "
                       "WHERE id = ? AND version = ?"),
        {number(shift.person), toSql(shift.time.from), toSql(shift.time.to), shift.post, number(shift.id),
         shift.version});
    if (!changed) return fail(changed);
    if (*changed == 0)
        return tl::unexpected(
            whyNotUpdated(m_db, QStringLiteral("shifts"), number(shift.id), shiftText(shift.id)));
    return shift.version + 1;
}

Result<Shift> RosterTable::load(ShiftId id) const {
    return readOne(m_db, rosterColumns + QStringLiteral("WHERE s.id = ?"), {number(id)}, shiftText(id),
                   readShift);
}

Result<void> RosterTable::remove(ShiftId id) {
    const auto removed = change(m_db, QStringLiteral("DELETE FROM shifts WHERE id = ?"), {number(id)});
    if (!removed) return fail(removed);
    if (*removed == 0) return fail(ErrorCode::NotFound, shiftText(id));
    return {};
}

Result<QList<Shift>> RosterTable::during(const TimeSpan& span) const {
    return readAll(m_db,
                   rosterColumns +
                       QStringLiteral("WHERE s.ends > ? AND s.starts < ? ORDER BY s.starts, s.ends, s.id"),
                   {toSql(span.from), toSql(span.to)}, readShift);
}

Result<QList<Shift>> RosterTable::after(Instant at, int limit) const {
    return readAll(m_db,
                   rosterColumns + QStringLiteral("WHERE s.ends > ? AND s.starts > ? "
                                                  "ORDER BY s.starts, s.ends, s.id LIMIT ?"),
                   {toSql(at), toSql(at), limit}, readShift);
}

Result<std::optional<Shift>> RosterTable::clashing(const Shift& shift) const {
    return readFirst(
        m_db,
        rosterColumns + QStringLiteral("WHERE s.person = ? AND s.ends > ? AND s.starts < ? AND s.id <> ? "
                                       "ORDER BY s.starts LIMIT 1"),
        {number(shift.person), toSql(shift.time.from), toSql(shift.time.to), number(shift.id)}, readShift);
}

} // namespace dutydesk
