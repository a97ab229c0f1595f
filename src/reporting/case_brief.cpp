#include "casework/words.h"
#include "reporting/day_sections.h"
#include "reporting/paper.h"
#include "reporting/paper_sections.h"
#include "reporting/wording.h"

namespace dutydesk {

namespace {

QList<Block> situation(const BriefFacts& facts) {
    const DayCase& one = facts.told;
    QList<Block> blocks{Paragraph{stopped(Paper::tr("%1%2, case %3, %4")
                                              .arg(QString(shape(one.head.tier)), word(one.head.tier),
                                                   caseNumber(one.head.id), word(one.head.state)))},
                        Paragraph{foundText(one, facts.head.zone)},
                        Paragraph{Paper::tr("What it is about: %1").arg(stopped(orDash(facts.summary)))}};
    if (!one.head.category.isEmpty())
        blocks << Paragraph{stopped(Paper::tr("Category: %1").arg(one.head.category))};
    return blocks << Paragraph{handledText(one)};
}

QList<Block> checkedFacts(const BriefFacts& facts) {
    if (facts.told.facts.isEmpty()) return {Paragraph{Paper::tr("No facts recorded yet.")}};
    Table table;
    table.header = {Paper::tr("Claim"), Paper::tr("Verdict"), Paper::tr("Evidence"), Paper::tr("Recorded")};
    table.widths = {36, 12, 34, 18};
    table.kinds = {ColumnKind::Text, ColumnKind::Text, ColumnKind::Text, ColumnKind::Time};
    table.sheet = Paper::tr("Facts");
    for (const Fact& fact : facts.told.facts)
        table.rows << QStringList{fact.claim, word(fact.verdict), orDash(fact.evidence),
                                  timeText(fact.at, facts.head.zone)};
    return {table};
}

/// What was done, in the order it was done.
QList<Block> steps(const BriefFacts& facts) {
    if (facts.entries.isEmpty())
        return {Paragraph{Paper::tr("No calls, tasks or follow-ups are recorded yet.")}};
    Table table;
    table.header = {Paper::tr("When"), Paper::tr("What"), Paper::tr("To whom, how"), Paper::tr("Text"),
                    Paper::tr("By")};
    table.widths = {18, 12, 20, 38, 12};
    table.kinds = {ColumnKind::Time};
    table.sheet = Paper::tr("Steps");
    for (const BriefEntry& one : facts.entries) {
        const CaseEntry& entry = one.entry;
        QStringList how;
        if (!entry.party.isEmpty()) how << entry.party;
        if (!entry.means.isEmpty()) how << entry.means;
        QString text = entry.text;
        if (entry.due) text += u'\n' + Paper::tr("due %1").arg(deadlineText(*entry.due, facts.head.zone));
        if (entry.done) text += u'\n' + Paper::tr("done %1").arg(timeText(*entry.done, facts.head.zone));
        table.rows << QStringList{timeText(entry.at, facts.head.zone), word(entry.kind), orDash(listed(how)),
                                  text, orDash(one.by)};
    }
    return {table};
}

QList<Block> reply(const BriefFacts& facts) {
    QList<Block> blocks{Paragraph{replyText(facts.told, facts.head.zone)}};
    if (facts.told.replyText.isEmpty()) return blocks;
    blocks << Paragraph{Paper::tr("The text as it was published:")};
    for (const QString& line : facts.told.replyText.split(u'\n', Qt::SkipEmptyParts))
        blocks << Paragraph{line};
    return blocks;
}

QList<Block> clocks(const BriefFacts& facts) {
    if (facts.told.clocks.isEmpty()) return {Paragraph{Paper::tr("No clock runs.")}};
    QList<Block> blocks{clockTable(facts.told.clocks, facts.head.madeAt, facts.head.zone)};
    for (const Clock& clock : facts.told.clocks) {
        if (clock.deadline.because.isEmpty()) continue;
        blocks << Heading{3, Paper::tr("Why this deadline: %1").arg(clock.name.text())};
        for (const DerivationStep& step : clock.deadline.because)
            blocks << Paragraph{sentence(step, facts.head.zone)};
        if (const QString loud = warning(clock.deadline); !loud.isEmpty()) blocks << Paragraph{loud};
    }
    return blocks;
}

} // namespace

Document caseBrief(const BriefFacts& facts) {
    Document paper;
    paper.title = Paper::tr("Special brief: %1").arg(facts.told.head.title);
    putHead(paper, facts.head, dayText(toDateTime(facts.head.madeAt, facts.head.zone).date()),
            Paper::tr("As of %1").arg(timeText(facts.head.madeAt, facts.head.zone)));
    putSections(paper, {{Paper::tr("What happened"), situation(facts)},
                        {Paper::tr("What is verified"), checkedFacts(facts)},
                        {Paper::tr("What was done"), steps(facts)},
                        {Paper::tr("Reply"), reply(facts)},
                        {Paper::tr("Deadlines"), clocks(facts)}});
    return paper;
}

} // namespace dutydesk
