#include "casework/words.h"
#include "reporting/bar_charts.h"
#include "reporting/day_sections.h"
#include "reporting/paper.h"
#include "reporting/paper_sections.h"
#include "reporting/unit_scores.h"
#include "reporting/wording.h"

#include <map>

namespace dutydesk {

namespace {

using Sections = QList<std::pair<QString, QList<Block>>>;

QString periodTitle(PaperKind kind) {
    switch (kind) {
    case PaperKind::Week: return Paper::tr("Weekly Report of Public Concerns");
    case PaperKind::Month: return Paper::tr("Monthly Report of Public Concerns");
    case PaperKind::Year: return Paper::tr("Yearly Report of Public Concerns");
    case PaperKind::Units: return Paper::tr("Units' Scorecard");
    default: return Paper::tr("Ledger of Public Concerns");
    }
}

Table comparedTable(const PeriodFacts& facts) {
    Table table;
    table.header = {Paper::tr("Figure"), Paper::tr("This period"), Paper::tr("The period before"),
                    Paper::tr("Change")};
    table.widths = {4, 2, 2, 2};
    table.kinds = {ColumnKind::Text, ColumnKind::Number, ColumnKind::Number, ColumnKind::Number};
    table.sheet = Paper::tr("Overview");
    for (const CountName& figure : countNames()) {
        const int now = facts.counts.*figure.count;
        const int before = facts.before.*figure.count;
        table.rows << QStringList{figure.name, QString::number(now), QString::number(before),
                                  (now > before ? QStringLiteral("+") : QString()) +
                                      QString::number(now - before)};
    }
    return table;
}

Table partsTable(const PeriodFacts& facts) {
    const bool months = facts.kind == PaperKind::Year;
    Table table;
    table.caption = months ? Paper::tr("Month by month") : Paper::tr("Day by day");
    table.header = {months ? Paper::tr("Month") : Paper::tr("Day")};
    table.widths = {3};
    table.kinds = {months ? ColumnKind::Text : ColumnKind::Time};
    table.sheet = table.caption;
    for (const CountName& figure : countNames()) {
        table.header << figure.name;
        table.widths << 2;
        table.kinds << ColumnKind::Number;
    }
    for (const PeriodPart& part : facts.parts) {
        table.rows << QStringList{
            part.days.from.toString(months ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"))};
        for (const CountName& figure : countNames())
            table.rows.last() << QString::number(part.counts.*figure.count);
    }
    return table;
}

QList<Block> periodOverview(const PeriodFacts& facts) {
    QList<Block> blocks{
        Paragraph{
            //: Items, flagged, opened, closed.
            Paper::tr("%1 items were monitored in this period, %2 were flagged. Cases opened: %3; closed: "
                      "%4; open at any time of it: %5.")
                .arg(facts.counts.items)
                .arg(facts.counts.flagged)
                .arg(facts.counts.opened)
                .arg(facts.counts.closed)
                .arg(facts.cases.size())},
        comparedTable(facts), partsTable(facts)};
    if (!facts.failing.isEmpty())
        blocks << Paragraph{
            Paper::tr("Collection fails at %1 of %2 sources at the time of printing; what they "
                      "published since is not in the figures above.")
                .arg(facts.failing.size())
                .arg(facts.sources)};
    return blocks;
}

/// How many cases share a word, the most frequent first.
Table frequencyTable(const QString& what, const QList<DayCase>& cases, QString (*wordOf)(const DayCase&)) {
    std::map<QString, int> counts;
    for (const DayCase& one : cases) ++counts[wordOf(one)];
    QList<std::pair<QString, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    Table table;
    table.header = {what, Paper::tr("Cases"), Paper::tr("Share")};
    table.widths = {5, 2, 3};
    table.kinds = {ColumnKind::Text, ColumnKind::Number, ColumnKind::Text};
    for (const auto& [name, count] : std::as_const(sorted))
        table.rows << QStringList{name, QString::number(count), share(count, int(cases.size()))};
    return table;
}

QList<Block> mixture(const PeriodFacts& facts) {
    if (facts.cases.isEmpty()) return {Paragraph{Paper::tr("No case was open in this period.")}};
    return {frequencyTable(
                Paper::tr("Tier"), facts.cases,
                [](const DayCase& one) { return QString(shape(one.head.tier)) + word(one.head.tier); }),
            frequencyTable(Paper::tr("Category"), facts.cases,
                           [](const DayCase& one) { return orDash(one.head.category); }),
            frequencyTable(Paper::tr("State"), facts.cases,
                           [](const DayCase& one) { return word(one.head.state); })};
}

/// The spans that a report is told by: a month's weeks, a year's months.
QList<PaperPeriod> spansOf(const PeriodFacts& facts) {
    const PaperKind by = facts.kind == PaperKind::Year ? PaperKind::Month : PaperKind::Week;
    QList<PaperPeriod> spans;
    for (QDate day = facts.days.from; day <= facts.days.to; day = spans.last().to.addDays(1)) {
        const PaperPeriod whole = periodHolding(by, day);
        spans.append({std::max(whole.from, facts.days.from), std::min(whole.to, facts.days.to)});
    }
    return spans;
}

QString partText(const PaperPeriod& days, PaperKind kind) {
    if (kind == PaperKind::Year) return days.from.toString(QStringLiteral("yyyy-MM"));
    const auto day = [](QDate one) { return one.toString(QStringLiteral("MM-dd")); };
    return day(days.from) + QStringLiteral(" – ") + day(days.to);
}

/// By unit, or by the weeks or months of a longer time.
Picture onTime(const PeriodFacts& facts, const QList<UnitScore>& scores) {
    QList<OnTimeRow> rows;
    if (facts.kind != PaperKind::Month && facts.kind != PaperKind::Year) {
        for (const UnitScore& score : scores)
            rows.append(
                {score.unit.isEmpty() ? Paper::tr("no unit named") : score.unit, score.met, score.missed});
        return onTimeChart(Paper::tr("Deadlines met on time, by unit"), rows);
    }
    const QList<PaperPeriod> spans = spansOf(facts);
    for (const PaperPeriod& span : spans) {
        OnTimeRow row{partText(span, facts.kind)};
        for (const DayCase& one : facts.cases) {
            const Decided decided = decidedIn(one.clocks, span, facts.head.zone);
            row.met += decided.met;
            row.missed += decided.missed;
        }
        rows.append(row);
    }
    return onTimeChart(facts.kind == PaperKind::Year ? Paper::tr("Deadlines met on time, by month")
                                                     : Paper::tr("Deadlines met on time, by week"),
                       rows);
}

QList<Block> decisions(const PeriodFacts& facts) {
    Decided all;
    Table missed;
    missed.caption = Paper::tr("Missed, with reasons");
    missed.header = {Paper::tr("Case"), Paper::tr("Unit"), Paper::tr("Clock"), Paper::tr("Deadline"),
                     Paper::tr("Reason")};
    missed.widths = {28, 14, 16, 18, 24};
    missed.kinds = {ColumnKind::Text, ColumnKind::Text, ColumnKind::Text, ColumnKind::Time};
    missed.sheet = Paper::tr("Missed");
    for (const DayCase& one : facts.cases)
        for (const Clock& clock : one.clocks) {
            const Decided decided = decidedIn({clock}, facts.days, facts.head.zone);
            all.met += decided.met;
            all.missed += decided.missed;
            if (decided.missed > 0)
                missed.rows << QStringList{
                    caseNumber(one.head.id) + u' ' + one.head.title, orDash(one.head.unit), clock.name.text(),
                    deadlineText(clock.deadline.due, facts.head.zone),
                    clock.reason.isEmpty() ? Paper::tr("no reason given yet") : clock.reason};
        }
    QList<Block> blocks;
    if (all.all() == 0)
        blocks << Paragraph{Paper::tr("No deadline was met or missed in this period.")};
    else
        blocks << Paragraph{Paper::tr("Of %1 deadlines decided in this period: met %2; missed %3.")
                                .arg(all.all())
                                .arg(share(all.met, all.all()), share(all.missed, all.all()))};
    const QList<UnitScore> scores = unitScores(facts);
    if (const Picture chart = onTime(facts, scores); !chart.svg.isEmpty()) blocks << chart;
    if (!scores.isEmpty()) blocks << scoreTable(scores);
    if (!missed.rows.isEmpty()) blocks << missed;
    return blocks;
}

QList<Block> graveMatters(const PeriodFacts& facts) {
    QList<Block> blocks;
    int number = 0;
    for (const Tier tier : {Tier::Major, Tier::Serious})
        for (const DayCase& one : facts.cases) {
            if (one.head.tier != tier) continue;
            blocks << Heading{3, Paper::tr("%1. %2 (case %3, %4)")
                                     .arg(++number)
                                     .arg(QString(shape(tier)) + one.head.title, caseNumber(one.head.id),
                                          word(one.head.state))};
            QString text = foundText(one, facts.head.zone);
            if (!one.summary.isEmpty()) text += sentenceGap() + stopped(one.summary);
            blocks << Paragraph{text}
                   << Paragraph{handledText(one) + sentenceGap() + replyText(one, facts.head.zone)};
        }
    if (blocks.isEmpty()) blocks << Paragraph{Paper::tr("No case of tier 1 or 2 was open in this period.")};
    return blocks;
}

QList<Block> judgements(const PeriodFacts& facts) {
    QList<Block> blocks;
    for (const DatedText& one : facts.judgements)
        for (const QString& line : one.text.split(u'\n', Qt::SkipEmptyParts))
            blocks << Paragraph{//: Day, what was written that day.
                                Paper::tr("%1: %2").arg(dayText(one.day), line.trimmed())};
    if (blocks.isEmpty()) blocks << Paragraph{Paper::tr("Nobody wrote a judgement in this period.")};
    return blocks;
}

} // namespace

Document periodPaper(const PeriodFacts& facts) {
    Document paper;
    paper.title = periodTitle(facts.kind);
    putHead(paper, facts.head, dayText(toDateTime(facts.head.madeAt, facts.head.zone).date()),
            periodText(facts.days, facts.head.zone));
    if (facts.kind == PaperKind::Ledger) {
        if (facts.cases.isEmpty())
            paper.blocks << Paragraph{Paper::tr("No case was open in this period.")};
        else
            paper.blocks << caseTable(facts.cases, facts.head.zone, true);
        return paper;
    }
    if (facts.kind == PaperKind::Units) {
        putSections(paper, {{Paper::tr("Deadlines"), decisions(facts)}});
        return paper;
    }
    putSections(paper, {{Paper::tr("Overview"), periodOverview(facts)},
                        {Paper::tr("What the cases are"), mixture(facts)},
                        {Paper::tr("Deadlines"), decisions(facts)},
                        {Paper::tr("Important matters"), graveMatters(facts)},
                        {Paper::tr("Judgement and advice"), judgements(facts)}});
    if (!facts.cases.isEmpty())
        paper.blocks << Heading{1, Paper::tr("Attached: ledger")}
                     << caseTable(facts.cases, facts.head.zone, true);
    return paper;
}

} // namespace dutydesk
