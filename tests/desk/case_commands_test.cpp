#include "casework/codes.h"
#include "store/read.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

using namespace std::chrono_literals;

class CaseCommands : public DeskTest {};

TEST_F(CaseCommands, takeTheGravestProposalOfTheFlags) {
    const ItemId item = itemByHand();
    must(ProposeTier{item, Tier::Major});
    const CaseId id = must(OpenCase{{item}}).id;
    EXPECT_EQ(file(id).head.tier, Tier::Major);
    EXPECT_EQ(file(id).head.title, QStringLiteral("来电反映停水"));
}

TEST_F(CaseCommands, openNoSecondCaseFromTheSameItem) {
    const ItemId item = itemByHand();
    must(OpenCase{{item}});
    EXPECT_EQ(errorOf(OpenCase{{item}}), ErrorCode::Conflict);
}

TEST_F(CaseCommands, needATitle) { EXPECT_EQ(errorOf(OpenCase{}), ErrorCode::MissingInput); }

TEST_F(CaseCommands, knowTheirPolicies) {
    EXPECT_EQ(errorOf(OpenCase{{}, QStringLiteral("路灯"), {}, {}, {}, QStringLiteral("none")}),
              ErrorCode::UnknownPolicy);
}

TEST_F(CaseCommands, attachAnItemToACase) {
    const CaseId id = openCase();
    const ItemId item = itemByHand();
    must(AttachItem{id, item});
    EXPECT_EQ(file(id).items.size(), 1);
    EXPECT_EQ(flagsOf(item).first().state, FlagState::Attached);
    EXPECT_EQ(flagsOf(item).first().caseId, id);
}

TEST_F(CaseCommands, refuseAVersionThatMovedOn) {
    const CaseId id = openCase();
    const qint64 seen = file(id).head.version;
    must(WriteNote{id, QStringLiteral("先打电话")});
    EXPECT_EQ(errorOf(WriteNote{id, QStringLiteral("后到的"), seen}), ErrorCode::Conflict);
    EXPECT_EQ(file(id).entries.size(), 1);
}

TEST_F(CaseCommands, returnTheVersionThatIsStored) {
    const CaseId id = openCase();
    const CaseChanged changed = must(TakeCase{id, file(id).head.version});
    EXPECT_EQ(changed.version, file(id).head.version);
}

TEST_F(CaseCommands, assignOnlyToThoseWhoWorkOnCases) {
    const CaseId id = openCase();
    as(supervisor);
    EXPECT_EQ(errorOf(AssignCase{id, userId(clerk)}), ErrorCode::InvalidInput);
    must(AssignCase{id, userId(analyst)});
    EXPECT_EQ(file(id).assigneeName, analyst);
}

TEST_F(CaseCommands, addTheClocksOfAGraverTier) {
    as(supervisor);
    const CaseId id =
        must(OpenCase{{}, QStringLiteral("停水"), Tier::Ordinary, {}, {}, QStringLiteral("company")}).id;
    must(RecordCall{id, QStringLiteral("领导小组"), {}, {}, CaseEvent::LeadersTold});
    must(SetTier{id, Tier::Major, QStringLiteral("媒体报道")});
    EXPECT_EQ(clockOf(id, QStringLiteral("superiors_told")).state, ClockState::Running);
    EXPECT_EQ(clockOf(id, QStringLiteral("brief_same_day")).state, ClockState::Stopped);
    // They were told before the tier asked for it.
    EXPECT_EQ(clockOf(id, QStringLiteral("leaders_told")).state, ClockState::Met);
}

TEST_F(CaseCommands, correctAFactAndKeepItsClaim) {
    const CaseId id = openCase();
    must(TakeCase{id});
    must(RecordFact{id, {.claim = QStringLiteral("停水两天")}});
    Fact fact = file(id).facts.first();
    fact.claim.clear();
    fact.verdict = Verdict::Partly;
    must(RecordFact{id, fact});
    EXPECT_EQ(file(id).facts.size(), 1);
    EXPECT_EQ(file(id).facts.first().claim, QStringLiteral("停水两天"));
    EXPECT_EQ(file(id).facts.first().verdict, Verdict::Partly);
}

TEST_F(CaseCommands, refuseAFactOfAnotherCase) {
    const CaseId id = openCase();
    const CaseId other = openCase();
    must(RecordFact{other, {.claim = QStringLiteral("停水两天")}});
    Fact fact = file(other).facts.first();
    fact.verdict = Verdict::True;
    EXPECT_EQ(errorOf(RecordFact{id, fact}), ErrorCode::NotFound);
}

TEST_F(CaseCommands, recordNoCallOfTomorrow) {
    const CaseId id = openCase();
    EXPECT_EQ(errorOf(RecordCall{id, QStringLiteral("水务站"), {}, {}, {}, clock.now() + 1h}),
              ErrorCode::InvalidInput);
}

TEST_F(CaseCommands, markMissedClocksAndAskForTheReason) {
    const CaseId id = openCase();
    const Clock running = clockOf(id, QStringLiteral("answer"));
    EXPECT_EQ(errorOf(ExplainMissed{id, running.id, QStringLiteral("早了")}), ErrorCode::StepNotAllowed);
    clock.advance(25h);
    const auto ticked = waitFor(desk->tick());
    ASSERT_TRUE(ticked) << message(ticked);
    EXPECT_EQ(*ticked, QList<CaseId>{id});
    EXPECT_EQ(lastEntry().action, QStringLiteral("clock"));
    EXPECT_EQ(clockOf(id, QStringLiteral("answer")).state, ClockState::Missed);
    EXPECT_EQ(errorOf(ExplainMissed{id, running.id, {}}), ErrorCode::MissingInput);
    must(ExplainMissed{id, running.id, QStringLiteral("等待水质检测")});
    EXPECT_EQ(clockOf(id, QStringLiteral("answer")).reason, QStringLiteral("等待水质检测"));
    EXPECT_EQ(clockOf(id, QStringLiteral("answer")).state, ClockState::Missed);
}

TEST_F(CaseCommands, TickAfterALongSleepIsManyShortOnes) {
    constexpr int many = 45; // more than one transaction takes
    for (int i = 0; i < many; ++i) openCase(QString::number(i));
    clock.advance(std::chrono::hours(24 * 20));
    const qint64 before = lastEntry().number;
    const auto ticked = waitFor(desk->tick());
    ASSERT_TRUE(ticked) << message(ticked);
    EXPECT_EQ(QSet<CaseId>(ticked->begin(), ticked->end()).size(), many);
    EXPECT_GE(lastEntry().number, before + many);
    EXPECT_TRUE(waitFor(desk->tick())->isEmpty());
}

TEST_F(CaseCommands, tickNothingTwice) {
    openCase();
    clock.advance(25h);
    ASSERT_TRUE(waitFor(desk->tick()));
    const auto again = waitFor(desk->tick());
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isEmpty());
}

TEST_F(CaseCommands, pauseAClockAndMoveItsDeadline) {
    const CaseId id = openCase();
    const Clock before = clockOf(id, QStringLiteral("answer"));
    as(supervisor);
    EXPECT_EQ(errorOf(PauseClock{id, before.id, clock.now() - 1h, QStringLiteral("检测")}),
              ErrorCode::PastDate);
    must(PauseClock{id, before.id, clock.now() + 2h, QStringLiteral("等待检测")});
    clock.advance(3h);
    ASSERT_TRUE(waitFor(desk->tick()));
    EXPECT_EQ(clockOf(id, QStringLiteral("answer")).state, ClockState::Running);
    EXPECT_EQ(clockOf(id, QStringLiteral("answer")).deadline.due, before.deadline.due + 2h);
}

TEST_F(CaseCommands, closeWithARunningClockOnlyForAReason) {
    const CaseId id = submittedCase(QStringLiteral("答复"));
    as(supervisor);
    must(SignDraft{id, {}, password});
    must(PublishReply{id, address});
    must(CloseCase{id}); // answered: nothing is owed

    const CaseId other = openCase();
    EXPECT_EQ(errorOf(CloseCase{other}), ErrorCode::MissingInput);
    must(CloseCase{other, QStringLiteral("重复来电")});
    EXPECT_EQ(clockOf(other, QStringLiteral("answer")).state, ClockState::Stopped);
}

TEST_F(CaseCommands, oweAgainWhatFellAwayWhenReopened) {
    const CaseId id = openCase();
    must(CloseCase{id, QStringLiteral("误报")});
    EXPECT_EQ(errorOf(ReopenCase{id, {}}), ErrorCode::MissingInput);
    must(ReopenCase{id, QStringLiteral("并非误报")});
    EXPECT_EQ(file(id).head.state, CaseState::Reopened);
    EXPECT_FALSE(file(id).head.closed);
    EXPECT_EQ(clockOf(id, QStringLiteral("answer")).state, ClockState::Running);
}

TEST_F(CaseCommands, archiveNothingThatIsStillOwed) {
    const CaseId id = must(OpenCase{{}, QStringLiteral("停水"), {}, {}, {}, QStringLiteral("company")}).id;
    must(TakeCase{id});
    must(WriteDraft{id, QStringLiteral("答复")});
    must(SubmitDraft{id});
    as(supervisor);
    must(SignDraft{id, {}, password});
    must(PublishReply{id, address});
    must(FollowUp{id, QStringLiteral("平息"), true});
    must(CloseCase{id, QStringLiteral("已答复")});
    EXPECT_EQ(errorOf(ArchiveCase{id}), ErrorCode::StepNotAllowed);
}

TEST_F(CaseCommands, reportOnAClosedCaseAndThenArchiveIt) {
    const CaseId id = must(OpenCase{{}, QStringLiteral("停水"), {}, {}, {}, QStringLiteral("company")}).id;
    must(TakeCase{id});
    must(WriteDraft{id, QStringLiteral("答复")});
    must(SubmitDraft{id});
    as(supervisor);
    must(SignDraft{id, {}, password});
    must(PublishReply{id, address});
    must(FollowUp{id, QStringLiteral("平息"), true});
    must(CloseCase{id, QStringLiteral("已答复")});
    must(FollowUp{id, QStringLiteral("复盘：巡查改为每日一次"), false, true});
    EXPECT_EQ(file(id).head.state, CaseState::Closed);
    EXPECT_EQ(clockOf(id, QStringLiteral("retrospective")).state, ClockState::Met);
    must(ArchiveCase{id});
}

TEST_F(CaseCommands, linkAndUnlink) {
    const CaseId id = openCase();
    const CaseId other = openCase();
    EXPECT_EQ(errorOf(LinkCases{id, id}), ErrorCode::InvalidInput);
    must(LinkCases{id, other});
    EXPECT_EQ(file(id).links.size(), 1);
    must(LinkCases{id, other, LinkKind::SameMatter, true});
    EXPECT_TRUE(file(id).links.isEmpty());
}

TEST_F(CaseCommands, linkTwoCasesOnceFromWhicheverSide) {
    const CaseId id = openCase();
    const CaseId other = openCase();
    const qint64 version = must(LinkCases{id, other}).version;
    EXPECT_EQ(must(LinkCases{id, other}).version, version) << "nothing changed";
    must(LinkCases{other, id});
    EXPECT_EQ(file(id).links.size(), 1) << "the same matter, said from the other side";
    must(LinkCases{id, other, LinkKind::FollowsFrom});
    ASSERT_EQ(file(id).links.size(), 1);
    EXPECT_EQ(file(id).links.first().kind, LinkKind::FollowsFrom);
    must(LinkCases{other, id, LinkKind::FollowsFrom, true});
    EXPECT_TRUE(file(id).links.isEmpty());
    EXPECT_EQ(lastEntry().before["link_kind"].toString(), "follows_from");
    EXPECT_EQ(errorOf(LinkCases{other, id, LinkKind::FollowsFrom, true}), ErrorCode::NotFound);
}

TEST_F(CaseCommands, takeACallBeforeTheCaseWasWrittenDownAsMadeAtOnce) {
    as(supervisor);
    const CaseId id =
        must(OpenCase{{}, QStringLiteral("停水"), Tier::Major, {}, {}, QStringLiteral("company")}).id;
    const Instant now = clock.now();
    const QString party = QStringLiteral("领导小组");
    EXPECT_EQ(errorOf(RecordCall{id, party, {}, {}, CaseEvent::LeadersTold, now - 25h}),
              ErrorCode::InvalidInput);
    must(RecordCall{id, party, {}, {}, CaseEvent::LeadersTold, now - 10min});
    EXPECT_EQ(clockOf(id, QStringLiteral("leaders_told")).state, ClockState::Met);
    EXPECT_EQ(clockOf(id, QStringLiteral("leaders_told")).ended, now) << "not before it started";
    EXPECT_EQ(file(id).entries.first().at, now - 10min) << "the record keeps what was said";
}

TEST_F(CaseCommands, moveRunningDeadlinesWithTheCalendar) {
    as(supervisor);
    const CaseId id = must(OpenCase{{}, QStringLiteral("停水"), {}, {}, {}, QStringLiteral("company")}).id;
    must(TakeCase{id});
    must(WriteDraft{id, QStringLiteral("答复")});
    must(SubmitDraft{id});
    as(otherSupervisor);
    must(SignDraft{id, {}, password});
    must(PublishReply{id, address});
    must(FollowUp{id, QStringLiteral("平息"), true});
    const Instant before = clockOf(id, QStringLiteral("retrospective")).deadline.due;
    must(SetCalendarDay{QDate(2026, 2, 9), false}); // a Monday off
    EXPECT_EQ(clockOf(id, QStringLiteral("retrospective")).deadline.due, before + 24h);
}

/// Clocks and states changed by somebody who has the file and a SQLite shell.
class FudgedCase : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        const CaseId id = openCase();
        must(TakeCase{id});
        clock.advance(13h); // the first of the two deadlines has passed
        ASSERT_TRUE(waitFor(desk->tick()));
        must(WriteDraft{id, QStringLiteral("正在办理，2月10日前答复。"), ReplyKind::Holding,
                        QDate(2026, 2, 10)});
        must(SubmitDraft{id});
        as(supervisor);
        must(SignDraft{id, {}, password});
        must(PublishReply{id, address});
        must(PauseClock{id, clockOf(id, QStringLiteral("promise")).id, clock.now() + 2h,
                        QStringLiteral("等检测")});
        clock.advance(3h);
        ASSERT_TRUE(waitFor(desk->tick()));
    }
    /// What verify says after `sql`: "" if all holds.
    std::string verified(const QString& sql = {}) {
        if (!sql.isEmpty()) {
            const auto done = waitFor(
                desk->store().write(Priority::Person, [sql](Database& db) { return execute(db, sql, {}); }));
            EXPECT_TRUE(done) << message(done);
        }
        const auto found = waitFor(desk->read([](Database& db) { return verifyStore(db); }));
        EXPECT_TRUE(found) << message(found);
        return found && found->broken ? (found->broken->what + u' ' + found->broken->detail).toStdString()
                                      : std::string();
    }
};

TEST_F(FudgedCase, showsWhateverWasTouched) {
    EXPECT_EQ(verified(), "") << "as the desk left it";
    EXPECT_EQ(verified(QStringLiteral("DROP TRIGGER clocks_frozen")), "");
    EXPECT_EQ(verified(QStringLiteral("UPDATE clocks SET state = 'met' WHERE spec_key = 'simple_answer'")),
              "case 1 clock_record|simple_answer");
    EXPECT_EQ(verified(QStringLiteral("UPDATE clocks SET state = 'missed' WHERE spec_key = 'simple_answer'")),
              "");
    EXPECT_EQ(verified(QStringLiteral("UPDATE clocks SET due = due + 86400000 WHERE spec_key = 'promise'")),
              "case 1 clock_record|promise");
    EXPECT_EQ(verified(QStringLiteral("UPDATE clocks SET due = due - 86400000 WHERE spec_key = 'promise'")),
              "");
    EXPECT_EQ(verified(QStringLiteral("UPDATE cases SET state = 'closed'")), "case 1 case_record");
}

TEST_F(CaseCommands, failForACaseThatIsNotThere) {
    EXPECT_EQ(errorOf(WriteNote{CaseId(99), QStringLiteral("？")}), ErrorCode::NotFound);
}

TEST_F(CaseCommands, followTheStateTable) {
    const CaseId id = openCase();
    const auto result = run(SubmitDraft{id});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::StepNotAllowed);
    EXPECT_EQ(result.error().detail, QString(code(CaseState::New)));
}

} // namespace dutydesk
