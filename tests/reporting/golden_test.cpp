#include "reporting/paper.h"
#include "reporting/writers.h"
#include "tests/reporting/sample_day.h"

#include <QFile>

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

/// Compares with tests/data/reporting/NAME. With DUTYDESK_WRITE_GOLDEN set, writes it instead, to be read
/// before it is committed.
void expectGolden(const QString& name, const QByteArray& bytes) {
    QFile file(QStringLiteral(TESTS_DIR "/data/reporting/") + name);
    if (qEnvironmentVariableIsSet("DUTYDESK_WRITE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    const QList<QByteArray> wanted = file.readAll().split('\n');
    const QList<QByteArray> found = bytes.split('\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), found.size()); ++i)
        ASSERT_EQ(found.at(i).toStdString(), wanted.at(i).toStdString())
            << qPrintable(name) << " line " << i + 1;
    EXPECT_EQ(found.size(), wanted.size());
}

void expectGolden(const QString& name, const DayFacts& facts, PaperFormat format) {
    const auto bytes = render(daySummary(facts), format);
    ASSERT_TRUE(bytes);
    expectGolden(name, *bytes);
}

void expectGolden(const QString& name, const Document& paper) { expectGolden(name, writeCsv(paper)); }

} // namespace

TEST(Golden, HtmlInEnglish) { expectGolden(QStringLiteral("day_en.html"), sampleDay(), PaperFormat::Html); }
TEST(Golden, CsvInEnglish) { expectGolden(QStringLiteral("day_en.csv"), sampleDay(), PaperFormat::Csv); }
TEST(Golden, HtmlInChinese) {
    const InChinese chinese;
    expectGolden(QStringLiteral("day_zh.html"), sampleDay(), PaperFormat::Html);
}
TEST(Golden, CsvInChinese) {
    const InChinese chinese;
    expectGolden(QStringLiteral("day_zh.csv"), sampleDay(), PaperFormat::Csv);
}
TEST(Golden, AWeekInChinese) {
    const InChinese chinese;
    expectGolden(QStringLiteral("week_zh.csv"), periodPaper(samplePeriod(PaperKind::Week)));
}
TEST(Golden, AMonthInEnglish) {
    expectGolden(QStringLiteral("month_en.csv"), periodPaper(samplePeriod(PaperKind::Month)));
}
TEST(Golden, TheUnitsInChinese) {
    const InChinese chinese;
    expectGolden(QStringLiteral("units_zh.csv"), periodPaper(samplePeriod(PaperKind::Units)));
}
TEST(Golden, ALedgerInEnglish) {
    expectGolden(QStringLiteral("ledger_en.csv"), periodPaper(samplePeriod(PaperKind::Ledger)));
}
TEST(Golden, ABriefInChinese) {
    const InChinese chinese;
    expectGolden(QStringLiteral("brief_zh.csv"), caseBrief(sampleBrief()));
}
TEST(Golden, CsvOfAnEmptyDay) { expectGolden(QStringLiteral("empty_en.csv"), emptyDay(), PaperFormat::Csv); }

} // namespace dutydesk
