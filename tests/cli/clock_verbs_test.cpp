#include "tests/cli/test_office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

CtlRun deadline(const QStringList& args) { return ctl(QStringList{"deadline"} + args); }

/// The printed clock of that key.
QJsonObject clockIn(const CtlRun& run, const char* key) {
    for (const QByteArray& line : run.out.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object["key"] == QLatin1String(key)) return object;
    }
    return {};
}

TEST(DeadlineVerb, PrintsWhenAndWhy) {
    const CtlRun run =
        deadline({"--policy", "company", "--tier", "3", "--event", "calm=2026-02-13T16:40+08:00"});
    ASSERT_EQ(run.exit, 0) << qPrintable(run.err);
    const QJsonObject clock = clockIn(run, "retrospective");
    EXPECT_EQ(clock["due"].toString(), "2026-02-26T00:00:00+08:00");
    EXPECT_EQ(clock["kind"].toString(), "working_days");
    EXPECT_EQ(clock["because"].toArray().size(), 16); // start, length, day 0, 14 … 25, due
    EXPECT_TRUE(clock["warning"].isNull());
}

TEST(DeadlineVerb, SaysWhatHasNotStartedYet) {
    const CtlRun run = deadline({"--policy", "hr", "--tier", "1", "--event", "published=2026-02-13T16:40"});
    EXPECT_EQ(run.exit, 0);
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_TRUE(run.err.contains("has not started")) << qPrintable(run.err);
}

TEST(DeadlineVerb, WarnsLoudlyOfAYearNotPublished) {
    const CtlRun run = deadline({"--policy", "state", "--tier", "2", "--event", "found=2026-12-30T12:00"});
    EXPECT_TRUE(clockIn(run, "answer")["warning"].toString().contains("2027")) << run.out.constData();
}

TEST(DeadlineVerb, RefusesAPromiseThatIsTooFarAwayAndNamesTheLatestDay) {
    const CtlRun run = deadline(
        {"--policy", "township", "--tier", "2", "--event", "found=2026-03-11T11:00", "promised=2026-03-19"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.err.contains("18 March 2026")) << qPrintable(run.err);
    const CtlRun kept = deadline(
        {"--policy", "township", "--tier", "2", "--event", "found=2026-03-11T11:00", "promised=2026-03-18"});
    EXPECT_EQ(clockIn(kept, "promise")["due"].toString(), "2026-03-19T00:00:00+08:00");
}

TEST(DeadlineVerb, WrongTiersAndDoubledEventsAreWrongUsage) {
    EXPECT_EQ(deadline({"--policy", "hr", "--tier", "4", "--event", "found=2026-03-11T11:00"}).exit, 2);
    EXPECT_EQ(deadline({"--policy", "hr", "--tier", "1", "--event", "found=2026-03-11T11:00",
                        "found=2026-03-12T11:00"})
                  .exit,
              2);
    EXPECT_EQ(deadline({"--policy", "nowhere", "--tier", "1", "--event", "found=2026-03-11T11:00"}).exit, 1);
}

struct ClockVerbs : testing::Test {
    TestOffice office;
};

TEST_F(ClockVerbs, APolicyIsExportedEditedPreviewedAndImportedAsItsNextVersion) {
    const QString path = office.file("town.json");
    ASSERT_EQ(office.run({"policy", "export", "town", path}).exit, 0);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject policy = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray clocks = policy["clocks"].toArray();
    QJsonObject first = clocks[0].toObject();
    first["length"] = QJsonObject{{"hours", 5}};
    clocks[0] = first;
    policy["clocks"] = clocks;
    const QString edited = office.write("edited.json", QJsonDocument(policy).toJson());
    ASSERT_EQ(
        office.asSupervisor({"case", "open", "--title", "路灯", "--tier", "2", "--policy", "town"}).exit, 0);

    const CtlRun preview = office.run({"policy", "import", edited, "--preview"});
    ASSERT_EQ(preview.exit, 0) << qPrintable(preview.err);
    EXPECT_EQ(preview.json()["change"].toString(), "moved");
    EXPECT_NE(preview.json()["from"].toString(), preview.json()["to"].toString());

    EXPECT_EQ(office.asAnalyst({"policy", "import", edited}).exit, 1);
    const CtlRun imported = office.asSupervisor({"policy", "import", edited});
    ASSERT_EQ(imported.exit, 0) << qPrintable(imported.err);
    EXPECT_EQ(imported.json().object(), (QJsonObject{{"key", "town"}, {"version", 2}, {"cases", 1}}));
    EXPECT_EQ(office.run({"case", "show", "1", "--json"}).json()["clocks"][0]["due"].toString(),
              preview.json()["to"].toString());
}

TEST_F(ClockVerbs, ADayIsPreviewedSetAndListed) {
    ASSERT_EQ(office.run({"calendar", "set", "2026-03-11", "off", "--preview"}).exit, 0);
    EXPECT_FALSE(office.run({"calendar", "list", "--year", "2026"}).out.contains("2026-03-11"));
    ASSERT_EQ(office.asSupervisor({"calendar", "set", "2026-03-11", "off"}).exit, 0);
    EXPECT_TRUE(office.run({"calendar", "list", "--year", "2026"})
                    .out.contains(R"({"by":"office","day":"2026-03-11","is":"off"})"));
    EXPECT_EQ(office.run({"calendar", "set", "2026-03-11", "perhaps"}).exit, 2);
}

TEST_F(ClockVerbs, TheOtherPolicyOfACaseIsPreviewedAndSet) {
    ASSERT_EQ(office.asSupervisor({"case", "open", "--title", "路灯", "--policy", "town"}).exit, 0);
    EXPECT_TRUE(office.run({"case", "policy", "1", "hr", "--preview"}).out.contains(R"("change":"dropped")"));
    EXPECT_EQ(office.asAnalyst({"case", "policy", "1", "hr"}).exit, 1);
    ASSERT_EQ(office.asSupervisor({"case", "policy", "1", "hr"}).exit, 0);
    EXPECT_EQ(office.run({"case", "show", "1", "--json"}).json()["policy"].toString(), "hr");
}

TEST_F(ClockVerbs, ATaskIsGivenUrgedAndDone) {
    ASSERT_EQ(office.asAnalyst({"case", "open", "--title", "路灯"}).exit, 0);
    ASSERT_EQ(office.asAnalyst({"case", "take", "1"}).exit, 0);
    ASSERT_EQ(office.asAnalyst({"case", "task", "1", "--unit", "市政所", "--text", "查明原因"}).exit, 0);
    const QJsonDocument shown = office.run({"case", "show", "1", "--json"}).json();
    const QString task = QString::number(shown["entries"][0]["id"].toInt());
    ASSERT_EQ(office.asAnalyst({"case", "urge", "1", "--task", task, "--means", "电话"}).exit, 0);
    ASSERT_EQ(office.asAnalyst({"case", "done", "1", "--task", task, "--text", "已修复"}).exit, 0);
    EXPECT_EQ(office.run({"case", "show", "1", "--json"}).json()["urgings"][0]["means"].toString(), "电话");
    EXPECT_EQ(office.asAnalyst({"case", "urge", "1", "--task", task}).exit, 1);
}

TEST_F(ClockVerbs, TheCallListSaysWhoWasTold) {
    ASSERT_EQ(
        office
            .asSupervisor({"contact", "add", "--party", "值班领导", "--phone", "0571-0000", "--tiers", "123"})
            .exit,
        0);
    ASSERT_EQ(office.asAnalyst({"case", "open", "--title", "路灯"}).exit, 0);
    EXPECT_TRUE(office.run({"case", "calls", "1"}).json()["called"].isNull());
    ASSERT_EQ(office.asAnalyst({"case", "call", "1", "--party", "值班领导"}).exit, 0);
    EXPECT_FALSE(office.run({"case", "calls", "1"}).json()["called"].isNull());
}

} // namespace
} // namespace dutydesk
