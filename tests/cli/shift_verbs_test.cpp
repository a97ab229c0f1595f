#include "tests/cli/test_office.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

struct ShiftVerbs : testing::Test {
    TestOffice office;
};

TEST_F(ShiftVerbs, AShiftIsPlannedLoggedHandedOverAndTakenOver) {
    const CtlRun added =
        office.asSupervisor({"shift", "add", "--person", "小陈", "--from", "2099-01-05T08:00", "--to",
                             "2099-01-05T20:00", "--post", "值班员"});
    ASSERT_EQ(added.exit, 0) << qPrintable(added.err);
    const CtlRun copied =
        office.asSupervisor({"shift", "copy", "--from", "2099-01-05", "--to", "2099-01-12"});
    EXPECT_EQ(copied.json().object(), (QJsonObject{{"added", 1}, {"skipped", 0}})) << qPrintable(copied.err);
    const CtlRun roster = office.run({"shift", "roster", "--from", "2099-01-12"});
    EXPECT_EQ(roster.json()["person"], QStringLiteral("小陈"));
    EXPECT_EQ(roster.json()["from"], QStringLiteral("2099-01-12T08:00:00+08:00"));

    ASSERT_EQ(office.asAnalyst({"case", "open", "--title", "东街停水"}).exit, 0);
    ASSERT_EQ(office.asAnalyst({"shift", "note", "供水公司来电"}).exit, 0);
    const CtlRun log = office.run({"shift", "log"});
    EXPECT_TRUE(log.out.contains("供水公司来电")) << log.out.constData();
    EXPECT_TRUE(log.out.contains("\"case_opened\""));

    const CtlRun given = office.asAnalyst({"shift", "handover", "--for", "李主任", "--note", "留意东街"});
    ASSERT_EQ(given.exit, 0) << qPrintable(given.err);
    const CtlRun now = office.run({"shift", "now"});
    EXPECT_EQ(now.json()["waiting"][0]["matters"][0]["case"].toInt(), 1);
    EXPECT_TRUE(now.err.contains("not acknowledged")) << qPrintable(now.err);
    EXPECT_EQ(office.asAnalyst({"shift", "accept"}).exit, 1);
    ASSERT_EQ(office.asSupervisor({"shift", "accept", "--leave", "1", "--remark", "收到"}).exit, 0);
    const CtlRun list = office.run({"shift", "handovers"});
    EXPECT_EQ(list.json()["takenBy"], QStringLiteral("李主任"));
    EXPECT_EQ(list.json()["matters"][0]["acknowledged"], false);
    EXPECT_EQ(office.run({"shift", "now"}).json()["left"].toArray().size(), 1);
    EXPECT_EQ(office.run({"verify"}).exit, 0);
}

TEST_F(ShiftVerbs, ATemplateIsAddedUsedEditedAndDropped) {
    ASSERT_EQ(office
                  .asSupervisor({"template", "add", "停水", "--text",
                                 "关于{case.title}：{fact.1}，{promise.date}前答复。"})
                  .exit,
              0);
    EXPECT_EQ(office.asSupervisor({"template", "add", "坏", "--text", "{author}"}).exit, 1);
    ASSERT_EQ(office.asAnalyst({"case", "open", "--title", "东街停水"}).exit, 0);
    ASSERT_EQ(office.asAnalyst({"case", "take", "1"}).exit, 0);
    ASSERT_EQ(office.asAnalyst({"case", "fact", "1", "--claim", "阀门损坏", "--verdict", "true"}).exit, 0);
    const CtlRun draft = office.asAnalyst({"case", "draft", "1", "--template", "停水"});
    ASSERT_EQ(draft.exit, 0) << qPrintable(draft.err);
    EXPECT_TRUE(office.run({"case", "show", "1", "--json"})
                    .out.contains("关于东街停水：阀门损坏，{promise.date}前答复。"));
    ASSERT_EQ(office.asSupervisor({"template", "edit", "停水", "--kind", "holding"}).exit, 0);
    EXPECT_EQ(office.run({"template", "versions", "停水"}).json()["kind"], QStringLiteral("holding"));
    ASSERT_EQ(office.asSupervisor({"template", "drop", "停水"}).exit, 0);
    EXPECT_FALSE(office.run({"template", "list"}).out.contains("停水"));
}

TEST_F(ShiftVerbs, WrongUsageIsSaidToBe) {
    EXPECT_EQ(office.asSupervisor({"shift", "add", "--person", "小陈"}).exit, 2);
    EXPECT_EQ(office.run({"shift", "log", "--date", "soon"}).exit, 2);
    EXPECT_EQ(office.asAnalyst({"shift", "note"}).exit, 2);
}

} // namespace
} // namespace dutydesk
