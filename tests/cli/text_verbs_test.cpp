#include "tests/cli/test_office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

class TextVerbs : public testing::Test {
  protected:
    [[nodiscard]] QString write(const QByteArray& bytes) {
        static int count = 0;
        QFile file(m_folder.filePath(QString::number(++count)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

TEST_F(TextVerbs, AFeedIsPrintedAsOneObject) {
    const QString feed =
        write("<rss version='2.0'><channel><title>县政府</title><item><guid>a1</guid><title>通知</title>"
              "<link>/n/1</link><description>&lt;p&gt;明天停水&lt;/p&gt;</description>"
              "<pubDate>Fri, 13 Feb 2026 16:40:00 +0800</pubDate></item></channel></rss>");
    const CtlRun run = ctl({"parse-feed", feed, "--url", "http://qinghe.example/rss.xml"});
    ASSERT_EQ(run.exit, 0) << qPrintable(run.err);
    const QJsonObject object = run.json().object();
    EXPECT_EQ(object["title"].toString(), "县政府");
    EXPECT_TRUE(object["wellFormed"].toBool());
    const QJsonObject entry = object["entries"][0].toObject();
    EXPECT_EQ(entry["id"].toString(), "a1");
    EXPECT_EQ(entry["url"].toString(), "http://qinghe.example/n/1");
    EXPECT_EQ(entry["text"].toString(), "明天停水");
    EXPECT_EQ(entry["published"].toString(), "2026-02-13T08:40:00Z");
    EXPECT_TRUE(entry["updated"].isNull());
}

TEST_F(TextVerbs, OffsetsOfHitsCountCodePoints) {
    const QString keywords = write("食堂\n");
    const QString lines = write("😀食堂午餐\n没有\n");
    const CtlRun run = ctl({"screen", "--keywords", keywords, "--lines", lines});
    ASSERT_EQ(run.exit, 0) << qPrintable(run.err);
    const QJsonObject hit = run.json().object();
    EXPECT_EQ(hit["line"].toInt(), 1);
    EXPECT_EQ(hit["start"].toInt(), 1);
    EXPECT_EQ(hit["end"].toInt(), 3);
    EXPECT_EQ(hit["keyword"].toString(), "食堂");
    EXPECT_TRUE(hit["shown"].toBool());
}

TEST_F(TextVerbs, RulesPrintALinePerFlag) {
    const QString rules = write(R"json([{"name":"食品","query":"食堂 AND (腹痛 OR 呕吐)","tier":1}])json");
    const QString lines = write("食堂午餐后有同学腹痛\n食堂换了新桌椅\n");
    const CtlRun run = ctl({"screen", "--rules", rules, "--lines", lines});
    ASSERT_EQ(run.exit, 0) << qPrintable(run.err);
    EXPECT_EQ(run.out.count('\n'), 1);
    EXPECT_EQ(run.json()["rule"].toString(), "食品");
    EXPECT_EQ(run.json()["tier"].toInt(), 1);
    EXPECT_EQ(run.json()["hits"].toArray().size(), 2);
}

TEST_F(TextVerbs, ADeadlineSaysWhy) {
    const CtlRun run = ctl(
        {"deadline", "--policy", "township", "--tier", "3", "--event", "published=2026-11-20T04:50+08:00"});
    ASSERT_EQ(run.exit, 0) << qPrintable(run.err);
    QStringList due;
    for (const QByteArray& line : run.out.trimmed().split('\n')) {
        const QJsonObject clock = QJsonDocument::fromJson(line).object();
        due << clock["due"].toString();
        EXPECT_FALSE(clock["because"].toArray().isEmpty());
        EXPECT_TRUE(clock["warning"].isNull());
    }
    EXPECT_TRUE(due.contains("2026-11-20T16:50:00+08:00")) << qPrintable(due.join(' '));
    EXPECT_TRUE(due.contains("2026-11-21T04:50:00+08:00")) << qPrintable(due.join(' '));
}

TEST_F(TextVerbs, RobotsAnswersALinePerAddress) {
    const QString robots = write("User-agent: *\nDisallow: /private/\n");
    const CtlRun run =
        ctl({"robots", robots, "--agent", "DutyDesk", "http://a.example/x", "http://a.example/private/y"});
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.out, "allowed http://a.example/x\ndisallowed http://a.example/private/y\n");
}

TEST(Permissions, TheDocumentIsTheTable) {
    QFile document(QStringLiteral(SOURCE_DIR "/docs/permissions.md"));
    ASSERT_TRUE(document.open(QIODevice::ReadOnly));
    EXPECT_TRUE(document.readAll().endsWith(ctl({"permissions"}).out));
}

struct Wrong {
    QStringList args;
    int exit;
};

class WrongUse : public testing::TestWithParam<Wrong> {};

TEST_P(WrongUse, EndsWithAnExitCodeAndASentence) {
    const CtlRun run = ctl(GetParam().args);
    EXPECT_EQ(run.exit, GetParam().exit);
    EXPECT_FALSE(run.err.isEmpty());
    EXPECT_TRUE(run.out.isEmpty()) << run.out.constData();
}

INSTANTIATE_TEST_SUITE_P(
    Cli, WrongUse,
    testing::Values(
        Wrong{{}, 2}, Wrong{{"frobnicate"}, 2}, Wrong{{"parse-feed"}, 2},
        Wrong{{"parse-feed", "--colour", "x"}, 2}, Wrong{{"parse-feed", "/does/not/exist"}, 1},
        Wrong{{"deadline", "--policy", "moon", "--tier", "1", "--event", "found=2026-01-01T00:00Z"}, 1},
        Wrong{{"deadline", "--policy", "hr", "--tier", "1", "--event", "found=yesterday"}, 2},
        Wrong{{"rule", "test", "--query", "(a AND b"}, 1},
        Wrong{{"stats", "--store", "/does/not/exist.db"}, 1}));

} // namespace
} // namespace dutydesk
