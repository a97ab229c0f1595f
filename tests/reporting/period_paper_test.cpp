#include "reporting/unit_scores.h"
#include "tests/reporting/sample_day.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

QString csvOf(const Document& paper) { return QString::fromUtf8(*render(paper, PaperFormat::Csv)); }

UnitScore scoreOf(const QList<UnitScore>& scores, const QString& unit) {
    for (const UnitScore& score : scores)
        if (score.unit == unit) return score;
    return {};
}

} // namespace

TEST(PaperKinds, HaveTheirPeriods) {
    const QDate thursday(2026, 3, 12);
    EXPECT_EQ(periodHolding(PaperKind::Week, thursday), (PaperPeriod{QDate(2026, 3, 9), QDate(2026, 3, 15)}));
    EXPECT_EQ(periodHolding(PaperKind::Month, thursday),
              (PaperPeriod{QDate(2026, 3, 1), QDate(2026, 3, 31)}));
    EXPECT_EQ(periodBefore(PaperKind::Month, {QDate(2026, 3, 1), QDate(2026, 3, 31)}),
              (PaperPeriod{QDate(2026, 2, 1), QDate(2026, 2, 28)}));
    EXPECT_EQ(periodBefore(PaperKind::Week, {QDate(2026, 3, 9), QDate(2026, 3, 15)}),
              (PaperPeriod{QDate(2026, 3, 2), QDate(2026, 3, 8)}));
    EXPECT_EQ(periodBefore(PaperKind::Units, {QDate(2026, 3, 3), QDate(2026, 3, 4)}),
              (PaperPeriod{QDate(2026, 3, 1), QDate(2026, 3, 2)}));
}

TEST(PaperKinds, AreReadBackFromTheirCodes) {
    for (const PaperKind kind : {PaperKind::Day, PaperKind::Brief, PaperKind::Week, PaperKind::Month,
                                 PaperKind::Year, PaperKind::Units, PaperKind::Ledger, PaperKind::Shift})
        EXPECT_EQ(paperKind(code(kind)), kind);
    EXPECT_FALSE(paperKind(QStringLiteral("decade")));
}

TEST(UnitScores, CountDeadlinesDecidedInThePeriod) {
    const QList<UnitScore> scores = unitScores(samplePeriod(PaperKind::Week));
    const UnitScore school = scoreOf(scores, QStringLiteral("第三小学"));
    EXPECT_EQ(school.cases, 1);
    EXPECT_EQ(school.met, 1);
    EXPECT_EQ(school.missed, 1);
    ASSERT_EQ(school.toReply.size(), 1);
    EXPECT_EQ(school.toReply.first(), 7h + 25min);
    EXPECT_TRUE(scores.last().unit.isEmpty()); // cases without a unit come last
}

TEST(UnitScores, WhatWasDecidedBeforeOrAfterDoesNotCount) {
    PeriodFacts facts = samplePeriod(PaperKind::Week);
    facts.days = periodBefore(PaperKind::Week, facts.days);
    const UnitScore school = scoreOf(unitScores(facts), QStringLiteral("第三小学"));
    EXPECT_EQ(school.met + school.missed, 0);
    EXPECT_TRUE(school.toReply.isEmpty());
}

TEST(PeriodPaper, SharesHaveWhatTheyAreSharesOf) {
    const QString report = csvOf(periodPaper(samplePeriod(PaperKind::Week)));
    EXPECT_TRUE(report.contains(QStringLiteral("met 1 of 2 (50%); missed 1 of 2 (50%)")))
        << qPrintable(report);
    EXPECT_TRUE(report.contains(QStringLiteral("none decided")));
}

TEST(PeriodPaper, TheLedgerIsATableWithoutANumber) {
    const Document ledger = periodPaper(samplePeriod(PaperKind::Ledger));
    ASSERT_EQ(ledger.blocks.size(), 1);
    EXPECT_EQ(std::get<Table>(ledger.blocks.first()).rows.size(), 3);
    EXPECT_FALSE(csvOf(ledger).contains(QStringLiteral("Issue")));
    EXPECT_FALSE(csvOf(ledger).contains(QStringLiteral("Preview")));
}

TEST(PeriodPaper, AllFormatsTakeAllKinds) {
    for (const PaperKind kind :
         {PaperKind::Week, PaperKind::Month, PaperKind::Year, PaperKind::Units, PaperKind::Ledger})
        for (const PaperFormat format : allPaperFormats())
            EXPECT_TRUE(render(periodPaper(samplePeriod(kind)), format)) << code(kind).toStdString();
}

TEST(PeriodPaper, IsWholeInChinese) {
    const InChinese chinese;
    PeriodFacts facts = samplePeriod(PaperKind::Year);
    facts.failing.clear();
    facts.cases.clear();
    const QString report = csvOf(periodPaper(facts)).remove(QString(64, QLatin1Char('b')));
    EXPECT_FALSE(report.contains(QRegularExpression(QStringLiteral("[a-z]{4}")))) << qPrintable(report);
}

TEST(CaseBrief, TellsWhatIsVerifiedWhatWasDoneAndTheReply) {
    const QString brief = csvOf(caseBrief(sampleBrief()));
    for (const char* text :
         {"学生反映第三小学新教室气味刺鼻", "空气超标", "局领导小组, 电话", "due 2026-03-12 24:00", "您好!",
          "Issue 3", "Why this deadline: Answer the poster"})
        EXPECT_TRUE(brief.contains(QString::fromUtf8(text))) << text;
}

} // namespace dutydesk
