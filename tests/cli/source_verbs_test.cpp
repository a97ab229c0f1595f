#include "tests/cli/test_office.h"
#include "tests/support/http_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QByteArray writtenBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray listOf(int first, const QByteArray& next) {
    QByteArray html("<html><body><ul class='nav'><li><a href='/'>首页</a></li></ul><ul class='news-list'>");
    for (int i = 0; i < 5; ++i)
        html += "<li><span class='day'>2026-01-2" + QByteArray::number(i) + "</span><a href='/n/" +
                QByteArray::number(first + i) + ".html'>青石镇关于道路养护工程的第" +
                QByteArray::number(first + i) + "号公告</a></li>";
    return html + "</ul><a class='next' href='" + next + "'>下一页</a></body></html>";
}

struct SourceVerbs : testing::Test {
    TestOffice office;
};

TEST_F(SourceVerbs, ImportSaysWhatBecameOfEachLine) {
    const QString csv = office.write("sources.csv", "name,url,kind,entry\n"
                                                    "论坛,http://a.example/rss,feed,\n"
                                                    "坏,exec:id,feed,\n"
                                                    "论坛,http://a.example/rss,feed,\n"
                                                    "列表,http://b.example/,list,li[\n"
                                                    "列表,http://c.example/,list,//ul/li\n");
    const CtlRun run = office.asSupervisor({"source", "import", csv});
    EXPECT_EQ(run.exit, 0) << qPrintable(run.err);
    EXPECT_EQ(run.json().object(), (QJsonObject{{"added", 2}, {"skipped", 1}, {"refused", 2}}));
    EXPECT_TRUE(run.err.contains("3: ")) << qPrintable(run.err);
    EXPECT_TRUE(run.err.contains("5: "));
    EXPECT_EQ(office.run({"source", "list"}).json().array().size(), 2);
}

TEST_F(SourceVerbs, ImportNeedsASupervisorAndAFileThatCanBeRead) {
    const QString csv = office.write("sources.csv", "url\nhttp://a.example/\n");
    EXPECT_EQ(office.asAnalyst({"source", "import", csv}).exit, 1);
    EXPECT_EQ(office.asSupervisor({"source", "import", office.write("x.csv", "nothing")}).exit, 1);
    EXPECT_EQ(office.asSupervisor({"source", "import", office.write("x.opml", "<html/>")}).exit, 1);
    EXPECT_EQ(office.asSupervisor({"source", "import", csv, "--format", "xls"}).exit, 2);
}

TEST_F(SourceVerbs, WhatIsExportedIsImportedElsewhere) {
    const QString csv = office.write("sources.csv", "name,url,kind,entry,next,minutes\n"
                                                    "\"论坛, 新\",http://a.example/rss,feed,,,30\n"
                                                    "列表,http://b.example/,list,ul li,a.next,\n");
    ASSERT_EQ(office.asSupervisor({"source", "import", csv}).exit, 0);
    const CtlRun asCsv = office.run({"source", "export", "--format", "csv"});
    EXPECT_EQ(asCsv.exit, 0);
    const QString opml = office.file("out.opml");
    EXPECT_EQ(office.run({"source", "export", "--format", "opml", "--out", opml}).exit, 0);

    const TestOffice other;
    EXPECT_EQ(other.asSupervisor({"source", "import", opml}).json()["added"].toInt(), 1);
    const CtlRun again = other.asSupervisor({"source", "import", other.write("all.csv", asCsv.out)});
    EXPECT_EQ(again.json()["added"].toInt(), 1) << qPrintable(again.err);
    EXPECT_EQ(again.json()["skipped"].toInt(), 1);
    EXPECT_TRUE(writtenBytes(opml).contains("论坛, 新"));
}

struct SourceLookVerbs : SourceVerbs {
    HttpServer server;
};

TEST_F(SourceLookVerbs, DiscoverPrintsFeeds) {
    server.serve("/", "<link rel=alternate type='application/rss+xml' title='本地' href='/rss.xml'>");
    const CtlRun run = office.run({"source", "discover", server.url("/")});
    EXPECT_EQ(run.exit, 0) << qPrintable(run.err);
    EXPECT_EQ(
        run.json().array(),
        (QJsonArray{QJsonObject{{"url", server.url("/rss.xml")}, {"title", "本地"}, {"found", "link"}}}));
    EXPECT_EQ(server.hits("/rss.xml"), 0);
    server.serve("/none", "<p>nothing</p>");
    EXPECT_EQ(office.run({"source", "discover", server.url("/none")}).exit, 1);
}

TEST_F(SourceLookVerbs, DiscoverKeepsTheGate) {
    const CtlRun run = office.run({"source", "discover", "http://10.255.255.1/"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.err.contains("10.255.255.1")) << qPrintable(run.err);
    server.serve("/robots.txt", "User-agent: *\nDisallow: /inside", "text/plain");
    server.serve("/inside", "<link rel=feed href=x>");
    EXPECT_EQ(office.run({"source", "discover", server.url("/inside")}).exit, 1);
    EXPECT_EQ(server.hits("/inside"), 0);
}

TEST_F(SourceLookVerbs, AProposalBecomesASourceThatPages) {
    server.serve("/list", listOf(10, "/list2"));
    server.serve("/list2", listOf(20, "/list3"));
    server.serve("/list3", listOf(10, ""));
    for (int i = 10; i < 25; ++i)
        server.serve("/n/" + QString::number(i) + ".html",
                     "<html><body><h1>公告</"
                     "h1><p>青石镇将对东街道路进行养护施工，请过往车辆注意绕行，给您带来不便敬请谅解。</p></"
                     "body></html>");
    const CtlRun proposed = office.run({"source", "propose", server.url("/list")});
    ASSERT_EQ(proposed.exit, 0) << qPrintable(proposed.err);
    const QJsonObject proposal = proposed.json().object();
    EXPECT_EQ(proposal["entry"].toString(), "ul.news-list > li");
    EXPECT_EQ(proposal["date"].toString(), "span.day");
    EXPECT_EQ(proposal["next"].toString(), "a.next");
    EXPECT_EQ(proposal["nextPage"].toString(), server.url("/list2"));
    EXPECT_EQ(proposal["entries"].toArray().size(), 5);

    ASSERT_EQ(
        office
            .asSupervisor({"source", "add", "--url", server.url("/list"), "--kind", "list", "--name", "公告",
                           "--entry", proposal["entry"].toString(), "--link", proposal["link"].toString(),
                           "--date", proposal["date"].toString(), "--next", proposal["next"].toString()})
            .exit,
        0);
    EXPECT_EQ(office.run({"pull", "--all"}).json()["new"].toInt(), 10);
}

TEST_F(SourceLookVerbs, ItemDiffShowsWhatChanged) {
    const auto page = [this](const QByteArray& words) {
        server.serve(
            "/page",
            "<html><head><title>公告</title></head><body><div id='content'><h1>公告</h1><p>" + words +
                "</p><p>请各位居民相互转告，有疑问请到便民服务中心一楼大厅咨询。</p></div></body></html>");
    };
    ASSERT_EQ(office
                  .asSupervisor({"source", "add", "--url", server.url("/page"), "--kind", "page", "--name",
                                 "公告", "--ignore", "//footer", "--ignore-lines", "天气"})
                  .exit,
              0);
    page("东街今晚检修水管，可能停水。");
    ASSERT_EQ(office.run({"pull", "--all"}).json()["new"].toInt(), 1);
    page("西街今晚检修水管，可能停水。");
    ASSERT_EQ(office.run({"pull", "--all"}).json()["revised"].toInt(), 1);
    const CtlRun diff = office.run({"item", "diff", "1"});
    EXPECT_EQ(diff.exit, 0) << qPrintable(diff.err);
    EXPECT_EQ(QString::fromUtf8(diff.out),
              "- 东街今晚检修水管，可能停水。\n+ 西街今晚检修水管，可能停水。\n");
    EXPECT_EQ(office.run({"item", "diff", "1", "--from", "2", "--to", "1"}).out.count('\n'), 2);
    EXPECT_EQ(office.run({"item", "diff", "1", "--from", "7"}).exit, 1);
    EXPECT_EQ(office.run({"item", "diff", "99"}).exit, 1);
}

TEST_F(SourceVerbs, BadSelectorsOfEveryKindAreRefused) {
    const QStringList add{"source", "add", "--url", "http://a.example/", "--name", "x", "--kind"};
    EXPECT_EQ(office.asSupervisor(add + QStringList{"list", "--entry", "//li["}).exit, 1);
    EXPECT_EQ(office.asSupervisor(add + QStringList{"list", "--entry", "li", "--next", "a["}).exit, 1);
    EXPECT_EQ(office.asSupervisor(add + QStringList{"page", "--ignore", "div["}).exit, 1);
    EXPECT_EQ(office.asSupervisor(add + QStringList{"list", "--entry", "//li[document('x')]"}).exit, 1);
}

} // namespace
} // namespace dutydesk
