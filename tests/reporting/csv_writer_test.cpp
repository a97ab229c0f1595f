#include "reporting/paper.h"
#include "tests/reporting/sample_day.h"

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

QString csvOf(const Document& document) {
    const auto bytes = render(document, PaperFormat::Csv);
    EXPECT_TRUE(bytes);
    EXPECT_TRUE(bytes->startsWith("\xEF\xBB\xBF"));
    return QString::fromUtf8(bytes->mid(3));
}

QString cellOf(const QString& text) {
    Document paper;
    paper.blocks << Paragraph{text};
    QString line = csvOf(paper);
    line.chop(2);
    return line.mid(1);
}

} // namespace

TEST(CsvWriter, TakesTheFormulaOutOfCells) {
    for (const char16_t* start : {u"=", u"+", u"-", u"@", u"＝", u"＋", u"－", u"＠", u"\t"}) {
        const QString text = QString::fromUtf16(start) + QStringLiteral("SUM(A1)");
        EXPECT_EQ(cellOf(text), QLatin1Char('\'') + text);
    }
    EXPECT_EQ(cellOf(QStringLiteral("\r=1")), QStringLiteral("\"'\r=1\""));
    EXPECT_EQ(cellOf(QStringLiteral("1+1")), QStringLiteral("1+1"));
}

TEST(CsvWriter, QuotesAsRfc4180Says) {
    EXPECT_EQ(cellOf(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
    EXPECT_EQ(cellOf(QStringLiteral("a\"b")), QStringLiteral("\"a\"\"b\""));
    EXPECT_EQ(cellOf(QStringLiteral("a\nb")), QStringLiteral("\"a\nb\""));
    EXPECT_EQ(cellOf(QStringLiteral("=a,b")), QStringLiteral("\"'=a,b\""));
}

TEST(CsvWriter, BeginsEachRowWithItsSection) {
    Document paper;
    paper.title = QStringLiteral("T");
    paper.underTitle = {QStringLiteral("U")};
    paper.blocks << Heading{1, QStringLiteral("one")} << Heading{2, QStringLiteral("sub")}
                 << Paragraph{QStringLiteral("p")};
    Table table;
    table.caption = QStringLiteral("c");
    table.header = {QStringLiteral("h1"), QStringLiteral("h2")};
    table.rows = {{QStringLiteral("x"), QStringLiteral("y")}};
    paper.blocks << Heading{1, QStringLiteral("two")} << table;
    paper.foot = QStringLiteral("f");
    EXPECT_EQ(csvOf(paper),
              QStringLiteral("T,U\r\none,sub\r\none,p\r\ntwo,c\r\ntwo,h1,h2\r\ntwo,x,y\r\nT,f\r\n"));
}

} // namespace dutydesk
