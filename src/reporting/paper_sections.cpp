#include "reporting/paper_sections.h"

#include "casework/words.h"
#include "reporting/day_sections.h"
#include "reporting/paper_head.h"
#include "reporting/wording.h"

namespace dutydesk {

Decided decidedIn(const QList<Clock>& clocks, const PaperPeriod& days, const QTimeZone& zone) {
    const DaySpan span{daySpan(days.from, zone).begin, daySpan(days.to, zone).end};
    Decided decided;
    for (const Clock& clock : clocks) {
        if (clock.guide) continue;
        decided.met += clock.state == ClockState::Met && clock.ended && span.holds(*clock.ended);
        decided.missed += clock.state == ClockState::Missed && span.holds(clock.deadline.due - Millis(1));
    }
    return decided;
}

QList<CountName> countNames() {
    return {{Paper::tr("Items monitored"), &DayCounts::items},
            {Paper::tr("Flagged"), &DayCounts::flagged},
            {Paper::tr("Dismissed"), &DayCounts::dismissed},
            {Paper::tr("Cases opened"), &DayCounts::opened},
            {Paper::tr("Cases closed"), &DayCounts::closed}};
}

void putSections(Document& paper, const QList<std::pair<QString, QList<Block>>>& sections) {
    int number = 0;
    for (const auto& [heading, blocks] : sections) {
        paper.blocks << Heading{1, headingNumber(++number) + heading};
        paper.blocks << blocks;
    }
}

QString periodText(const PaperPeriod& days, const QTimeZone& zone) {
    //: First day, last day, time zone.
    return Paper::tr("Period: %1 to %2 (%3)").arg(dayText(days.from), dayText(days.to), zoneText(zone));
}

Table caseTable(const QList<DayCase>& cases, const QTimeZone& zone, bool ended) {
    Table table;
    table.header = {Paper::tr("No."),      Paper::tr("Title"),         Paper::tr("Tier"),
                    Paper::tr("State"),    Paper::tr("Found"),         Paper::tr("Unit"),
                    Paper::tr("Assignee"), Paper::tr("Next deadline"), Paper::tr("Reply address")};
    table.widths = {13, 35, 17, 15, 24, 21, 16, 24, 28};
    table.kinds = {ColumnKind::Text, ColumnKind::Text, ColumnKind::Text, ColumnKind::Text, ColumnKind::Time,
                   ColumnKind::Text, ColumnKind::Text, ColumnKind::Time, ColumnKind::Text};
    table.sheet = Paper::tr("Ledger");
    if (ended) {
        table.header << Paper::tr("Replied") << Paper::tr("Closed");
        table.widths << 24 << 24;
        table.kinds << ColumnKind::Time << ColumnKind::Time;
    }
    for (const DayCase& one : cases) {
        const Clock* next = nextClock(one.clocks);
        table.rows << QStringList{caseNumber(one.head.id),
                                  one.head.title,
                                  QString(shape(one.head.tier)) + word(one.head.tier),
                                  word(one.head.state),
                                  timeText(one.head.found, zone),
                                  orDash(one.head.unit),
                                  orDash(one.assignee),
                                  next ? deadlineText(next->deadline.due, zone) : orDash({}),
                                  orDash(one.replyAddress)};
        if (ended) table.rows.last() << timeText(one.repliedAt, zone) << timeText(one.head.closed, zone);
    }
    return table;
}

Table clockTable(const QList<Clock>& clocks, Instant now, const QTimeZone& zone) {
    Table table;
    table.header = {Paper::tr("Clock"), Paper::tr("Deadline"), Paper::tr("State"),
                    Paper::tr("Remaining or outcome"), Paper::tr("Rule")};
    table.widths = {20, 19, 11, 27, 23};
    table.kinds = {ColumnKind::Text, ColumnKind::Time};
    for (const Clock& clock : clocks) {
        QString due = deadlineText(clock.deadline.due, zone);
        if (const QString caution = warning(clock.deadline); !caution.isEmpty())
            due += QLatin1Char('\n') + caution;
        table.rows << QStringList{clock.name.text(), due, word(clock.state), clockOutcome(clock, now, zone),
                                  orDash(clock.source.text())};
    }
    return table;
}

QString foundText(const DayCase& one, const QTimeZone& zone) {
    QString text = Paper::tr("Found: %1").arg(timeText(one.head.found, zone));
    if (one.head.published) text += Paper::tr(", published %1").arg(timeText(*one.head.published, zone));
    QStringList places;
    for (const QString& place : one.places) places << placeText(place);
    if (!places.isEmpty()) text += Paper::tr("; from %1").arg(places.join(Paper::tr("; ")));
    return stopped(text);
}

QString handledText(const DayCase& one) {
    QString text = Paper::tr("Responsible unit: %1").arg(orDash(one.head.unit));
    if (!one.head.helpingUnits.isEmpty()) text += Paper::tr("; helping: %1").arg(one.head.helpingUnits);
    return stopped(text + Paper::tr("; assignee: %1").arg(orDash(one.assignee)));
}

QString replyText(const DayCase& one, const QTimeZone& zone) {
    if (one.draftNumber == 0) return Paper::tr("Reply: none drafted yet.");
    QString text = Paper::tr("Reply: version %1").arg(one.draftNumber);
    text += one.signedAt
                ? Paper::tr("; signed by %1 at %2").arg(orDash(one.signer), timeText(*one.signedAt, zone))
                : Paper::tr("; not signed");
    text +=
        one.repliedAt
            ? Paper::tr("; published at %1, %2").arg(timeText(*one.repliedAt, zone), orDash(one.replyAddress))
            : Paper::tr("; not published");
    return stopped(text);
}

} // namespace dutydesk
