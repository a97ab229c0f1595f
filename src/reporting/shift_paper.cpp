#include "casework/shift_words.h"
#include "casework/words.h"
#include "reporting/day_sections.h"
#include "reporting/paper.h"
#include "reporting/paper_sections.h"
#include "reporting/wording.h"

#include <algorithm>

namespace dutydesk {

namespace {

Table dutyTable(const ShiftFacts& facts) {
    Table table;
    table.header = {Paper::tr("On duty"), Paper::tr("Post"), Paper::tr("From"), Paper::tr("Until")};
    table.widths = {3, 3, 4, 4};
    table.kinds = {ColumnKind::Text, ColumnKind::Text, ColumnKind::Time, ColumnKind::Time};
    for (const Shift& shift : facts.roster)
        table.rows << QStringList{shift.personName, orDash(shift.post),
                                  timeText(shift.time.from, facts.head.zone),
                                  deadlineText(shift.time.to, facts.head.zone)};
    return table;
}

QList<Block> dutySection(const ShiftFacts& facts) {
    QList<Block> blocks;
    for (const PaperPeriodName& period : facts.periods)
        blocks << Paragraph{
            Paper::tr("Special period: %1, %2.").arg(period.name, spanText(period.time, facts.head.zone))};
    if (facts.roster.isEmpty())
        blocks << Paragraph{Paper::tr("Nobody was on the roster this day.")};
    else
        blocks << dutyTable(facts);
    for (const TimeSpan& gap : facts.gaps)
        blocks << Paragraph{
            Paper::tr("In the special period nobody was on: %1.").arg(spanText(gap, facts.head.zone))};
    return blocks;
}

/// "No new items" and "collection failed" are different things.
QList<Block> collectionSection(const ShiftFacts& facts) {
    HourCounts all;
    for (const LogLine& line : facts.lines) {
        all.pulls += line.counts.pulls;
        all.failed += line.counts.failed;
        all.items += line.counts.items;
        all.flagged += line.counts.flagged;
    }
    QString text =
        all.pulls == 0 ? Paper::tr("Nothing was collected this day: no source was asked.")
        : all.failed == all.pulls
            ? Paper::tr("Collection failed: none of %1 pulls came through.").arg(all.pulls)
        : all.items == 0
            ? Paper::tr("%1 pulls; no new items: the sources published nothing new.").arg(all.pulls)
            : Paper::tr("%1 pulls brought %2 new items.").arg(all.pulls).arg(all.items);
    if (all.failed > 0 && all.failed < all.pulls)
        text += sentenceGap() + Paper::tr("Collection failed %1 times.").arg(all.failed);
    text += sentenceGap() + Paper::tr("Items flagged: %1.").arg(all.flagged);
    if (!facts.failing.isEmpty()) {
        QStringList names;
        for (const DaySource& source : facts.failing) names << source.name;
        text += sentenceGap() + Paper::tr("At the time of printing collection fails at %1 of %2 sources: %3.")
                                    .arg(facts.failing.size())
                                    .arg(facts.sources)
                                    .arg(listed(names));
    }
    return {Paragraph{text}};
}

QList<Block> logSection(const ShiftFacts& facts) {
    if (facts.lines.isEmpty()) return {Paragraph{Paper::tr("There is no entry for this day.")}};
    Table table;
    table.header = {Paper::tr("Time"), Paper::tr("Entry"), Paper::tr("Entered by")};
    table.widths = {3, 12, 3};
    table.sheet = Paper::tr("Shift log");
    for (const LogLine& line : facts.lines)
        table.rows << QStringList{clockText(line, facts.head.zone), sentence(line, facts.head.zone),
                                  line.by.isEmpty() ? Paper::tr("program") : line.by};
    return {table};
}

QString signatures(const Handover& handover, const QTimeZone& zone) {
    QString text = Paper::tr("Given by: %1, %2.").arg(handover.giverName, timeText(handover.given, zone));
    if (handover.taken)
        text += sentenceGap() +
                Paper::tr("Taken over by: %1, %2.").arg(handover.takerName, timeText(*handover.taken, zone));
    else if (handover.withdrawn)
        text += sentenceGap() +
                Paper::tr("Withdrawn by %1, %2: %3")
                    .arg(handover.withdrawnBy, timeText(*handover.withdrawn, zone), stopped(handover.reason));
    else
        text += sentenceGap() + Paper::tr("Not acknowledged at the time of printing.");
    return text;
}

/// "#12 河堤路灯不亮 · 答复网民": its deadline has a column of its own.
QString matterText(const OpenMatter& matter) {
    QStringList parts{caseNumber(matter.caseId) + u' ' + matter.title};
    switch (matter.kind) {
    case MatterKind::Clock: parts << matter.name.text(); break;
    case MatterKind::Promise:
    case MatterKind::SignOff: parts << word(matter.kind) << matter.who; break;
    case MatterKind::Task: parts << word(matter.kind) << matter.who << matter.name.text(); break;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString dueText(const OpenMatter& matter, const QTimeZone& zone) {
    if (!matter.due) return matter.paused ? Paper::tr("paused") : orDash({});
    const QString due = deadlineText(*matter.due, zone);
    return matter.paused ? Paper::tr("paused until %1").arg(due) : due;
}

Table mattersTable(const Handover& handover, const QTimeZone& zone) {
    Table table;
    table.header = {Paper::tr("Open matter"), Paper::tr("Tier"), Paper::tr("Deadline"),
                    Paper::tr("Acknowledged")};
    table.widths = {11, 4, 5, 4};
    table.kinds = {ColumnKind::Text, ColumnKind::Text, ColumnKind::Time};
    for (const OpenMatter& matter : handover.matters)
        table.rows << QStringList{matterText(matter), QString(shape(matter.tier)) + word(matter.tier),
                                  dueText(matter, zone),
                                  !handover.taken ? orDash({})
                                  : matter.taken  ? Paper::tr("yes")
                                                  : Paper::tr("no")};
    return table;
}

QList<Block> handoverSection(const ShiftFacts& facts) {
    QList<Block> blocks;
    int number = 0;
    for (const Handover& handover : facts.handovers) {
        blocks << Heading{2,
                          subheadingNumber(++number) + Paper::tr("Hand-over of %1").arg(handover.giverName)}
               << Paragraph{signatures(handover, facts.head.zone)};
        for (const QString& note : {handover.note, handover.remark})
            if (!note.isEmpty()) blocks << Paragraph{Paper::tr("Note: %1").arg(stopped(note))};
        blocks << Paragraph{
            Paper::tr("Items not reviewed: %1. Sources at which collection failed: %2. Matters "
                      "open: %3.")
                .arg(handover.inbox)
                .arg(handover.failing)
                .arg(handover.matters.size() + handover.beyond)};
        if (!handover.matters.isEmpty()) blocks << mattersTable(handover, facts.head.zone);
    }
    if (blocks.isEmpty()) blocks << Paragraph{Paper::tr("No shift was handed over this day.")};
    return blocks;
}

} // namespace

Document shiftPaper(const ShiftFacts& facts) {
    Document paper;
    paper.title = Paper::tr("Shift Log");
    putHead(paper, facts.head, dayText(facts.day),
            Paper::tr("Day: %1 (%2)").arg(dayText(facts.day), zoneText(facts.head.zone)));
    putSections(paper, {{Paper::tr("Who was on duty"), dutySection(facts)},
                        {Paper::tr("Collection"), collectionSection(facts)},
                        {Paper::tr("Log entries"), logSection(facts)},
                        {Paper::tr("Hand-overs"), handoverSection(facts)}});
    return paper;
}

} // namespace dutydesk
