#include "intake/source_csv.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

using namespace std::chrono_literals;

SourceRows must(const QByteArray& bytes) {
    const auto read = readSourceCsv(bytes);
    EXPECT_TRUE(read);
    return read.value_or(SourceRows());
}

QList<int> linesOf(const SourceRows& read) {
    QList<int> lines;
    for (const RowProblem& problem : read.problems) lines.append(problem.line);
    return lines;
}

TEST(SourceCsv, ReadsColumnsInAnyOrder) {
    const SourceRows read = must("Kind,URL,unknown,Name,Entry,Enabled,Minutes\r\n"
                                 "list,https://a.example/,?,留言板,ul.news li,no,30\r\n"
                                 ",http://b.example/rss,,,,,\r\n");
    EXPECT_TRUE(read.problems.isEmpty());
    ASSERT_EQ(read.rows.size(), 2);
    EXPECT_EQ(read.rows[0].name, u"留言板");
    EXPECT_EQ(read.rows[0].kind, SourceKind::List);
    EXPECT_EQ(read.rows[0].selectors.entry, u"ul.news li");
    EXPECT_EQ(read.rows[0].interval, Millis(30min));
    EXPECT_FALSE(read.rows[0].enabled);
    EXPECT_EQ(read.rows[1].name, u"b.example/rss");
    EXPECT_EQ(read.rows[1].kind, SourceKind::Feed);
    EXPECT_TRUE(read.rows[1].enabled);
    EXPECT_FALSE(read.rows[1].interval);
}

TEST(SourceCsv, ReportsBadLinesAndTakesTheRest) {
    const SourceRows read = must("name,url,kind,minutes,enabled\n"
                                 "a,http://a.example/,feed,,\n"
                                 "b,exec:id,feed,,\n"
                                 "\n"
                                 "c,http://c.example/,film,,\n"
                                 "d,http://d.example/,feed,soon,\n"
                                 "e,http://e.example/,feed,,perhaps\n"
                                 "f\n"
                                 "g,http://g.example/,page,,\n");
    EXPECT_EQ(linesOf(read), (QList<int>{3, 5, 6, 7, 8}));
    ASSERT_EQ(read.rows.size(), 2);
    EXPECT_EQ(read.rows[0].line, 2);
    EXPECT_EQ(read.rows[1].line, 9);
    EXPECT_EQ(read.rows[1].kind, SourceKind::Page);
}

TEST(SourceCsv, AForgottenQuoteHarmsItsLineAlone) {
    const SourceRows read = must("name,url\n"
                                 "\"a,http://a.example/\n"
                                 "b,http://b.example/\n"
                                 "c,\"http://c.example/\n"
                                 "\"d\",http://d.example/\n");
    EXPECT_EQ(linesOf(read), (QList<int>{2, 4}));
    ASSERT_EQ(read.rows.size(), 2);
    EXPECT_EQ(read.rows[0].url, u"http://b.example/");
    EXPECT_EQ(read.rows[1].url, u"http://d.example/");
    EXPECT_EQ(read.rows[1].line, 5);
}

TEST(SourceCsv, ReadsWhatSpreadsheetsWriteInChina) {
    const SourceRows gbk =
        must("\xC3\xFB\xB3\xC6;\xB5\xD8\xD6\xB7\r\n\xC7\xE5\xBA\xD3\xC2\xDB\xCC\xB3;http://a.example/\r\n");
    ASSERT_EQ(gbk.rows.size(), 1);
    EXPECT_EQ(gbk.rows[0].name, u"清河论坛");
    EXPECT_EQ(must("\xEF\xBB\xBFurl\thttp\nhttp://a.example/\tx\n").rows.size(), 1);
}

TEST(SourceCsv, NeedsAColumnOfAddresses) {
    for (const char* bytes : {"", "name,kind\na,feed\n", "http://a.example/\n"}) {
        const auto read = readSourceCsv(bytes);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error(), (Error{ErrorCode::InvalidInput, u"file"_qs, u"csv_header"_qs}));
    }
}

TEST(SourceCsv, WhatIsWrittenIsReadAgain) {
    SourceRow list;
    list.name = u"=留言板, \"新\""_qs;
    list.url = u"https://a.example/?a=1,2"_qs;
    list.kind = SourceKind::List;
    list.selectors = {u"(//ul)[2]/li"_qs, u".//h3"_qs, u"a[href^=\"/n\"]"_qs, u"span.date"_qs,
                      u"a.next, .more"_qs};
    list.interval = 45min;
    list.enabled = false;
    list.sourceClass = u"media"_qs;
    SourceRow page;
    page.name = u"'=quoted"_qs;
    page.url = u"http://b.example/"_qs;
    page.kind = SourceKind::Page;
    page.noise = {{u"#visitors"_qs, u"//div[@class=\"ad\"]"_qs}, {u"今日访问"_qs, u"-5 °C"_qs}};
    const QByteArray bytes = writeSourceCsv({list, page});
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBFname,url,kind"));
    SourceRows read = must(bytes);
    EXPECT_TRUE(read.problems.isEmpty());
    for (SourceRow& row : read.rows) row.line = 0;
    EXPECT_EQ(read.rows, (QList<SourceRow>{list, page}));
}

TEST(SourceCsv, TooManyAreCutOff) {
    QByteArray many("url\n");
    for (int i = 0; i < mostSourceRows + 5; ++i) many += "http://a.example/" + QByteArray::number(i) + '\n';
    const SourceRows read = must(many);
    EXPECT_EQ(read.rows.size(), mostSourceRows);
    EXPECT_EQ(linesOf(read), QList<int>{mostSourceRows + 2});
}

TEST(SourceCsv, ManyOpenQuotesEnd) {
    const SourceRows read = must("url\n" + QByteArray("\"x\n\"\"y\"\"\"\n").repeated(50'000));
    EXPECT_TRUE(read.rows.isEmpty());
    EXPECT_FALSE(read.problems.isEmpty());
}

} // namespace
} // namespace dutydesk
