#include "casework/words.h"
#include "reporting/day_sections.h"
#include "reporting/wording.h"

namespace dutydesk {

namespace {

QString foundText(const DayCase& one, const DayFacts& facts) {
    QString text = Paper::tr("Found: %1").arg(timeText(one.head.found, facts.zone));
    if (one.head.published)
        text += Paper::tr(", published %1").arg(timeText(*one.head.published, facts.zone));
    QStringList places;
    for (const QString& place : one.places) places << placeText(place);
    if (!places.isEmpty()) text += Paper::tr("; from %1").arg(places.join(Paper::tr("; ")));
    return stopped(text);
}

QString aboutText(const DayCase& one) {
    QString text = Paper::tr("What it is about: %1").arg(stopped(orDash(one.summary)));
    if (!one.head.category.isEmpty())
        text += sentenceGap() + stopped(Paper::tr("Category: %1").arg(one.head.category));
    return text;
}

/// The facts with that standing: claims that were checked, or claims that still wait for it.
QString factsText(const QList<Fact>& facts, bool checked) {
    QStringList lines;
    for (const Fact& fact : facts) {
        if ((fact.verdict != Verdict::Unverified) != checked) continue;
        QString line = fact.claim;
        if (checked) line += Paper::tr(" (%1)").arg(word(fact.verdict));
        if (!fact.evidence.isEmpty()) line += Paper::tr(" [evidence: %1]").arg(fact.evidence);
        lines << line;
    }
    return lines.isEmpty() ? Paper::tr("none") : lines.join(Paper::tr("; "));
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

Table clocksTable(const DayCase& one, const DayFacts& facts) {
    Table table;
    table.header = {Paper::tr("Clock"), Paper::tr("Deadline"), Paper::tr("State"),
                    Paper::tr("Remaining or outcome"), Paper::tr("Rule")};
    table.widths = {20, 19, 11, 27, 23};
    for (const Clock& clock : one.clocks) {
        QString due = deadlineText(clock.deadline.due, facts.zone);
        if (const QString caution = warning(clock.deadline); !caution.isEmpty())
            due += QLatin1Char('\n') + caution;
        table.rows << QStringList{clock.name.text(), due, word(clock.state),
                                  clockOutcome(clock, facts.madeAt, facts.zone), orDash(clock.source.text())};
    }
    return table;
}

QList<Block> matter(int number, const DayCase& one, const DayFacts& facts) {
    QList<Block> blocks;
    //: Number within its tier, title, case number, state.
    blocks << Heading{3, Paper::tr("%1. %2 (case %3, %4)")
                             .arg(number)
                             .arg(one.head.title, caseNumber(one.head.id), word(one.head.state))};
    blocks << Paragraph{foundText(one, facts)} << Paragraph{aboutText(one)};
    if (one.facts.isEmpty()) {
        blocks << Paragraph{Paper::tr("No facts recorded yet.")};
    } else {
        blocks << Paragraph{stopped(Paper::tr("Checked facts: %1").arg(factsText(one.facts, true)))};
        blocks << Paragraph{stopped(Paper::tr("Not verified yet: %1").arg(factsText(one.facts, false)))};
    }
    blocks << Paragraph{handledText(one)} << Paragraph{replyText(one, facts.zone)};
    if (one.clocks.isEmpty())
        blocks << Paragraph{Paper::tr("No clock runs.")};
    else
        blocks << clocksTable(one, facts);
    return blocks;
}

} // namespace

QList<Block> matterBlocks(const DayFacts& facts) {
    if (facts.cases.isEmpty()) return {Paragraph{Paper::tr("No case was open on this day.")}};
    QList<Block> blocks;
    int group = 0;
    for (const Tier tier : {Tier::Major, Tier::Serious, Tier::Ordinary}) {
        QList<DayCase> ofTier;
        for (const DayCase& one : facts.cases)
            if (one.head.tier == tier) ofTier << one;
        if (ofTier.isEmpty()) continue;
        blocks << Heading{2, //: Number of the heading, shape and name of the tier, number of cases.
                          Paper::tr("%1%2 %3, cases: %4")
                              .arg(subheadingNumber(++group), QString(shape(tier)), word(tier))
                              .arg(ofTier.size())};
        int number = 0;
        for (const DayCase& one : std::as_const(ofTier)) blocks << matter(++number, one, facts);
    }
    return blocks;
}

} // namespace dutydesk
