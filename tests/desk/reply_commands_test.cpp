#include "tests/desk/desk_fixture.h"

namespace dutydesk {

using namespace std::chrono_literals;

class ReplyCommands : public DeskTest {
  protected:
    const QString text = QStringLiteral("青石镇便民服务中心：2月6日修复。");

    CaseId holdingCase(QDate promised) {
        const CaseId id = openCase();
        must(TakeCase{id});
        must(WriteDraft{id, QStringLiteral("正在核实，2月9日答复。"), ReplyKind::Holding, promised});
        return id;
    }
};

TEST_F(ReplyCommands, makeNoNewVersionOfTheSameText) {
    const CaseId id = openCase();
    must(TakeCase{id});
    const CaseChanged first = must(WriteDraft{id, text});
    const CaseChanged second = must(WriteDraft{id, text});
    EXPECT_EQ(first.version, second.version);
    EXPECT_EQ(file(id).drafts.size(), 1);
}

TEST_F(ReplyCommands, clearWhatWasBeingTyped) {
    const CaseId id = openCase();
    must(TakeCase{id});
    const UserId me = userId(analyst);
    ASSERT_TRUE(waitFor(desk->autosave(id, QStringLiteral("青石镇"))));
    const auto typed = [&] {
        return waitFor(desk->read([id, me](Database& db) { return CaseTable(db).autosaved(id, me); }))
            .value_or(QString());
    };
    EXPECT_EQ(typed(), QStringLiteral("青石镇"));
    must(WriteDraft{id, text});
    EXPECT_TRUE(typed().isEmpty());
}

TEST_F(ReplyCommands, barTheAuthorFromSigning) {
    as(supervisor);
    const CaseId id = submittedCase(text);
    const auto result = run(SignDraft{id, {}, password});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(result.error().what, supervisor);
    EXPECT_EQ(lastEntry().action, QStringLiteral("refused:sign_off"));
    EXPECT_EQ(file(id).head.state, CaseState::AwaitingSignOff);
}

TEST_F(ReplyCommands, barWhoeverEditedAnEarlierVersionOfTheRound) {
    const CaseId id = openCase();
    must(TakeCase{id});
    as(supervisor);
    must(WriteDraft{id, QStringLiteral("初稿")});
    as(analyst);
    must(WriteDraft{id, text});
    must(SubmitDraft{id});
    as(supervisor);
    EXPECT_EQ(errorOf(SignDraft{id, {}, password}), ErrorCode::FourEyes);
}

TEST_F(ReplyCommands, askThePasswordAgainAndCountTheFailures) {
    const CaseId id = submittedCase(text);
    as(supervisor);
    EXPECT_EQ(errorOf(SignDraft{id, {}, QStringLiteral("wrong one")}), ErrorCode::WrongPassword);
    EXPECT_EQ(lastEntry().action, QStringLiteral("refused:sign_off"));
    EXPECT_EQ(errorOf(SignDraft{id, {}, QStringLiteral("wrong two")}), ErrorCode::WrongPassword);
    EXPECT_EQ(errorOf(SignDraft{id, {}, QStringLiteral("wrong three")}), ErrorCode::WrongPassword);
    EXPECT_EQ(errorOf(SignDraft{id, {}, password}), ErrorCode::SignInDelayed);
    clock.advance(10min);
    must(SignDraft{id, {}, password});
}

TEST_F(ReplyCommands, signOnlyTheTextThatWasShown) {
    const CaseId id = submittedCase(text);
    const QByteArray shown = file(id).drafts.last().textHash;
    must(WriteDraft{id, text + QStringLiteral("特此说明。")});
    must(SubmitDraft{id});
    as(supervisor);
    EXPECT_EQ(errorOf(SignDraft{id, shown, password}), ErrorCode::StaleSignOff);
    must(SignDraft{id, file(id).drafts.last().textHash, password});
}

TEST_F(ReplyCommands, voidASignatureByALaterEdit) {
    const CaseId id = submittedCase(text);
    as(supervisor);
    must(SignDraft{id, {}, password});
    as(analyst);
    must(WriteDraft{id, text + QStringLiteral("补充。")});
    EXPECT_EQ(file(id).head.state, CaseState::Drafting);
    EXPECT_EQ(errorOf(PublishReply{id, address}), ErrorCode::StepNotAllowed);
}

TEST_F(ReplyCommands, returnADraftForAReason) {
    const CaseId id = submittedCase(text);
    as(supervisor);
    EXPECT_EQ(errorOf(ReturnDraft{id, {}}), ErrorCode::MissingInput);
    must(ReturnDraft{id, QStringLiteral("请写明修复日期")});
    EXPECT_EQ(file(id).head.state, CaseState::Returned);
    EXPECT_EQ(file(id).signOffs.last().reason, QStringLiteral("请写明修复日期"));
}

TEST_F(ReplyCommands, publishOnTheWebAlone) {
    const CaseId id = submittedCase(text);
    as(supervisor);
    must(SignDraft{id, {}, password});
    for (const char* bad : {"ftp://example.org/1", "www.example.org", "http://", "javascript:alert(1)"})
        EXPECT_EQ(errorOf(PublishReply{id, QString::fromLatin1(bad)}), ErrorCode::BadAddress) << bad;
    EXPECT_EQ(errorOf(PublishReply{id, {}}), ErrorCode::MissingInput);
}

TEST_F(ReplyCommands, meetTheClockAtTheTimeOfPublication) {
    const CaseId id = submittedCase(text);
    as(supervisor);
    must(SignDraft{id, {}, password});
    const Instant published = clock.now() + 10min;
    clock.advance(30min);
    EXPECT_EQ(errorOf(PublishReply{id, address, clock.now() + 1min}), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(PublishReply{id, address, clock.now() - 2h}), ErrorCode::InvalidInput);
    must(PublishReply{id, address, published});
    const Clock answer = clockOf(id, QStringLiteral("answer"));
    EXPECT_EQ(answer.state, ClockState::Met);
    EXPECT_EQ(answer.ended, published);
}

TEST_F(ReplyCommands, recordASecondSiteWithoutASecondReply) {
    const CaseId id = submittedCase(text);
    as(supervisor);
    must(SignDraft{id, {}, password});
    must(PublishReply{id, address});
    must(PublishReply{id, address + QStringLiteral("/weibo")});
    EXPECT_EQ(file(id).publications.size(), 2);
    EXPECT_EQ(file(id).head.state, CaseState::Published);
}

TEST_F(ReplyCommands, refuseAHoldingReplyWithoutADate) {
    const CaseId id = holdingCase({});
    const auto result = run(SubmitDraft{id});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::MissingInput);
    EXPECT_EQ(result.error().what, QStringLiteral("promised"));
}

TEST_F(ReplyCommands, refuseAPromiseThatIsTooFarAway) {
    const CaseId id = holdingCase(QDate(2026, 3, 20));
    const auto result = run(SubmitDraft{id});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().what, QStringLiteral("promised"));
    EXPECT_EQ(result.error().detail, QStringLiteral("latest_day:2026-02-12"));
}

TEST_F(ReplyCommands, turnAPromiseIntoAClockThatTheReplyMeets) {
    const CaseId id = holdingCase(QDate(2026, 2, 9));
    must(SubmitDraft{id});
    as(supervisor);
    must(SignDraft{id, {}, password});
    must(PublishReply{id, address});
    EXPECT_EQ(clockOf(id, QStringLiteral("answer")).state, ClockState::Met);
    EXPECT_EQ(clockOf(id, QStringLiteral("promise")).state, ClockState::Running);

    as(analyst); // the formal answer is the next round
    must(WriteDraft{id, text});
    EXPECT_EQ(file(id).drafts.last().round, 2);
    must(SubmitDraft{id});
    as(supervisor);
    must(SignDraft{id, {}, password});
    must(PublishReply{id, address + QStringLiteral("/2")});
    EXPECT_EQ(clockOf(id, QStringLiteral("promise")).state, ClockState::Met);
}

TEST_F(ReplyCommands, letTheAuthorOfAnEarlierRoundSignTheNext) {
    as(supervisor);
    const CaseId id = submittedCase(text);
    as(otherSupervisor);
    must(SignDraft{id, {}, password});
    must(PublishReply{id, address});
    must(WriteDraft{id, text + QStringLiteral("补充答复。")});
    must(SubmitDraft{id});
    as(supervisor);
    must(SignDraft{id, {}, password});
}

TEST_F(ReplyCommands, tellInTheLogWhatTheChecksWarnedOf) {
    submittedCase(QStringLiteral("【单位】高度重视。"));
    EXPECT_TRUE(lastEntry().after.contains(QStringLiteral("warnings")));
}

} // namespace dutydesk
