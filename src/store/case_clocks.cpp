#include "store/case_rows.h"
#include "store/case_table.h"
#include "store/read.h"

#include <algorithm>
#include <limits>

namespace dutydesk {

namespace {

QVariantList values(const Clock& clock) {
    return {clock.key,
            clock.name.zh,
            clock.name.en,
            clock.obligation.zh,
            clock.obligation.en,
            clock.source.zh,
            clock.source.en,
            toSql(clock.kind),
            clock.guide ? 1 : 0,
            toSql(clock.startEvent),
            eventsToJson(clock.stopEvents),
            toSql(clock.started),
            toSql(clock.deadline.due),
            stepsToJson(clock.deadline.because),
            clock.deadline.unpublishedYear ? QVariant(*clock.deadline.unpublishedYear) : QVariant(),
            toSql(clock.state),
            toSql(clock.ended),
            toSql(clock.pausedAt),
            toSql(clock.pausedUntil),
            clock.reason,
            static_cast<qint64>(clock.warnBefore.count()),
            toSql(clock.escalateTo),
            clock.policy,
            clock.policyVersion};
}

Result<void> insertClock(Database& db, CaseId id, const Clock& clock) {
    return execute(
        db,
        QStringLiteral("INSERT INTO clocks (spec_key, name_zh, name_en, obligation_zh, obligation_en, "
                       "source_zh, source_en, kind, guide, start_event, stop_events, started, due, because, "
                       "unpublished_year, state, ended, paused_at, paused_until, reason, warn_before_ms, "
                       "escalate_to, policy, policy_version, case_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        values(clock) + QVariantList{number(id)});
}

Result<void> updateClock(Database& db, CaseId id, const Clock& clock) {
    const auto changed =
        change(db,
               QStringLiteral(
                   "UPDATE clocks SET spec_key = ?, name_zh = ?, name_en = ?, obligation_zh = ?, "
                   "obligation_en = ?, source_zh = ?, source_en = ?, kind = ?, guide = ?, start_event = ?, "
                   "stop_events = ?, started = ?, due = ?, because = ?, unpublished_year = ?, state = ?, "
                   "ended = ?, paused_at = ?, paused_until = ?, reason = ?, warn_before_ms = ?, "
                   "escalate_to = ?, policy = ?, policy_version = ? WHERE id = ? AND case_id = ?"),
               values(clock) + QVariantList{number(clock.id), number(id)});
    if (!changed) return fail(changed);
    if (*changed == 0) return fail(ErrorCode::NotFound, QStringLiteral("clock %1").arg(number(clock.id)));
    return {};
}

/// The queue's order is kept with the case.
Result<void> refreshNextDue(Database& db, CaseId id) {
    return execute(
        db,
        QStringLiteral("UPDATE cases SET next_due = coalesce((SELECT min(due) FROM clocks WHERE case_id = ? "
                       "AND state = 'running' AND guide = 0), ?) WHERE id = ?"),
        {number(id), std::numeric_limits<qint64>::max(), number(id)});
}

} // namespace

Result<QList<Clock>> CaseTable::clocks(CaseId id) const {
    return readAll(m_db,
                   QStringLiteral("SELECT %1 FROM clocks WHERE case_id = ? ORDER BY id").arg(clockColumns()),
                   {number(id)}, readClock);
}

Result<void> CaseTable::saveClocks(CaseId id, const QList<Clock>& saved) {
    const auto stored = clocks(id);
    if (!stored) return fail(stored);
    return saveClocks(id, saved, *stored);
}

Result<void> CaseTable::saveClocks(CaseId id, const QList<Clock>& saved, const QList<Clock>& stored) {
    return m_db.inTransaction([&]() -> Result<void> {
        for (const Clock& clock : saved) {
            if (stored.contains(clock)) continue;
            auto done =
                clock.id == ClockId::None ? insertClock(m_db, id, clock) : updateClock(m_db, id, clock);
            if (!done) return done;
        }
        return refreshNextDue(m_db, id);
    });
}

Result<QList<CaseId>> CaseTable::casesWithClocks() const {
    return readAll(m_db,
                   QStringLiteral("SELECT id FROM cases WHERE is_open = 1 "
                                  "UNION SELECT case_id FROM clocks WHERE state = 'running' AND guide = 0 "
                                  "UNION SELECT case_id FROM clocks WHERE state = 'paused' ORDER BY 1"),
                   {}, [](Columns& c) { return c.id<CaseId>(); });
}

} // namespace dutydesk
