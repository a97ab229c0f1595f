#include "tests/desk/desk_fixture.h"

namespace dutydesk {

using namespace std::chrono_literals;

class DutyDay : public DeskTest {
  protected:
    [[nodiscard]] QString policy() const override { return QStringLiteral("company"); }
    CaseState state(CaseId id) { return file(id).head.state; }
};

// One matter from the telephone call to the library, each step by whom it belongs to.
TEST_F(DutyDay, walksOneMatterToTheLibrary) {
    const ItemId item = itemByHand(QStringLiteral("来电：河堤路灯三晚不亮"));
    const CaseId id = must(OpenCase{{item}, {}, Tier::Ordinary}).id;
    EXPECT_EQ(state(id), CaseState::New);
    EXPECT_EQ(flagsOf(item).first().state, FlagState::Opened);
    EXPECT_EQ(clockOf(id, QStringLiteral("brief_same_day")).state, ClockState::Running);

    must(TakeCase{id});
    EXPECT_EQ(state(id), CaseState::Assigned);
    must(RecordFact{id, {.claim = QStringLiteral("7根灯杆断电"), .verdict = Verdict::True}});
    EXPECT_EQ(state(id), CaseState::Checking);
    clock.advance(1h);
    must(RecordCall{id, QStringLiteral("领导小组"), QStringLiteral("书面"), QStringLiteral("简报一份"),
                    CaseEvent::Briefed});
    EXPECT_EQ(clockOf(id, QStringLiteral("brief_same_day")).state, ClockState::Met);

    const QString text = QStringLiteral("青石镇便民服务中心：7根灯杆断电，2月6日修复。");
    must(WriteDraft{id, text});
    EXPECT_EQ(state(id), CaseState::Drafting);
    must(SubmitDraft{id});
    EXPECT_EQ(state(id), CaseState::AwaitingSignOff);

    as(supervisor);
    must(SignDraft{id, {}, password});
    EXPECT_EQ(state(id), CaseState::Signed);
    as(clerk);
    must(PublishReply{id, address});
    EXPECT_EQ(state(id), CaseState::Published);
    EXPECT_EQ(file(id).publications.first().text, text);

    as(analyst);
    must(FollowUp{id, QStringLiteral("已回访，路灯亮了"), true});
    EXPECT_EQ(state(id), CaseState::Following);
    EXPECT_EQ(clockOf(id, QStringLiteral("retrospective")).state, ClockState::Running);
    must(FollowUp{id, QStringLiteral("复盘：线路老化"), false, true});
    EXPECT_EQ(clockOf(id, QStringLiteral("retrospective")).state, ClockState::Met);
    must(CloseCase{id});
    EXPECT_EQ(state(id), CaseState::Closed);
    as(clerk);
    must(ArchiveCase{id});
    EXPECT_EQ(state(id), CaseState::Archived);
}

TEST_F(DutyDay, leavesAChainThatVerifies) {
    const CaseId id = submittedCase(QStringLiteral("答复"));
    as(supervisor);
    must(SignDraft{id, {}, password});
    const auto verified = waitFor(desk->read([](Database& db) { return verifyStore(db); }));
    ASSERT_TRUE(verified) << message(verified);
    EXPECT_FALSE(verified->broken);
}

TEST_F(DutyDay, auditsOnlyWhatChanged) {
    const CaseId id = openCase();
    must(TakeCase{id});
    const AuditEntry entry = lastEntry();
    EXPECT_EQ(entry.action, QStringLiteral("take_case"));
    EXPECT_EQ(entry.before.value(QStringLiteral("state")).toString(), QStringLiteral("new"));
    EXPECT_EQ(entry.after.value(QStringLiteral("state")).toString(), QStringLiteral("assigned"));
    EXPECT_EQ(entry.after.value(QStringLiteral("assignee")).toString(), analyst);
    EXPECT_FALSE(entry.after.contains(QStringLiteral("title")));
    EXPECT_EQ(entry.userName, analyst);
    EXPECT_EQ(entry.subjectId, number(id));
}

} // namespace dutydesk
