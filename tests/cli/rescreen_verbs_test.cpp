#include "tests/cli/test_office.h"
#include "tests/support/http_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

/// An office that pulled three posts before it had a rule; two of them tell the same.
struct RescreenVerbs : testing::Test {
    RescreenVerbs() {
        const QByteArray told =
            "柳荫路北段的住户从星期一早晨开始发现自来水发黄，放十分钟也不见清。住在七号院的赵师傅说，"
            "他家的净水器滤芯一天就堵住了。供水公司抢修队昨天在路口挖开了一段旧铸铁管，管壁锈层有两指厚。";
        site("forum", {told, "食堂午餐后多名学生中毒送医"});
        site("board", {told + "请问哪天能修好？"});
        EXPECT_EQ(office.run({"pull", "--all"}).json()["new"].toInt(), 3);
    }
    void site(const QString& name, const QList<QByteArray>& texts) {
        QByteArray items;
        for (const QByteArray& text : texts)
            items += "<item><guid>" + QByteArray::number(++m_count) + "</guid><title>" + text.left(30) +
                     "</title><description>" + text + "</description></item>";
        server.serve(u'/' + name,
                     "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>x</title>" +
                         items + "</channel></rss>",
                     "application/rss+xml");
        EXPECT_EQ(office
                      .asSupervisor({"source", "add", "--url", server.url(u'/' + name), "--kind", "feed",
                                     "--name", name})
                      .exit,
                  0);
    }
    QJsonArray flags(const QStringList& more = {}) {
        return office.run(QStringList{"flags", "--json"} + more).json().array();
    }
    CtlRun addRule(const QString& query) {
        return office.asSupervisor({"rule", "add", "--name", query, "--query", query, "--tier", "3"});
    }

    void rescreen(const QStringList& words) {
        const CtlRun run = office.asSupervisor(words);
        EXPECT_EQ(run.exit, 0) << qPrintable(run.err);
    }

    HttpServer server;
    TestOffice office;

  private:
    int m_count = 0;
};

TEST_F(RescreenVerbs, TheRuleIsRunOverWhatIsStored) {
    ASSERT_EQ(addRule("自来水").exit, 0);
    EXPECT_EQ(flags().size(), 0);
    const CtlRun run = office.asSupervisor({"rule", "rescreen", "--resume"});
    EXPECT_EQ(run.exit, 0) << qPrintable(run.err);
    EXPECT_EQ(run.json()["state"].toString(), "done");
    EXPECT_EQ(run.json()["screened"].toInt(), 3);
    EXPECT_EQ(run.json()["flagged"].toInt(), 2);
    EXPECT_TRUE(run.err.contains("/3")) << qPrintable(run.err);
    EXPECT_EQ(flags().size(), 2);
}

TEST_F(RescreenVerbs, ItIsAskedForAndRefused) {
    ASSERT_EQ(addRule("自来水").exit, 0);
    EXPECT_EQ(office.asAnalyst({"rule", "rescreen"}).exit, 1);
    EXPECT_EQ(office.asSupervisor({"rule", "rescreen", "--cancel"}).exit, 0);
    EXPECT_EQ(office.asSupervisor({"rule", "rescreen", "--resume"}).json()["state"].toString(), "nothing");
    EXPECT_EQ(office.asSupervisor({"rule", "rescreen", "7"}).exit, 1);
    EXPECT_EQ(office.asSupervisor({"rule", "rescreen", "x"}).exit, 2);
    EXPECT_EQ(office.asSupervisor({"rule", "rescreen", "1", "--since", "2000-01-01T00:00:00"})
                  .json()["flagged"]
                  .toInt(),
              2);
    EXPECT_EQ(office.asSupervisor({"rule", "rescreen", "--all"}).json()["flagged"].toInt(), 0);
}

TEST_F(RescreenVerbs, WhatIsWithdrawnStandsWithTheUnlikely) {
    ASSERT_EQ(addRule("自来水").exit, 0);
    rescreen({"rule", "rescreen"});
    ASSERT_EQ(office.asSupervisor({"rule", "edit", "1", "--query", "自来水 NOT 哪天"}).exit, 0);
    EXPECT_EQ(office.asSupervisor({"rule", "rescreen"}).json()["withdrawn"].toInt(), 1);
    EXPECT_EQ(flags().size(), 1);
    const QJsonArray kept = flags({"--unlikely"});
    ASSERT_EQ(kept.size(), 1);
    EXPECT_FALSE(kept.first()["withdrawn"].isNull());
}

TEST_F(RescreenVerbs, GroundsAreNamedAndTheirTableIsChanged) {
    ASSERT_EQ(addRule("食堂").exit, 0);
    rescreen({"rule", "rescreen"});
    QJsonValue flag = flags().first();
    EXPECT_EQ(flag["tier"].toInt(), 1);
    EXPECT_EQ(flag["grounds"][1]["kind"].toString(), "words");
    EXPECT_EQ(flag["grounds"][1]["words"].toArray().first().toString(), "中毒");

    const QString path = office.file("tiers.json");
    ASSERT_EQ(office.run({"rule", "grounds", "export", "--out", path}).exit, 0);
    EXPECT_TRUE(office.run({"rule", "grounds"}).out.contains("无人员伤亡"));
    const QString own = office.write("own.json", R"({"words": {"2": ["中毒"]}, "classes": {"forum": 2}})");
    EXPECT_EQ(office.asAnalyst({"rule", "grounds", "import", own}).exit, 1);
    const CtlRun imported = office.asSupervisor({"rule", "grounds", "import", own});
    EXPECT_EQ(imported.json()["version"].toInt(), 1) << qPrintable(imported.err);
    rescreen({"rule", "rescreen", "--resume"});
    EXPECT_EQ(flags().first()["tier"].toInt(), 2);
    EXPECT_EQ(office.asSupervisor({"rule", "grounds", "import", office.write("bad", "[")}).exit, 1);
}

TEST_F(RescreenVerbs, TheClassOfASourceIsAGround) {
    EXPECT_EQ(office.asSupervisor({"source", "class", "1", "media"}).exit, 0);
    EXPECT_EQ(office.asSupervisor({"source", "class", "1", "moon"}).exit, 2);
    EXPECT_EQ(office.run({"source", "list"}).json().array().first()["name"].toString(), "board");
    ASSERT_EQ(addRule("自来水").exit, 0);
    rescreen({"rule", "rescreen"});
    for (const QJsonValue flag : flags()) {
        const bool media = flag["source"].toString() == "forum";
        EXPECT_EQ(flag["tier"].toInt(), media ? 1 : 3);
        EXPECT_EQ(flag["grounds"].toArray().size(), media ? 2 : 1);
    }
}

TEST_F(RescreenVerbs, AFlagIsSplitOffItsGroupAndPutBack) {
    ASSERT_EQ(addRule("自来水").exit, 0);
    rescreen({"rule", "rescreen"});
    ASSERT_EQ(flags().size(), 2);
    EXPECT_EQ(flags().first()["versions"].toInt(), 2);
    const QString id = QString::number(flags().last()["id"].toInt());
    EXPECT_EQ(office.asAnalyst({"flag", "split", id}).exit, 0);
    EXPECT_EQ(flags().first()["versions"].toInt(), 1);
    EXPECT_TRUE(flags().first()["group"].isNull());
    EXPECT_EQ(office.asAnalyst({"flag", "split", id}).exit, 1);
    EXPECT_EQ(office.asAnalyst({"flag", "split", id, "--undo"}).exit, 0);
    EXPECT_EQ(flags().first()["versions"].toInt(), 2);
    EXPECT_EQ(office.asAnalyst({"flag", "split", "99"}).exit, 1);
}

} // namespace
} // namespace dutydesk
