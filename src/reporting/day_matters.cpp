#include "casework/words.h"
#include "reporting/day_sections.h"
#include "reporting/paper_sections.h"
#include "reporting/wording.h"

namespace dutydesk {

namespace {

/// Of one tier; a paper that somebody is to read tells no more of them one by one.
constexpr int mostInFull = 50;

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

QList<Block> matter(int number, const DayCase& one, const DayFacts& facts) {
    QList<Block> blocks;
    //: Number within its tier, title, case number, state.
    blocks << Heading{3, Paper::tr("%1. %2 (case %3, %4)")
                             .arg(number)
                             .arg(one.head.title, caseNumber(one.head.id), word(one.head.state))};
    blocks << Paragraph{foundText(one, facts.zone)} << Paragraph{aboutText(one)};
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
        blocks << clockTable(one.clocks, facts.madeAt, facts.zone);
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
        const int told = std::min(int(ofTier.size()), mostInFull);
        for (int i = 0; i < told; ++i) blocks << matter(i + 1, ofTier[i], facts);
        if (const auto others = ofTier.size() - told; others > 0)
            blocks << Paragraph{Paper::tr("The other %1 of this tier stand in the ledger.").arg(others)};
    }
    return blocks;
}

} // namespace dutydesk
