#include "tests/cli/test_office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

struct RuleVerbs : testing::Test {
    TestOffice office;
};

TEST_F(RuleVerbs, PackIsImportedOnceAndExportedWhole) {
    const QJsonArray packs = ctl({"rule", "packs"}).json().array();
    ASSERT_EQ(packs.size(), 4);
    const CtlRun first = office.asSupervisor({"rule", "import", "--pack", "education"});
    EXPECT_EQ(first.exit, 0) << qPrintable(first.err);
    const int rules = packs.first()["rules"].toInt();
    EXPECT_EQ(first.json()["added"].toInt(), rules);
    EXPECT_EQ(first.json()["refused"].toInt(), 0);
    EXPECT_EQ(office.asSupervisor({"rule", "import", "--pack", "education"}).json()["skipped"].toInt(),
              rules);
    EXPECT_EQ(office.asSupervisor({"rule", "import", "--pack", "none"}).exit, 2);
    EXPECT_EQ(office.asAnalyst({"rule", "import", "--pack", "health"}).exit, 1);

    const QString path = office.file("rules.json");
    EXPECT_EQ(office.run({"rule", "export", "--out", path}).exit, 0);
    const TestOffice other;
    const CtlRun there = other.asSupervisor({"rule", "import", path});
    EXPECT_EQ(there.json()["added"].toInt(), rules) << qPrintable(there.err);
    EXPECT_EQ(there.json()["lists"].toInt(), packs.first()["lists"].toInt());
}

TEST_F(RuleVerbs, WordListIsMadeUsedChangedAndKeptWhileUsed) {
    EXPECT_EQ(office.asSupervisor({"wordlist", "add", "村名", "上河村", "下河村"}).exit, 0);
    const QString file = office.write("words", "青石镇\n白石镇\n");
    EXPECT_EQ(office.asSupervisor({"wordlist", "set", "@村名", "--file", file}).exit, 0);
    const QJsonArray lists = office.run({"wordlist", "list"}).json().array();
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(lists.first()["words"].toArray(), (QJsonArray{"青石镇", "白石镇"}));
    EXPECT_EQ(
        office.asSupervisor({"rule", "add", "--name", "停水", "--query", "停水 @村名", "--tier", "2"}).exit,
        0);
    const CtlRun refused = office.asSupervisor({"wordlist", "remove", "村名"});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains("still uses")) << qPrintable(refused.err);
    EXPECT_EQ(office.asSupervisor({"rule", "edit", "1", "--query", "停水"}).exit, 0);
    EXPECT_EQ(office.asSupervisor({"wordlist", "remove", "村名"}).exit, 0);
}

TEST_F(RuleVerbs, RuleKeepsWhatIsGivenAndTheRest) {
    ASSERT_EQ(office.asSupervisor({"rule", "add", "--name", "停水", "--query", "停水", "--tier", "2"}).exit,
              0);
    const CtlRun edited = office.asSupervisor(
        {"rule", "edit", "1", "--threshold", "0.5", "--from", "2026-06-07T00:00:00", "--off"});
    EXPECT_EQ(edited.exit, 0) << qPrintable(edited.err);
    const QJsonValue rule = office.run({"rule", "list"}).json().array().first();
    EXPECT_EQ(rule["query"].toString(), "停水");
    EXPECT_EQ(rule["threshold"].toDouble(), 0.5);
    EXPECT_EQ(rule["from"].toString(), "2026-06-06T16:00:00Z");
    EXPECT_TRUE(rule["until"].isNull());
    EXPECT_FALSE(rule["enabled"].toBool());
    EXPECT_EQ(office.asSupervisor({"rule", "edit", "1", "--threshold", "2"}).exit, 1);
}

TEST_F(RuleVerbs, ErrorStandsAtItsCharacter) {
    const CtlRun run = office.run({"rule", "test", "--query", "食堂 @村名"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.err.contains("character 4")) << qPrintable(run.err);
}

TEST_F(RuleVerbs, ScreenTakesListsFromItsFile) {
    const QString rules = office.write("rules.json", R"({"rules": [{"name": "停水", "query": "@村名 ~停水"}],
                          "lists": [{"name": "村名", "words": ["上河村"]}]})");
    const QString lines = office.write("lines", "上河村停*水了\n下河村停水了\n");
    const CtlRun run = ctl({"screen", "--rules", rules, "--lines", lines});
    EXPECT_EQ(run.exit, 0) << qPrintable(run.err);
    EXPECT_EQ(run.out.count('\n'), 1);
    EXPECT_EQ(run.json()["because"].toString(), "上河村 AND ~停水");
}

} // namespace
} // namespace dutydesk
