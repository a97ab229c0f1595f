#include "tests/casework/clocks_support.h"

namespace dutydesk {
namespace {

using State = ClockState;

const CaseEvents foundAtNine{{CaseEvent::Found, at("2026-03-11T09:00")}};

// --- starting

TEST(StartClocks, StartsWhatHasBegunAndWaitsForTheRest) {
    EXPECT_EQ(keysOf(start("company", Tier::Ordinary, foundAtNine)), "brief_same_day golden_hours");
    CaseEvents calm = foundAtNine;
    calm.insert(CaseEvent::Calm, at("2026-03-11T15:00"));
    EXPECT_EQ(keysOf(start("company", Tier::Ordinary, calm)), "brief_same_day retrospective golden_hours");
    EXPECT_TRUE(start("company", Tier::Ordinary, {}).isEmpty());
}

TEST(StartClocks, DoesNotStartAClockTwice) {
    const QList<Clock> first = start("company", Tier::Ordinary, foundAtNine);
    CaseEvents calm = foundAtNine;
    calm.insert(CaseEvent::Calm, at("2026-03-11T15:00"));
    const auto more = startClocks(policyOf("company"), Tier::Ordinary, calm, first, Calendar::builtIn(), {});
    EXPECT_EQ(keysOf(more), "retrospective");
}

TEST(StartClocks, CarriesWhatThePolicySays) {
    const Clock clock = clockOf(start("township", Tier::Ordinary, foundAtNine), "simple_answer");
    EXPECT_EQ(clock.policy, "township");
    EXPECT_EQ(clock.policyVersion, 1);
    EXPECT_EQ(clock.stopEvents, (QList{CaseEvent::Replied, CaseEvent::HoldingReplied}));
    EXPECT_EQ(clock.warnBefore, std::chrono::hours(2));
    EXPECT_EQ(clock.escalateTo, Role::Supervisor);
    EXPECT_EQ(clock.state, State::Running);
    EXPECT_EQ(clock.id, ClockId::None);
}

TEST(StartClocks, CountsFromFindingWhereThePublicationIsNotKnownAndSaysSo) {
    const Clock clock = clockOf(start("township", Tier::Serious, foundAtNine), "answer");
    EXPECT_EQ(clock.startEvent, CaseEvent::Found);
    EXPECT_EQ(wall(clock.deadline.due), "Thu 2026-03-12 09:00");
    EXPECT_EQ(clock.deadline.because[0].event, CaseEvent::Found);
    EXPECT_EQ(clock.deadline.because[1].kind, StepKind::Fallback);
    EXPECT_EQ(clock.deadline.because[1].event, CaseEvent::Published);
}

TEST(StartClocks, DoesNotBelieveAPublicationAfterTheFinding) {
    CaseEvents events = foundAtNine;
    events.insert(CaseEvent::Published, at("2026-03-15T09:00"));
    EXPECT_EQ(wall(clockOf(start("township", Tier::Serious, events), "answer").deadline.due),
              "Thu 2026-03-12 09:00");
}

TEST(StartClocks, AReportThatIsNotDatedCountsFromPublicationElseFromFinding) {
    CaseEvents events = foundAtNine;
    EXPECT_EQ(wall(clockOf(start("media", Tier::Serious, events), "result").deadline.due),
              "Wed 2026-03-25 09:00");
    events.insert(CaseEvent::Published, at("2026-03-10T06:00"));
    EXPECT_EQ(wall(clockOf(start("media", Tier::Serious, events), "result").deadline.due),
              "Tue 2026-03-24 06:00");
}

TEST(StartClocks, MarksWhatIsMetAlready) {
    CaseEvents events = foundAtNine;
    events.insert(CaseEvent::LeadersTold, at("2026-03-11T09:03"));
    events.insert(CaseEvent::SuperiorsTold, at("2026-03-11T09:40"));
    const auto clocks = start("company", Tier::Major, events);
    EXPECT_EQ(clockOf(clocks, "leaders_told").state, State::Met);
    EXPECT_EQ(clockOf(clocks, "leaders_told").ended, at("2026-03-11T09:03"));
    EXPECT_EQ(clockOf(clocks, "superiors_told").state, State::Missed);
    EXPECT_EQ(clockOf(clocks, "brief").state, State::Running);
}

TEST(StartClocks, AnEarlierReplyDoesNotAnswerALaterMatter) {
    CaseEvents events = foundAtNine;
    events.insert(CaseEvent::Replied, at("2026-03-10T12:00"));
    EXPECT_EQ(clockOf(start("company", Tier::Major, events), "statement").state, State::Running);
}

// --- events

TEST(ApplyEvent, WhatHappenedBeforeTheStartMeetsNothing) {
    const QList<Clock> clocks = start("highway", Tier::Ordinary, foundAtNine);
    EXPECT_EQ(applyEvent(clocks, CaseEvent::LeadersTold, at("2026-03-11T08:59")).first().state,
              State::Running);
}

TEST(ApplyEvent, AtTheDeadlineIsMetAndAMillisecondLaterIsMissed) {
    const auto clocks = start("town", Tier::Serious, foundAtNine);
    const Instant due = clocks.first().deadline.due;
    EXPECT_EQ(applyEvent(clocks, CaseEvent::Replied, due).first().state, State::Met);
    const Clock late = applyEvent(clocks, CaseEvent::Replied, due + Millis(1)).first();
    EXPECT_EQ(late.state, State::Missed);
    EXPECT_EQ(late.ended, due);
}

TEST(ApplyEvent, StopsOnlyTheClocksThatNameIt) {
    const auto clocks =
        applyEvent(start("company", Tier::Major, foundAtNine), CaseEvent::Briefed, at("2026-03-11T09:04"));
    EXPECT_EQ(states(clocks), "leaders_told=running superiors_told=running brief=met statement=running "
                              "statement_latest=running golden_hours=running");
}

TEST(ApplyEvent, AHoldingReplyStopsWhatThePolicyLetsItStop) {
    const Instant held = at("2026-03-11T11:00");
    EXPECT_EQ(
        states(applyEvent(start("township", Tier::Ordinary, foundAtNine), CaseEvent::HoldingReplied, held)),
        "answer=met simple_answer=met");
    EXPECT_EQ(
        states(applyEvent(start("state", Tier::Ordinary, foundAtNine), CaseEvent::HoldingReplied, held)),
        "answer=running");
    EXPECT_EQ(clockOf(applyEvent(start("company", Tier::Major, foundAtNine), CaseEvent::HoldingReplied, held),
                      "statement")
                  .state,
              State::Running);
}

TEST(ApplyEvent, AGuideIsMetOrStoppedButNeverMissed) {
    const auto clocks = start("company", Tier::Serious, foundAtNine);
    EXPECT_EQ(clockOf(applyEvent(clocks, CaseEvent::Replied, at("2026-03-11T12:59")), "golden_hours").state,
              State::Met);
    EXPECT_EQ(clockOf(applyEvent(clocks, CaseEvent::Replied, at("2026-03-11T13:01")), "golden_hours").state,
              State::Stopped);
}

TEST(ApplyEvent, ClosingStopsWhatIsNoLongerOwed) {
    CaseEvents calm = foundAtNine;
    calm.insert(CaseEvent::Calm, at("2026-03-11T09:01"));
    auto clocks = start("company", Tier::Serious, calm);
    clocks << *promiseClock(policyOf("company"), QDate(2026, 3, 13), at("2026-03-11T09:02"),
                            Calendar::builtIn(), {});
    EXPECT_EQ(states(applyEvent(clocks, CaseEvent::Closed, at("2026-03-11T10:00"))),
              "brief_with_proposal=stopped retrospective=running golden_hours=stopped promise=running");
}

TEST(ApplyEvent, ClosingAfterTheDeadlineDoesNotHideTheMiss) {
    EXPECT_EQ(states(applyEvent(start("town", Tier::Serious, foundAtNine), CaseEvent::Closed,
                                at("2026-03-11T12:01"))),
              "first_statement=missed");
}

// --- freezing

class Frozen : public testing::TestWithParam<ClockState> {
  protected:
    static QList<Clock> clocks() {
        auto made = start("town", Tier::Serious, foundAtNine);
        made.first().state = GetParam();
        made.first().ended = at("2026-03-11T11:00");
        return made;
    }
};

TEST_P(Frozen, NothingChangesIt) {
    const auto before = clocks();
    EXPECT_EQ(applyEvent(before, CaseEvent::Replied, at("2026-03-11T11:30")), before);
    EXPECT_EQ(applyEvent(before, CaseEvent::Closed, at("2026-03-12T11:30")), before);
    EXPECT_EQ(markMissed(before, at("2026-04-01T00:00")), before);
    EXPECT_EQ(endPauses(before, at("2026-04-01T00:00")), before);
    EXPECT_EQ(recomputed("town", Tier::Major, {{CaseEvent::Found, at("2026-03-01T00:00")}}, before,
                         "2026-03-11T12:00"),
              before);
    EXPECT_EQ(recomputed("company", Tier::Serious, foundAtNine, before, "2026-03-11T12:00").first(),
              before.first());
    EXPECT_EQ(pauseClock(before.first(), at("2026-03-11T11:30"), at("2026-03-12T11:30"), "r").error().code,
              ErrorCode::StepNotAllowed);
}

INSTANTIATE_TEST_SUITE_P(MetAndMissed, Frozen, testing::Values(ClockState::Met, ClockState::Missed));

TEST(MarkMissed, LooksAtRunningClocksPastTheirDeadlineOnly) {
    const auto clocks = start("company", Tier::Major, foundAtNine);
    EXPECT_EQ(
        states(markMissed(clocks, at("2026-03-11T11:00"))),
        "leaders_told=missed superiors_told=missed brief=running statement=running statement_latest=running "
        "golden_hours=running");
    EXPECT_EQ(clockOf(markMissed(clocks, at("2026-03-13T00:00")), "golden_hours").state, State::Running);
}

TEST(MarkMissed, GivesTheSameWheneverAndHoweverOftenItIsCalled) {
    const auto clocks = start("company", Tier::Major, foundAtNine);
    const Instant later = at("2026-03-12T00:00");
    auto often = clocks;
    for (Instant now = at("2026-03-11T09:00"); now <= later; now += std::chrono::minutes(7))
        often = markMissed(often, now);
    EXPECT_EQ(markMissed(often, later), markMissed(clocks, later));
}

TEST(MarkMissed, AsksForAReasonAlsoAfterAPause) {
    auto clocks = start("town", Tier::Serious, foundAtNine);
    clocks[0] =
        *pauseClock(clocks[0], at("2026-03-11T10:00"), at("2026-03-11T11:00"), "waiting for the laboratory");
    clocks = markMissed(endPauses(clocks, at("2026-03-12T00:00")), at("2026-03-12T00:00"));
    EXPECT_EQ(clocks[0].state, State::Missed);
    EXPECT_EQ(clocks[0].reason, "");
}

// --- promises

Result<Clock> promise(QDate day, const char* made) {
    return promiseClock(policyOf("township"), day, at(made), Calendar::builtIn(), OfficeHours{});
}

TEST(Promise, IsDueAtTheEndOfThePromisedDay) {
    const auto clock = promise(QDate(2026, 3, 13), "2026-03-11T11:00");
    ASSERT_TRUE(clock);
    EXPECT_EQ(clock->key, "promise");
    EXPECT_EQ(wall(clock->deadline.due), "Sat 2026-03-14 00:00");
    EXPECT_EQ(clock->stopEvents, QList{CaseEvent::Replied});
    EXPECT_EQ(clock->deadline.because.last().at, clock->deadline.due);
}

TEST(Promise, MayLieFiveWorkingDaysAheadAndNoMore) {
    // Wed 11: Thu 1, Fri 2, Mon 3, Tue 4, Wed 18 5
    EXPECT_TRUE(promise(QDate(2026, 3, 18), "2026-03-11T11:00"));
    const auto later = promise(QDate(2026, 3, 19), "2026-03-11T11:00");
    ASSERT_FALSE(later);
    EXPECT_EQ(later.error(), (Error{ErrorCode::InvalidInput, "promised", "latest_day:2026-03-18"}));
}

TEST(Promise, CountsOverTheFestivalWithItsMakeUpDays) {
    // Fri 13: Sat 14 worked 1, 15..23 off, Tue 24 2, Wed 3, Thu 4, Fri 27 5
    EXPECT_TRUE(promise(QDate(2026, 2, 27), "2026-02-13T11:00"));
    EXPECT_FALSE(promise(QDate(2026, 2, 28), "2026-02-13T11:00"));
}

TEST(Promise, MayBeTodayButNotYesterday) {
    EXPECT_TRUE(promise(QDate(2026, 3, 11), "2026-03-11T23:59"));
    EXPECT_EQ(promise(QDate(2026, 3, 10), "2026-03-11T00:00").error().code, ErrorCode::PastDate);
    EXPECT_EQ(promise(QDate(), "2026-03-11T00:00").error().code, ErrorCode::MissingInput);
}

TEST(Promise, WarnsWhereTheLimitHangsOnAYearNotPublished) {
    EXPECT_EQ(promise(QDate(2027, 1, 4), "2026-12-30T10:00")->deadline.unpublishedYear, 2027);
}

TEST(Promise, StandsWhateverTheOfficeCallsTheMatter) {
    const QList<Clock> before{*promise(QDate(2026, 3, 13), "2026-03-11T11:00")};
    EXPECT_EQ(recomputed("company", Tier::Major, {}, before, "2026-03-11T12:00"), before);
}

// --- pauses

TEST(Pause, MovesTheDeadlineByTheTimeThatPassed) {
    const Clock clock = start("town", Tier::Serious, foundAtNine).first(); // due 12:00
    const auto paused =
        pauseClock(clock, at("2026-03-11T10:00"), at("2026-03-11T11:30"), " waiting for the laboratory ");
    ASSERT_TRUE(paused);
    EXPECT_EQ(paused->state, State::Paused);
    EXPECT_EQ(paused->reason, "waiting for the laboratory");
    EXPECT_EQ(endPauses({*paused}, at("2026-03-11T11:29")).first(), *paused);
    const Clock ended = endPauses({*paused}, at("2026-03-11T15:00")).first();
    EXPECT_EQ(ended.state, State::Running);
    EXPECT_EQ(wall(ended.deadline.due), "Wed 2026-03-11 13:30");
    EXPECT_EQ(ended.deadline.because.last().at, ended.deadline.due);
    EXPECT_EQ(ended.deadline.because[ended.deadline.because.size() - 2].kind, StepKind::Pause);
}

TEST(Pause, NeedsAReasonAndAnEndInTheFuture) {
    const Clock clock = start("town", Tier::Serious, foundAtNine).first();
    const Instant now = at("2026-03-11T10:00");
    EXPECT_EQ(pauseClock(clock, now, at("2026-03-11T11:00"), "  ").error().code, ErrorCode::MissingInput);
    EXPECT_EQ(pauseClock(clock, now, now, "r").error().code, ErrorCode::PastDate);
}

TEST(Pause, DoesNotRescueALateClockNorStackUp) {
    const Clock clock = start("town", Tier::Serious, foundAtNine).first(); // due 12:00
    EXPECT_EQ(pauseClock(clock, at("2026-03-11T12:01"), at("2026-03-11T13:00"), "r").error().code,
              ErrorCode::StepNotAllowed);
    const auto paused = pauseClock(clock, at("2026-03-11T10:00"), at("2026-03-11T11:00"), "r");
    EXPECT_EQ(pauseClock(*paused, at("2026-03-11T10:30"), at("2026-03-11T12:00"), "r").error().code,
              ErrorCode::StepNotAllowed);
}

TEST(Pause, AClockThatStandsStillIsNotMissed) {
    auto paused = *pauseClock(start("town", Tier::Serious, foundAtNine).first(), at("2026-03-11T10:00"),
                              at("2026-03-12T10:00"), "r");
    EXPECT_EQ(markMissed({paused}, at("2026-03-11T20:00")).first().state, State::Paused);
}

TEST(Pause, AReplyDuringThePauseMeetsTheClock) {
    const auto paused = *pauseClock(start("town", Tier::Serious, foundAtNine).first(), at("2026-03-11T10:00"),
                                    at("2026-03-12T10:00"), "r");
    const Clock met = applyEvent({paused}, CaseEvent::Replied, at("2026-03-11T20:00")).first();
    EXPECT_EQ(met.state, State::Met);
    EXPECT_EQ(wall(met.deadline.due), "Wed 2026-03-11 22:00"); // stood still for ten hours
    EXPECT_FALSE(met.pausedAt);
}

TEST(Pause, AReplyAfterAnEndThatNobodyNoticedIsJudgedByTheMovedDeadline) {
    const auto paused = *pauseClock(start("town", Tier::Serious, foundAtNine).first(), at("2026-03-11T10:00"),
                                    at("2026-03-11T11:00"), "r");
    EXPECT_EQ(applyEvent({paused}, CaseEvent::Replied, at("2026-03-11T13:00")).first().state, State::Met);
    EXPECT_EQ(applyEvent({paused}, CaseEvent::Replied, at("2026-03-11T13:01")).first().state, State::Missed);
}

} // namespace
} // namespace dutydesk
