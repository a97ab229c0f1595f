#include "casework/reply_times.h"
#include "tests/casework/clocks_support.h"

namespace dutydesk {
namespace {

using namespace std::chrono_literals;

Clock replyClock(const char* due) {
    Clock clock;
    clock.stopEvents = {CaseEvent::HoldingReplied, CaseEvent::Replied};
    clock.deadline.due = at(due);
    return clock;
}

UsualTimes knownTimes() { return {40min, 20min, 12, false}; }

TEST(ReplyTimes, TheMedianIsTheMiddle) {
    EXPECT_FALSE(median({}));
    EXPECT_EQ(median({Millis(3h), Millis(1h), Millis(2h)}), Millis(2h));
    EXPECT_EQ(median({Millis(4h), Millis(1h)}), Millis(150min));
}

TEST(ReplyTimes, TooFewRepliesTellNothing) {
    const UsualTimes usual = usualTimes(QList<ReplyTime>(fewestReplies - 1, ReplyTime{5min, 5min}));
    EXPECT_TRUE(usual.assumed);
    EXPECT_EQ(usual.replies, fewestReplies - 1);
    EXPECT_EQ(usual.drafting, UsualTimes().drafting);
}

TEST(ReplyTimes, EnoughRepliesGiveTheMedians) {
    QList<ReplyTime> replies;
    for (int i = 1; i <= fewestReplies; ++i) replies.append({Millis(i * 10min), Millis(i * 1min)});
    const UsualTimes usual = usualTimes(replies);
    EXPECT_FALSE(usual.assumed);
    EXPECT_EQ(usual.drafting, Millis(30min));
    EXPECT_EQ(usual.signing, Millis(3min));
}

TEST(LatestStart, LeavesTheTimeOfDraftingAndSigning) {
    EXPECT_EQ(latestStart(replyClock("2026-02-13T16:50"), CaseState::Checking, knownTimes()),
              at("2026-02-13T15:50"));
}

TEST(LatestStart, AHandedInDraftNeedsOnlyTheSignature) {
    EXPECT_EQ(latestStart(replyClock("2026-02-13T16:50"), CaseState::AwaitingSignOff, knownTimes()),
              at("2026-02-13T16:30"));
}

TEST(LatestStart, ASignedReplyHasNothingLeftToBegin) {
    EXPECT_FALSE(latestStart(replyClock("2026-02-13T16:50"), CaseState::Signed, knownTimes()));
}

TEST(LatestStart, WhatNoReplyStopsHasNone) {
    Clock call = replyClock("2026-02-13T16:50");
    call.stopEvents = {CaseEvent::LeadersTold};
    EXPECT_FALSE(latestStart(call, CaseState::Checking, knownTimes()));
}

TEST(LatestStart, OnlyARunningClockHasOne) {
    Clock paused = replyClock("2026-02-13T16:50");
    paused.state = ClockState::Paused;
    EXPECT_FALSE(latestStart(paused, CaseState::Checking, knownTimes()));
}

} // namespace
} // namespace dutydesk
