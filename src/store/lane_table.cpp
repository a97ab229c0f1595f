#include "store/lane_table.h"

#include "store/case_rows.h"
#include "store/read.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// One for each partial index, which a condition joined with OR would not use.
const QStringList& openClocks() {
    static const QStringList conditions{
        QStringLiteral("state = 'running' AND guide = 0"),
        QStringLiteral("state = 'paused' AND guide = 0"),
        QStringLiteral("state = 'missed' AND guide = 0 AND reason = ''"),
    };
    return conditions;
}

struct LaneClock {
    CaseId caseId = CaseId::None;
    Clock clock = {};
};

LaneClock readLaneClock(Columns& c) {
    LaneClock one;
    one.caseId = c.id<CaseId>();
    one.clock.id = c.id<ClockId>();
    one.clock.name.zh = c.text();
    one.clock.name.en = c.text();
    one.clock.stopEvents = eventsOfJson(c.bytes());
    one.clock.started = c.instant();
    one.clock.deadline.due = c.instant();
    one.clock.state = c.term<ClockState>();
    one.clock.pausedUntil = c.maybeInstant();
    one.clock.warnBefore = Millis(c.integer());
    return one;
}

Result<QHash<CaseId, QList<Clock>>> clocksByCase(Database& db) {
    QHash<CaseId, QList<Clock>> byCase;
    for (const QString& condition : openClocks()) {
        const auto clocks =
            readAll(db,
                    QStringLiteral("SELECT case_id, id, name_zh, name_en, stop_events, started, due, state, "
                                   "paused_until, warn_before_ms FROM clocks WHERE ") +
                        condition,
                    {}, readLaneClock);
        if (!clocks) return fail(clocks);
        for (const LaneClock& one : *clocks) byCase[one.caseId].append(one.clock);
    }
    for (QList<Clock>& clocks : byCase)
        std::sort(clocks.begin(), clocks.end(), [](const Clock& a, const Clock& b) {
            return std::pair(a.deadline.due, number(a.id)) < std::pair(b.deadline.due, number(b.id));
        });
    return byCase;
}

/// What a lane is sorted by: a paused clock asks for nothing now.
Instant nearestOf(const CaseRow& row) {
    for (const Clock& clock : row.clocks)
        if (clock.state != ClockState::Paused) return clock.deadline.due;
    return Instant::max();
}

} // namespace

Result<QList<CaseRow>> LaneTable::lanes() const {
    const auto clocks = clocksByCase(m_db);
    if (!clocks) return fail(clocks);
    QStringList ids;
    for (const QString& condition : openClocks())
        ids.append(QStringLiteral("SELECT case_id FROM clocks WHERE ") + condition);
    auto rows = readAll(m_db,
                        QStringLiteral("SELECT %1, coalesce(u.name, '') FROM cases c "
                                       "LEFT JOIN users u ON u.id = c.assignee WHERE c.id IN (%2)")
                            .arg(caseColumns(), ids.join(QStringLiteral(" UNION "))),
                        {}, [&clocks](Columns& c) {
                            CaseRow row;
                            row.head = readCase(c);
                            row.head.events.clear(); // lanes show none of them
                            row.assigneeName = c.text();
                            row.clocks = clocks->value(row.head.id);
                            return row;
                        });
    if (!rows) return rows;
    std::sort(rows->begin(), rows->end(), [](const CaseRow& a, const CaseRow& b) {
        return std::tuple(nearestOf(a), int(a.head.tier), number(a.head.id)) <
               std::tuple(nearestOf(b), int(b.head.tier), number(b.head.id));
    });
    return rows;
}

Result<int> LaneTable::late(Instant now) const {
    const auto cases = readNumber(
        m_db,
        QStringLiteral("SELECT count(*) FROM (SELECT case_id FROM clocks WHERE state = 'running' "
                       "AND guide = 0 AND due < ? UNION SELECT case_id FROM clocks WHERE state = 'missed' "
                       "AND guide = 0 AND reason = '') late"),
        {toSql(now)});
    if (!cases) return fail(cases);
    return static_cast<int>(*cases);
}

Result<QList<ReplyTime>> LaneTable::replyTimes(int limit) const {
    // What stood last before the round's first version: a fact, an earlier publication, the opening.
    static const QString sql = QStringLiteral(
        "SELECT r.written, r.signed_at, r.opened, r.events, r.first, "
        "(SELECT max(x.at) FROM facts x WHERE x.case_id = r.case_id AND x.at <= r.first), "
        "(SELECT max(p.at) FROM publications p WHERE p.case_id = r.case_id AND p.at <= r.first) "
        "FROM (SELECT s.case_id, d.at AS written, s.at AS signed_at, c.opened, c.events, "
        "(SELECT min(f.at) FROM drafts f WHERE f.case_id = s.case_id AND f.round = d.round) AS first "
        "FROM sign_offs s JOIN drafts d ON d.id = s.draft_id JOIN cases c ON c.id = s.case_id "
        "WHERE s.approved = 1 ORDER BY s.at DESC LIMIT ?) r");
    return readAll(m_db, sql, {limit}, [](Columns& c) {
        const Instant written = c.instant();
        const Instant signedAt = c.instant();
        Instant begun = c.instant();
        const QHash<CaseEvent, Instant> events = happenedOfJson(c.bytes());
        const Instant first = c.instant();
        const Instant assigned = events.value(CaseEvent::Assigned, begun);
        if (assigned <= first) begun = std::max(begun, assigned);
        if (const auto fact = c.maybeInstant()) begun = std::max(begun, *fact);
        if (const auto published = c.maybeInstant()) begun = std::max(begun, *published);
        return ReplyTime{std::max(Millis(0), written - begun), std::max(Millis(0), signedAt - written)};
    });
}

} // namespace dutydesk
