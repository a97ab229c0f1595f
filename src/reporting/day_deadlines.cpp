#include "casework/words.h"
#include "reporting/day_sections.h"
#include "reporting/paper_sections.h"
#include "reporting/wording.h"

namespace dutydesk {

namespace {

/// The day's obligations: guides are shown with their case, but nobody owes them.
struct DayClocks {
    Decided decided = {};
    int running = 0;
    int paused = 0;
    QList<QStringList> notable = {}; ///< missed and paused ones, as rows
};

QString reasonText(const Clock& clock) {
    return clock.reason.isEmpty() ? Paper::tr("no reason given yet") : clock.reason;
}

DayClocks count(const DayFacts& facts) {
    const PaperPeriod day{facts.day, facts.day};
    DayClocks counted;
    for (const DayCase& one : facts.cases) {
        const Decided ofCase = decidedIn(one.clocks, day, facts.zone);
        counted.decided.met += ofCase.met;
        counted.decided.missed += ofCase.missed;
        for (const Clock& clock : one.clocks) {
            if (clock.guide) continue;
            const bool paused = clock.state == ClockState::Paused;
            counted.paused += paused;
            counted.running += clock.state == ClockState::Running;
            if (paused || decidedIn({clock}, day, facts.zone).missed > 0)
                counted.notable << QStringList{
                    caseNumber(one.head.id) + QLatin1Char(' ') + one.head.title, clock.name.text(),
                    deadlineText(clock.deadline.due, facts.zone), word(clock.state), reasonText(clock)};
        }
    }
    return counted;
}

} // namespace

DaySpan daySpan(QDate day, const QTimeZone& zone) {
    return {toInstant(day.startOfDay(zone)), toInstant(day.addDays(1).startOfDay(zone))};
}

QString caseNumber(CaseId id) { return QStringLiteral("#%1").arg(number(id)); }

const Clock* nextClock(const QList<Clock>& clocks) {
    const Clock* next = nullptr;
    for (const Clock& clock : clocks)
        if (!clock.guide && clock.state == ClockState::Running &&
            (!next || clock.deadline.due < next->deadline.due))
            next = &clock;
    return next;
}

QString clockOutcome(const Clock& clock, Instant now, const QTimeZone& zone) {
    switch (clock.state) {
    case ClockState::Running:
        if (clock.guide && now > clock.deadline.due) return Paper::tr("a guide; its time is over");
        return now > clock.deadline.due ? remaining(now, clock.deadline.due)
                                        : Paper::tr("%1 left").arg(remaining(now, clock.deadline.due));
    case ClockState::Paused:
        return Paper::tr("paused until %1: %2").arg(timeText(clock.pausedUntil, zone), reasonText(clock));
    case ClockState::Met: return Paper::tr("met at %1").arg(timeText(clock.ended, zone));
    case ClockState::Missed: return Paper::tr("missed: %1").arg(reasonText(clock));
    case ClockState::Stopped: return Paper::tr("no longer applies");
    }
    return {};
}

QList<Block> deadlineBlocks(const DayFacts& facts) {
    const DayClocks counted = count(facts);
    const int decided = counted.decided.all();
    const int open = counted.running + counted.paused;
    QList<Block> blocks;
    if (decided == 0)
        blocks << Paragraph{Paper::tr("No deadline was met or missed on this day.")};
    else
        blocks << Paragraph{
            Paper::tr("Of %1 deadlines decided on this day: met %2; missed %3.")
                .arg(decided)
                .arg(share(counted.decided.met, decided), share(counted.decided.missed, decided))};
    blocks << Paragraph{
        Paper::tr("Clocks still open: %1; of them paused: %2.").arg(open).arg(share(counted.paused, open))};
    if (counted.notable.isEmpty()) return blocks;
    Table table;
    table.caption = Paper::tr("Missed and paused, with reasons");
    table.header = {Paper::tr("Case"), Paper::tr("Clock"), Paper::tr("Deadline"), Paper::tr("State"),
                    Paper::tr("Reason")};
    table.widths = {28, 17, 19, 10, 26};
    table.kinds = {ColumnKind::Text, ColumnKind::Text, ColumnKind::Time};
    table.sheet = Paper::tr("Missed and paused");
    table.rows = counted.notable;
    return blocks << table;
}

QList<Block> tomorrowBlocks(const DayFacts& facts) {
    int open = 0;
    for (const DayCase& one : facts.cases)
        open += one.head.state != CaseState::Closed && one.head.state != CaseState::Archived;
    QList<Block> blocks{Paragraph{Paper::tr("Open cases: %1.").arg(open)}};

    const Instant until = daySpan(facts.day.addDays(1), facts.zone).end;
    Table table;
    table.caption = Paper::tr("Due by the end of %1").arg(dayText(facts.day.addDays(1)));
    table.header = {Paper::tr("Case"),      Paper::tr("Clock"), Paper::tr("Deadline"),
                    Paper::tr("Remaining"), Paper::tr("Unit"),  Paper::tr("Assignee")};
    table.widths = {27, 17, 19, 12, 15, 10};
    table.kinds = {ColumnKind::Text, ColumnKind::Text, ColumnKind::Time};
    table.sheet = Paper::tr("Due tomorrow");
    for (const DayCase& one : facts.dueTomorrow)
        for (const Clock& clock : one.clocks) {
            if (clock.guide || clock.state != ClockState::Running || clock.deadline.due > until) continue;
            table.rows << QStringList{caseNumber(one.head.id) + QLatin1Char(' ') + one.head.title,
                                      clock.name.text(),
                                      deadlineText(clock.deadline.due, facts.zone),
                                      remaining(facts.madeAt, clock.deadline.due),
                                      orDash(one.head.unit),
                                      orDash(one.assignee)};
        }
    if (table.rows.isEmpty())
        return blocks << Paragraph{Paper::tr("Nothing is due by the end of the next day.")};
    return blocks << table;
}

} // namespace dutydesk
