#include "base/csv.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QList<QStringList> cellsOf(QStringView text, QChar separator = u',') {
    QList<QStringList> all;
    for (const CsvRow& row : readCsv(text, separator)) all.append(row.cells);
    return all;
}

TEST(Csv, QuotedCellsHoldSeparatorsQuotesAndLineEnds) {
    EXPECT_EQ(cellsOf(u"a,\"b,\"\"c\"\"\r\nd\"\r\ne,"),
              (QList<QStringList>{{u"a"_qs, u"b,\"c\"\r\nd"_qs}, {u"e"_qs, u""_qs}}));
}

TEST(Csv, TakesAnyLineEndAndABom) {
    EXPECT_EQ(cellsOf(u"\uFEFFa\rb\nc\r\n\r\nd"),
              (QList<QStringList>{{u"a"_qs}, {u"b"_qs}, {u"c"_qs}, {u"d"_qs}}));
}

TEST(Csv, AQuoteInsideACellIsItself) {
    EXPECT_EQ(cellsOf(u"5\" pipe,x"), (QList<QStringList>{{u"5\" pipe"_qs, u"x"_qs}}));
}

TEST(Csv, TellsTheLineOfEachRow) {
    const auto rows = readCsv(u"a\n\n\"b\nb\"\nc\n\"d");
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[1].line, 3);
    EXPECT_EQ(rows[2].line, 5);
    EXPECT_FALSE(rows[2].unfinished);
    EXPECT_TRUE(rows[3].unfinished);
}

TEST(Csv, FindsTheSeparator) {
    EXPECT_EQ(csvSeparator(u"a;b;c\nd,e,f,g"), u';');
    EXPECT_EQ(csvSeparator(u"\"a;b;c\",d"), u',');
    EXPECT_EQ(csvSeparator(u"a\tb"), u'\t');
    EXPECT_EQ(csvSeparator(u"a"), u',');
}

class GuardedCell : public testing::TestWithParam<const char16_t*> {};

TEST_P(GuardedCell, IsNoFormulaAndComesBack) {
    const QString text = QString::fromUtf16(GetParam());
    const auto rows = readCsv(csvCell(text));
    ASSERT_EQ(rows.size(), 1);
    const QString cell = rows[0].cells.value(0);
    EXPECT_FALSE(QStringView(u"=+-@\t\r＝＋－＠").contains(cell.front()));
    EXPECT_EQ(withoutFormulaGuard(cell), text);
}

INSTANTIATE_TEST_SUITE_P(All, GuardedCell,
                         testing::Values(u"=1+1", u"+86", u"-1", u"@a", u"\tx", u"＝1", u"'=1", u"''+1",
                                         u"'x", u"plain", u"a=b", u"=\"a\",b"));

} // namespace
} // namespace dutydesk
