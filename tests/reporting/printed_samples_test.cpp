#include "reporting/letterhead.h"
#include "reporting/paper.h"
#include "tests/reporting/own_letterhead.h"
#include "tests/reporting/sample_day.h"

#include <QDir>

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

/// The sample's cases so often that their tables go over pages, some with longer words.
QList<DayCase> many(const QList<DayCase>& cases) {
    QList<DayCase> all;
    for (int i = 0; i < 15; ++i) {
        DayCase one = cases.at(i % cases.size());
        one.head.id = CaseId(100 + i);
        if (i % 4 == 1) one.head.title = QStringLiteral("Parents ask about the neighbourhood kindergarten");
        if (i % 5 == 2) one.head.unit = QStringLiteral("教育科学研究与教师进修指导中心");
        all.append(one);
    }
    return all;
}

DayFacts longDay() {
    DayFacts facts = sampleDay();
    facts.cases = many(facts.cases);
    return facts;
}

PeriodFacts longPeriod(PaperKind kind) {
    PeriodFacts facts = samplePeriod(kind);
    facts.cases = many(facts.cases);
    return facts;
}

void writePaper(const QString& folder, const QString& name, const Document& paper, const QByteArray& own) {
    for (const PaperFormat format : {PaperFormat::Docx, PaperFormat::Pdf}) {
        const auto bytes = render(paper, format);
        ASSERT_TRUE(bytes);
        ASSERT_TRUE(writeFile(folder + u'/' + name + u'.' + ending(format), *bytes));
    }
    const auto filled = fillLetterhead(own, paper);
    ASSERT_TRUE(filled);
    ASSERT_TRUE(writeFile(folder + u'/' + name + QStringLiteral("_own.docx"), *filled));
}

void writeAll(const QString& folder, const QString& language, const QByteArray& own) {
    writePaper(folder, QStringLiteral("day_") + language, daySummary(longDay()), own);
    writePaper(folder, QStringLiteral("brief_") + language, caseBrief(sampleBrief()), own);
    for (const PaperKind kind : {PaperKind::Ledger, PaperKind::Units, PaperKind::Week, PaperKind::Month})
        writePaper(folder, code(kind) + u'_' + language, periodPaper(longPeriod(kind)), own);
}

} // namespace

/// Papers to be looked at, where a folder for them is named.
TEST(PrintedSamples, AreWrittenToBeLookedAt) {
    const QString folder = qEnvironmentVariable("DUTYDESK_WRITE_PAPERS");
    if (folder.isEmpty()) GTEST_SKIP() << "DUTYDESK_WRITE_PAPERS names no folder";
    ASSERT_TRUE(QDir().mkpath(folder));
    const QByteArray own = ownLetterhead();
    writeAll(folder, QStringLiteral("en"), own);
    const InChinese chinese;
    writeAll(folder, QStringLiteral("zh"), own);
}

} // namespace dutydesk
