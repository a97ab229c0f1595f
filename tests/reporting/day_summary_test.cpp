#include "reporting/paper.h"
#include "tests/reporting/sample_day.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

/// All that the paper says, a text per line.
QStringList texts(const Document& paper) {
    QStringList all = paper.underTitle;
    for (const Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) all << heading->text;
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) all << paragraph->text;
        if (const auto* table = std::get_if<Table>(&block)) {
            all << table->caption;
            for (const QStringList& row : table->rows) all << row.join(QLatin1Char('|'));
        }
    }
    return all << paper.foot;
}

bool says(const DayFacts& facts, const char* words) {
    const QStringList all = texts(daySummary(facts));
    return std::any_of(all.begin(), all.end(),
                       [words](const QString& text) { return text.contains(QString::fromUtf8(words)); });
}

} // namespace

TEST(DaySummary, AnUnissuedPaperIsAPreview) {
    DayFacts facts = sampleDay();
    EXPECT_TRUE(says(facts, "Issue 71"));
    facts.issue = 0;
    EXPECT_TRUE(says(facts, "Preview"));
    EXPECT_FALSE(says(facts, "Issue "));
}

TEST(DaySummary, ThePeriodEndsNowWhileTheDayRuns) {
    DayFacts facts = sampleDay();
    EXPECT_TRUE(says(facts, "00:00–18:00"));
    facts.madeAt = at("2026-03-13T08:00");
    EXPECT_TRUE(says(facts, "00:00–24:00"));
}

TEST(DaySummary, NoNewItemsAndFailedCollectionAreToldApart) {
    DayFacts quiet = emptyDay();
    EXPECT_TRUE(says(quiet, "All 8 sources were read without failure. No new items"));
    EXPECT_FALSE(says(quiet, "Collection failed"));
    quiet.failing = sampleDay().failing;
    EXPECT_TRUE(says(quiet, "Collection failed at 1 of 8 sources"));
    EXPECT_FALSE(says(quiet, "they published nothing new"));
    quiet.sources = 1;
    EXPECT_TRUE(says(quiet, "Collection failed at all 1 sources"));
    EXPECT_FALSE(says(quiet, "No new items"));
}

TEST(DaySummary, AFailingSourceHasItsErrorInWordsAndSinceWhen) {
    EXPECT_TRUE(says(sampleDay(), "The site answered 503.|2026-03-12 06:10|never"));
}

TEST(DaySummary, DeadlinesHaveDenominators) {
    EXPECT_TRUE(
        says(sampleDay(), "Of 2 deadlines decided on this day: met 1 of 2 (50%); missed 1 of 2 (50%)."));
    EXPECT_TRUE(says(sampleDay(), "Clocks still open: 2; of them paused: 1 of 2 (50%)."));
}

TEST(DaySummary, MidnightIsTheEndOfTheDayBefore) {
    DayFacts facts = sampleDay();
    EXPECT_TRUE(says(facts, "|2026-03-16 24:00|"));
    facts.cases[0].clocks[1].deadline.due = at("2026-03-13T00:00");
    EXPECT_TRUE(says(facts, "missed 1 of 2 (50%)"));
}

TEST(DaySummary, GuidesAreNotObligations) {
    DayFacts facts = emptyDay();
    facts.cases = {sampleDay().cases.at(1)};
    facts.cases[0].clocks.removeFirst();
    EXPECT_TRUE(says(facts, "Clocks still open: 0;"));
}

TEST(DaySummary, AMissWithoutAReasonSaysSo) {
    DayFacts facts = sampleDay();
    facts.cases[0].clocks[1].reason.clear();
    EXPECT_TRUE(says(facts, "no reason given yet"));
}

TEST(DaySummary, OnlyClocksDueTomorrowAreListed) {
    DayFacts facts = sampleDay();
    EXPECT_TRUE(says(facts, "2026-03-13 11:20|17:20"));
    facts.dueTomorrow[0].clocks[0].deadline.due = at("2026-03-14T00:01");
    EXPECT_TRUE(says(facts, "Nothing is due by the end of the next day."));
}

TEST(DaySummary, WithoutAJudgementItSaysThatNobodyWroteOne) {
    EXPECT_FALSE(says(sampleDay(), "Nobody wrote"));
    EXPECT_TRUE(says(emptyDay(), "Nobody wrote a judgement"));
}

TEST(DaySummary, AnEmptyDayStillHasAllItsSections) {
    const Document paper = daySummary(emptyDay());
    int sections = 0;
    for (const Block& block : paper.blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) sections += heading->level == 1;
    EXPECT_EQ(sections, 6);
}

TEST(DaySummary, TheFootNamesTheAuditHead) {
    EXPECT_TRUE(daySummary(sampleDay()).foot.contains(QStringLiteral("1234")));
    EXPECT_TRUE(daySummary(sampleDay()).foot.contains(QString(64, QLatin1Char('a'))));
}

TEST(DaySummary, IsInTheLanguageOfTheTranslator) {
    EXPECT_EQ(daySummary(emptyDay()).language, QStringLiteral("en"));
    const InChinese chinese;
    const Document paper = daySummary(emptyDay());
    EXPECT_EQ(paper.language, QStringLiteral("zh"));
    EXPECT_EQ(paper.title, QStringLiteral("舆情日报"));
    for (const QString& text : texts(paper))
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("[a-z]{4}")))) << qPrintable(text);
}

} // namespace dutydesk
