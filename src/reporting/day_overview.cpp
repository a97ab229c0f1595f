#include "reporting/bar_charts.h"
#include "reporting/day_sections.h"
#include "reporting/paper_sections.h"
#include "reporting/wording.h"

namespace dutydesk {

namespace {

Table countsTable(const DayFacts& facts) {
    Table table;
    table.header = {Paper::tr("Figure"), Paper::tr("This day"), Paper::tr("The day before"),
                    Paper::tr("Average of the week before")};
    table.widths = {4, 2, 2, 3};
    table.kinds = {ColumnKind::Text, ColumnKind::Number, ColumnKind::Number, ColumnKind::Number};
    table.sheet = Paper::tr("Overview");
    for (const auto& [name, figure] : countNames())
        table.rows << QStringList{name, QString::number(facts.today.*figure),
                                  QString::number(facts.yesterday.*figure),
                                  QString::number(facts.weekAverage.*figure)};
    return table;
}

QString compared(int now, int before) {
    if (now == before) return Paper::tr("as many as the day before");
    return now > before ? Paper::tr("%1 more than the day before").arg(now - before)
                        : Paper::tr("%1 fewer than the day before").arg(before - now);
}

QString countsText(const DayFacts& facts) {
    const DayCounts& today = facts.today;
    //: Items, comparison, flagged, opened, closed.
    return Paper::tr("%1 items were monitored (%2). %3 were flagged. Cases opened: %4; closed: %5.")
        .arg(today.items)
        .arg(compared(today.items, facts.yesterday.items))
        .arg(today.flagged)
        .arg(today.opened)
        .arg(today.closed);
}

/// "No new items" and "collection failed" are told apart: silence is news only where it was listened for.
QString sourcesText(const DayFacts& facts) {
    const int failing = int(facts.failing.size());
    if (facts.sources == 0) return Paper::tr("No sources are set up: nothing was collected.");
    if (failing >= facts.sources)
        return Paper::tr("Collection failed at all %1 sources. The figures above do not mean that nothing "
                         "was published.")
            .arg(facts.sources);
    QString text =
        failing == 0
            ? Paper::tr("All %1 sources were read without failure.").arg(facts.sources)
            : Paper::tr(
                  "Collection failed at %1 of %2 sources; what they published is not in the figures above.")
                  .arg(failing)
                  .arg(facts.sources);
    if (facts.today.items == 0) {
        text += sentenceGap();
        text += failing == 0 ? Paper::tr("No new items: they published nothing new.")
                             : Paper::tr("No new items at the other sources.");
    }
    return text;
}

Table failingTable(const DayFacts& facts) {
    Table table;
    table.caption = Paper::tr("Sources where collection failed");
    table.header = {Paper::tr("Source"), Paper::tr("What is wrong"), Paper::tr("Since"),
                    Paper::tr("Last success")};
    table.widths = {27, 35, 19, 19};
    table.kinds = {ColumnKind::Text, ColumnKind::Text, ColumnKind::Time, ColumnKind::Time};
    table.sheet = Paper::tr("Failing sources");
    for (const DaySource& source : facts.failing) {
        const QString words = source.errorWords.isEmpty() ? source.error.detail : source.errorWords;
        table.rows << QStringList{
            source.name + QLatin1Char('\n') + source.url,
            words.isEmpty() ? Paper::tr("Collection failed") : words, timeText(source.since, facts.zone),
            source.lastSuccess ? timeText(*source.lastSuccess, facts.zone) : Paper::tr("never")};
    }
    return table;
}

} // namespace

QList<Block> overviewBlocks(const DayFacts& facts) {
    QList<Block> blocks{Paragraph{countsText(facts)}, countsTable(facts)};
    if (const Picture hours = hoursChart(facts.hours); !hours.svg.isEmpty()) blocks << hours;
    blocks << Paragraph{sourcesText(facts)};
    if (!facts.failing.isEmpty()) blocks << failingTable(facts);
    return blocks;
}

QList<Block> judgementBlocks(const DayFacts& facts) {
    QList<Block> blocks;
    for (const QString& line : facts.judgement.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (const QString text = line.trimmed(); !text.isEmpty()) blocks << Paragraph{text};
    if (blocks.isEmpty()) blocks << Paragraph{Paper::tr("Nobody wrote a judgement for this day.")};
    return blocks;
}

QList<Block> ledgerBlocks(const DayFacts& facts) {
    if (facts.cases.isEmpty()) return {Paragraph{Paper::tr("No case was open on this day.")}};
    return {caseTable(facts.cases, facts.zone, false)};
}

} // namespace dutydesk
