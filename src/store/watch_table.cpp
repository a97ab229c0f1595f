#include "store/watch_table.h"

#include "store/read.h"

namespace dutydesk {

namespace {

using namespace std::chrono_literals;
using ReminderKind = Reminder::Kind;

/// `order`: where a condition is found by an index of its own, "+k.due" keeps the planner from that of k.due.
QString clockReminderSql(const QString& condition, const QString& order) {
    return QStringLiteral("SELECT c.id, c.title, c.tier, k.name_zh, k.name_en, k.due, k.id FROM clocks k "
                          "JOIN cases c ON c.id = k.case_id WHERE ") +
           condition + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(order);
}

Reminder readClockReminder(Columns& c, ReminderKind kind) {
    Reminder reminder;
    reminder.kind = kind;
    reminder.caseId = c.id<CaseId>();
    reminder.title = c.text();
    reminder.tier = tierOf(c.small());
    reminder.name.zh = c.text();
    reminder.name.en = c.text();
    reminder.due = c.instant();
    reminder.clock = c.id<ClockId>();
    return reminder;
}

Result<QList<Reminder>> taskReminders(Database& db, Instant now, int limit) {
    return readAll(db,
                   QStringLiteral("SELECT c.id, c.title, c.tier, e.party, e.due, e.id FROM case_entries e "
                                  "JOIN cases c ON c.id = e.case_id WHERE e.kind = 'task' AND e.done IS NULL "
                                  "AND e.due < ? AND c.is_open = 1 ORDER BY e.due, e.id LIMIT ?"),
                   {toSql(now + 24h), limit}, [now](Columns& c) {
                       Reminder reminder;
                       reminder.caseId = c.id<CaseId>();
                       reminder.title = c.text();
                       reminder.tier = tierOf(c.small());
                       reminder.name.zh = reminder.name.en = c.text();
                       reminder.due = c.instant();
                       reminder.task = c.id<EntryId>();
                       reminder.kind = reminder.due < now ? ReminderKind::TaskLate : ReminderKind::TaskSoon;
                       return reminder;
                   });
}

} // namespace

Result<void> WatchTable::escalateMissed(CaseId id, Instant now) {
    return execute(
        m_db,
        QStringLiteral("INSERT INTO escalations (clock_id, case_id, role, at) "
                       "SELECT k.id, k.case_id, k.escalate_to, ? FROM clocks k WHERE k.case_id = ? "
                       "AND k.state = 'missed' AND k.guide = 0 "
                       "AND NOT EXISTS (SELECT 1 FROM escalations e WHERE e.clock_id = k.id)"),
        {toSql(now), number(id)});
}

Result<QList<Escalation>> WatchTable::escalationsOf(CaseId id) const {
    return readAll(m_db,
                   QStringLiteral("SELECT clock_id, role, at, coalesce(seen_by, 0), seen_at FROM escalations "
                                  "WHERE case_id = ? ORDER BY at, clock_id"),
                   {number(id)}, [id](Columns& c) {
                       Escalation escalation;
                       escalation.clock = c.id<ClockId>();
                       escalation.caseId = id;
                       escalation.to = c.term<Role>();
                       escalation.at = c.instant();
                       escalation.seenBy = c.id<UserId>();
                       escalation.seenAt = c.maybeInstant();
                       return escalation;
                   });
}

Result<void> WatchTable::see(ClockId clock, UserId by, Instant at) {
    const auto changed =
        change(m_db,
               QStringLiteral(
                   "UPDATE escalations SET seen_by = ?, seen_at = ? WHERE clock_id = ? AND seen_at IS NULL"),
               {toSql(by), toSql(at), number(clock)});
    if (!changed) return fail(changed);
    if (*changed == 0) return fail(ErrorCode::NotFound, QStringLiteral("escalation"));
    return {};
}

Result<void> WatchTable::insertUrging(const Urging& urging) {
    return execute(
        m_db,
        QStringLiteral("INSERT INTO task_urgings (entry_id, means, text, by_id, at) VALUES (?, ?, ?, ?, ?)"),
        {number(urging.task), urging.means, urging.text, toSql(urging.by), toSql(urging.at)});
}

Result<QList<Urging>> WatchTable::urgingsOf(CaseId id) const {
    return readAll(m_db,
                   QStringLiteral("SELECT u.entry_id, u.means, u.text, coalesce(u.by_id, 0), u.at "
                                  "FROM case_entries e JOIN task_urgings u ON u.entry_id = e.id "
                                  "WHERE e.case_id = ? ORDER BY u.id"),
                   {number(id)}, [](Columns& c) {
                       Urging urging;
                       urging.task = c.id<EntryId>();
                       urging.means = c.text();
                       urging.text = c.text();
                       urging.by = c.id<UserId>();
                       urging.at = c.instant();
                       return urging;
                   });
}

Result<QList<Reminder>> WatchTable::reminders(Role reader, Instant now, int limit) const {
    const auto clocks = [&](ReminderKind kind, const QString& condition, const QVariantList& values,
                            const QString& order = QStringLiteral("k.due, k.id")) {
        return readAll(m_db, clockReminderSql(condition, order), values + QVariantList{limit},
                       [kind](Columns& c) { return readClockReminder(c, kind); });
    };
    QList<Reminder> all;
    std::optional<Error> error;
    const auto take = [&](auto part) {
        if (part)
            all += *part;
        else if (!error)
            error = part.error();
    };
    take(clocks(
        ReminderKind::Escalated,
        QStringLiteral("k.id IN (SELECT clock_id FROM escalations WHERE role = ? AND seen_at IS NULL)"),
        {toSql(reader)}));
    take(clocks(ReminderKind::Missed, QStringLiteral("k.state = 'missed' AND k.guide = 0 AND k.reason = ''"),
                {}));
    take(clocks(ReminderKind::DueSoon,
                QStringLiteral("k.state = 'running' AND k.guide = 0 AND k.due - k.warn_before_ms <= ?"),
                {toSql(now)}, QStringLiteral("+k.due, k.id")));
    take(taskReminders(m_db, now, limit));
    if (error) return tl::unexpected(*error);
    // Where nothing can be written, a clock that ran out stays "running": late all the same.
    for (Reminder& each : all)
        if (each.kind == ReminderKind::DueSoon && each.due < now) each.kind = ReminderKind::Missed;
    return all;
}

} // namespace dutydesk
