#include "tests/cli/test_office.h"
#include "tests/support/http_server.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

constexpr int pulledFeeds = 30;
constexpr int itemsPerFeed = 20;

QByteArray feed(int number) {
    QByteArray xml = "<rss version='2.0'><channel>";
    for (int i = 0; i < itemsPerFeed; ++i) {
        const QByteArray id = QByteArray::number(number) + "-" + QByteArray::number(i);
        xml += "<item><guid>" + id + "</guid><title>公告" + id + "</title><description>食堂菜单第" + id +
               "号，供家长查看。</description></item>";
    }
    return xml + "</channel></rss>";
}

/// Starts a pull and kills it with SIGKILL when it has told of `after` sources (0: at once when it has
/// started).
void killPull(const TestOffice& office, int after) {
    QProcess process;
    process.setProcessEnvironment(ctlEnvironment(QStringLiteral("en_US.UTF-8")));
    process.start(QStringLiteral(DUTYDESKCTL), {"pull", "--all", "--store", office.store()});
    ASSERT_TRUE(process.waitForStarted());
    QByteArray told;
    while (told.count('\n') < after && process.state() == QProcess::Running) {
        process.waitForReadyRead(10'000);
        told += process.readAllStandardError();
    }
    process.kill(); // SIGKILL; nothing if it has ended
    process.waitForFinished();
}

TEST(Crash, AKilledPullLosesNothingAndDoublesNothing) {
    HttpServer server;
    TestOffice office;
    for (int i = 0; i < pulledFeeds; ++i) {
        const QString path = QStringLiteral("/%1").arg(i);
        server.serve(
            path,
            HttpReply{200, feed(i), "application/rss+xml", {{"ETag", "\"" + QByteArray::number(i) + "\""}}});
        ASSERT_EQ(
            office
                .asSupervisor({"source", "add", "--url", server.url(path), "--kind", "feed", "--name", path})
                .exit,
            0);
    }
    ASSERT_EQ(office.asSupervisor({"rule", "add", "--name", "食堂", "--query", "食堂", "--tier", "3"}).exit,
              0);

    for (int i = 0; i < 20; ++i) {
        killPull(office, i);
        const CtlRun verified = office.run({"verify"});
        ASSERT_EQ(verified.exit, 0) << "after " << i << " sources: " << qPrintable(verified.err);
        const QJsonDocument stats = office.run({"stats"}).json();
        EXPECT_EQ(stats["items"].toInt() % itemsPerFeed, 0) << "half a feed after " << i;
        EXPECT_EQ(stats["flags"].toInt(), stats["items"].toInt());
    }
    ASSERT_EQ(office.run({"pull", "--all"}).exit, 0);
    const QJsonDocument stats = office.run({"stats"}).json();
    EXPECT_EQ(stats["items"].toInt(), pulledFeeds * itemsPerFeed);
    EXPECT_EQ(stats["revisions"].toInt(), pulledFeeds * itemsPerFeed);
    EXPECT_EQ(stats["flags"].toInt(), pulledFeeds * itemsPerFeed);
    EXPECT_EQ(office.run({"verify"}).exit, 0);
}

} // namespace
} // namespace dutydesk
