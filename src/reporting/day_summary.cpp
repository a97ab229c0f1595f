#include "reporting/day_sections.h"
#include "reporting/paper.h"
#include "reporting/wording.h"

namespace dutydesk {

namespace {

QString issueText(const DayFacts& facts) {
    if (facts.issue <= 0) return Paper::tr("Preview, not issued");
    return Paper::tr("Issue %1").arg(facts.issue);
}

QString zoneText(const QTimeZone& zone) {
    return zone.id() == "Asia/Shanghai" ? Paper::tr("Beijing time") : QString::fromLatin1(zone.id());
}

/// From midnight to the end of the day, or to now while the day still runs.
QString periodText(const DayFacts& facts) {
    const DaySpan span = daySpan(facts.day, facts.zone);
    const QString until = facts.madeAt >= span.end
                              ? QStringLiteral("24:00")
                              : toDateTime(facts.madeAt, facts.zone).toString(QStringLiteral("HH:mm"));
    //: Day, end of the period, time zone.
    return Paper::tr("Period: %1, 00:00–%2 (%3)").arg(dayText(facts.day), until, zoneText(facts.zone));
}

/// Who signs the paper does so by hand: the line leaves room for it.
QString handsText(const DayFacts& facts) {
    const QString checked = facts.checkedBy.isEmpty() ? orDash({}) : listed(facts.checkedBy);
    //: Foot of the head: who made the paper, who signed replies that day.
    return Paper::tr("Prepared by: %1   Checked by: %2   Signed: ____________")
        .arg(orDash(facts.preparedBy), checked);
}

QString footText(const DayFacts& facts) {
    QStringList lines;
    lines << Paper::tr("Printed %1 by %2.").arg(timeText(facts.madeAt, facts.zone), facts.office);
    if (!facts.contact.isEmpty()) lines << Paper::tr("Contact: %1").arg(facts.contact);
    lines << Paper::tr("Audit log: %1 entries, head %2").arg(facts.auditCount).arg(orDash(facts.auditHead));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Document daySummary(const DayFacts& facts) {
    Document paper;
    paper.title = Paper::tr("Daily Summary of Public Concerns");
    paper.underTitle = {facts.office + QStringLiteral("   ") + issueText(facts), periodText(facts),
                        handsText(facts)};
    paper.language = paperLanguage();
    paper.foot = footText(facts);

    const std::pair<QString, QList<Block>> sections[] = {
        {Paper::tr("Overview"), overviewBlocks(facts)},
        {Paper::tr("Important matters"), matterBlocks(facts)},
        {Paper::tr("Deadlines"), deadlineBlocks(facts)},
        {Paper::tr("Open and due tomorrow"), tomorrowBlocks(facts)},
        {Paper::tr("Judgement and advice"), judgementBlocks(facts)},
    };
    int number = 0;
    for (const auto& [heading, blocks] : sections) {
        paper.blocks << Heading{1, headingNumber(++number) + heading};
        paper.blocks << blocks;
    }
    paper.blocks << Heading{1, Paper::tr("Attached: ledger")};
    paper.blocks << ledgerBlocks(facts);
    return paper;
}

} // namespace dutydesk
