#include "reporting/day_sections.h"
#include "reporting/paper.h"
#include "reporting/paper_head.h"
#include "reporting/paper_sections.h"
#include "reporting/wording.h"

namespace dutydesk {

namespace {

/// From midnight to the end of the day, or to now while the day still runs.
QString dayPeriodText(const DayFacts& facts) {
    const DaySpan span = daySpan(facts.day, facts.zone);
    const QString until = facts.madeAt >= span.end
                              ? QStringLiteral("24:00")
                              : toDateTime(facts.madeAt, facts.zone).toString(QStringLiteral("HH:mm"));
    //: Day, end of the period, time zone.
    return Paper::tr("Period: %1, 00:00–%2 (%3)").arg(dayText(facts.day), until, zoneText(facts.zone));
}

PaperHead headOf(const DayFacts& facts) {
    PaperHead head;
    head.office = facts.office;
    head.contact = facts.contact;
    head.issue = facts.issue;
    head.edition = facts.edition;
    head.zone = facts.zone;
    head.madeAt = facts.madeAt;
    head.preparedBy = facts.preparedBy;
    head.auditCount = facts.auditCount;
    head.auditHead = facts.auditHead;
    return head;
}

} // namespace

Document daySummary(const DayFacts& facts) {
    Document paper;
    paper.title = Paper::tr("Daily Summary of Public Concerns");
    putHead(paper, headOf(facts), dayText(facts.day), dayPeriodText(facts));

    putSections(paper, {{Paper::tr("Overview"), overviewBlocks(facts)},
                        {Paper::tr("Important matters"), matterBlocks(facts)},
                        {Paper::tr("Deadlines"), deadlineBlocks(facts)},
                        {Paper::tr("Open and due tomorrow"), tomorrowBlocks(facts)},
                        {Paper::tr("Judgement and advice"), judgementBlocks(facts)}});
    paper.blocks << Heading{1, Paper::tr("Attached: ledger")};
    paper.blocks << ledgerBlocks(facts);
    return paper;
}

} // namespace dutydesk
