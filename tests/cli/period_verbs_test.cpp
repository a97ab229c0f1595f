#include "tests/cli/test_office.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

struct PeriodVerbs : testing::Test {
    TestOffice office;
    const QStringList exam{"period",           "add",  "--name",           "高考",       "--from",
                           "2027-06-07T08:00", "--to", "2027-06-09T18:00", "--interval", "10"};
};

TEST_F(PeriodVerbs, APeriodIsAddedListedAndRemoved) {
    const CtlRun added = office.asSupervisor(exam);
    ASSERT_EQ(added.exit, 0) << qPrintable(added.err);
    const int id = added.json()["id"].toInt();
    const QJsonArray listed = office.run({"period", "list"}).json().array();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed[0].toObject(), (QJsonObject{{"id", id},
                                                 {"name", "高考"},
                                                 {"from", "2027-06-07T00:00:00Z"},
                                                 {"to", "2027-06-09T10:00:00Z"},
                                                 {"intervalMinutes", 10}}));
    EXPECT_EQ(office.asSupervisor({"period", "remove", QString::number(id)}).exit, 0);
    EXPECT_TRUE(office.run({"period", "list"}).json().array().isEmpty());
    EXPECT_EQ(office.asSupervisor({"period", "remove", QString::number(id)}).exit, 1);
}

TEST_F(PeriodVerbs, FiveMinutesAreUsualAndADayLastsToItsEnd) {
    ASSERT_EQ(office.asSupervisor(exam.mid(0, 7) + QStringList{"2027-06-09"}).exit, 0);
    const QJsonValue listed = office.run({"period", "list"}).json()[0];
    EXPECT_EQ(listed["intervalMinutes"].toInt(), 5);
    EXPECT_EQ(listed["to"].toString(), QStringLiteral("2027-06-09T16:00:00Z"));
}

TEST_F(PeriodVerbs, OneThatEndsBeforeItBeginsIsRefusedInWords) {
    const CtlRun run = office.asSupervisor(
        {"period", "add", "--name", "x", "--from", "2027-06-09T08:00", "--to", "2027-06-07T08:00"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.err.contains("after the beginning")) << qPrintable(run.err);
}

TEST_F(PeriodVerbs, WrongUsageIsSaidToBe) {
    EXPECT_EQ(office.asSupervisor({"period", "add", "--name", "x"}).exit, 2);
    EXPECT_EQ(office.asSupervisor({"period", "add", "--name", "x", "--from", "soon", "--to", "later"}).exit,
              2);
    EXPECT_EQ(office.asSupervisor({"period", "remove"}).exit, 2);
}

TEST_F(PeriodVerbs, PeriodsAreASupervisorsBusiness) { EXPECT_EQ(office.asAnalyst(exam).exit, 1); }

} // namespace
} // namespace dutydesk
