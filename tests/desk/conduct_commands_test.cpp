#include "desk/commands/notice_commands.h"
#include "desk/commands/release_command.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

using ReleaseTest = DeskTest;
using SilentHoursTest = DeskTest;

TEST_F(ReleaseTest, TakesTheFirstAssignmentBack) {
    const CaseId id = openCase();
    const CaseFile before = file(id);
    must(TakeCase{id});
    must(ReleaseCase{id});
    const CaseFile after = file(id);
    EXPECT_EQ(after.head.state, CaseState::New);
    EXPECT_EQ(after.head.assignee, UserId::None);
    EXPECT_EQ(after.head.events, before.head.events);
    EXPECT_EQ(after.clocks.size(), before.clocks.size());
}

TEST_F(ReleaseTest, NotOnceSomethingWasDone) {
    const CaseId id = openCase();
    must(TakeCase{id});
    Fact fact;
    fact.claim = QStringLiteral("路灯坏了两盏");
    must(RecordFact{id, fact});
    EXPECT_EQ(errorOf(ReleaseCase{id}), ErrorCode::StepNotAllowed);
}

TEST_F(ReleaseTest, SomebodyElsesOnlyByWhoMayAssign) {
    const CaseId id = openCase();
    as(supervisor);
    must(TakeCase{id});
    as(analyst);
    EXPECT_EQ(errorOf(ReleaseCase{id}), ErrorCode::PermissionDenied);
    as(otherSupervisor);
    must(ReleaseCase{id});
}

TEST_F(SilentHoursTest, AreKeptAndReachPastMidnight) {
    as(supervisor);
    const SilentHours night{QTime(22, 0), QTime(7, 0)};
    must(SetSilentHours{night});
    const auto kept = waitFor(desk->read(readSilentHours));
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, night);
    EXPECT_TRUE(night.hold(QTime(23, 30)));
    EXPECT_TRUE(night.hold(QTime(6, 59)));
    EXPECT_FALSE(night.hold(QTime(7, 0)));
    EXPECT_FALSE(SilentHours().hold(QTime(0, 0)));
}

TEST_F(SilentHoursTest, AreTheOfficesToSet) {
    EXPECT_EQ(errorOf(SetSilentHours{{QTime(22, 0), QTime(7, 0)}}), ErrorCode::PermissionDenied);
}

} // namespace dutydesk
