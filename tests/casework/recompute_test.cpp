#include "tests/casework/clocks_support.h"

namespace dutydesk {
namespace {

using State = ClockState;

const CaseEvents foundThen{{CaseEvent::Found, at("2026-03-11T09:00")}};

TEST(Recompute, WithoutAChangeNothingMoves) {
    const auto clocks = start("company", Tier::Major, foundThen);
    EXPECT_EQ(recomputed("company", Tier::Major, foundThen, clocks, "2026-03-11T09:01"), clocks);
}

TEST(Recompute, AGraverTierDropsAddsAndKeeps) {
    const auto clocks = start("company", Tier::Serious, foundThen);
    const auto now = recomputed("company", Tier::Major, foundThen, clocks, "2026-03-11T09:02");
    EXPECT_EQ(states(now), "brief_with_proposal=stopped golden_hours=running leaders_told=running "
                           "superiors_told=running brief=running statement=running statement_latest=running");
    EXPECT_EQ(now[0].ended, at("2026-03-11T09:02"));
}

TEST(Recompute, WhatWasDoneUnderTheOldTierCountsUnderTheNew) {
    CaseEvents events = foundThen;
    events.insert(CaseEvent::Briefed, at("2026-03-11T09:30"));
    const auto clocks =
        applyEvent(start("company", Tier::Serious, foundThen), CaseEvent::Briefed, at("2026-03-11T09:30"));
    const auto now = recomputed("company", Tier::Major, events, clocks, "2026-03-11T09:45");
    EXPECT_EQ(clockOf(now, "brief_with_proposal").state, State::Met);
    EXPECT_EQ(clockOf(now, "brief").state, State::Met);
    EXPECT_EQ(clockOf(now, "superiors_told").state, State::Running);
}

TEST(Recompute, ADroppedClockRunsAgainWhenItsTierComesBack) {
    auto clocks = start("company", Tier::Serious, foundThen);
    clocks = recomputed("company", Tier::Ordinary, foundThen, clocks, "2026-03-11T09:02");
    EXPECT_EQ(clockOf(clocks, "brief_with_proposal").state, State::Stopped);
    clocks = recomputed("company", Tier::Serious, foundThen, clocks, "2026-03-11T09:04");
    EXPECT_EQ(clockOf(clocks, "brief_with_proposal").state, State::Running);
    EXPECT_FALSE(clockOf(clocks, "brief_with_proposal").ended);
    EXPECT_EQ(clockOf(clocks, "brief_same_day").state, State::Stopped);
}

TEST(Recompute, AClosedCaseGetsNoClocksBack) {
    CaseEvents events = foundThen;
    events.insert(CaseEvent::Closed, at("2026-03-11T10:00"));
    const auto closed =
        applyEvent(start("company", Tier::Serious, foundThen), CaseEvent::Closed, at("2026-03-11T10:00"));
    EXPECT_EQ(states(recomputed("company", Tier::Serious, events, closed, "2026-03-11T10:30")),
              states(closed));
}

TEST(Recompute, LateIsMissedBeforeAnythingMoves) {
    const auto clocks = start("town", Tier::Serious, foundThen); // due 12:00
    Policy patient = policyOf("town");
    patient.clocks[0].length *= 10;
    const auto now =
        recompute(patient, Tier::Serious, foundThen, clocks, at("2026-03-11T12:01"), Calendar::builtIn(), {});
    EXPECT_EQ(now.first().state, State::Missed);
    EXPECT_EQ(wall(now.first().deadline.due), "Wed 2026-03-11 12:00");
}

TEST(Recompute, ANewVersionMovesARunningClockAndIsWrittenDown) {
    const auto clocks = start("town", Tier::Serious, foundThen);
    Policy patient = policyOf("town");
    patient.version = 2;
    patient.clocks[0].length *= 2;
    const auto now =
        recompute(patient, Tier::Serious, foundThen, clocks, at("2026-03-11T10:00"), Calendar::builtIn(), {});
    EXPECT_EQ(wall(now.first().deadline.due), "Wed 2026-03-11 15:00");
    EXPECT_EQ(now.first().policyVersion, 2);
}

TEST(Recompute, ACalendarChangeMovesWorkingDaysOnly) {
    CaseEvents calm = foundThen;
    calm.insert(CaseEvent::Calm, at("2026-03-11T09:30"));
    const auto clocks = start("company", Tier::Serious, calm);
    Calendar calendar = Calendar::builtIn();
    calendar.setDay(QDate(2026, 3, 12), false);
    const auto now =
        recompute(policyOf("company"), Tier::Serious, calm, clocks, at("2026-03-11T10:00"), calendar, {});
    EXPECT_EQ(wall(clockOf(clocks, "retrospective").deadline.due), "Tue 2026-03-17 00:00");
    EXPECT_EQ(wall(clockOf(now, "retrospective").deadline.due), "Wed 2026-03-18 00:00");
    EXPECT_EQ(clockOf(now, "brief_with_proposal"), clockOf(clocks, "brief_with_proposal"));
}

TEST(Recompute, KeepsPausesThatWereGranted) {
    auto clocks = start("town", Tier::Serious, foundThen); // due 12:00
    clocks[0] = *pauseClock(clocks[0], at("2026-03-11T09:30"), at("2026-03-11T10:00"), "r");
    clocks = endPauses(clocks, at("2026-03-11T10:00"));
    Policy patient = policyOf("town");
    patient.clocks[0].length += 3'600'000;
    const auto now =
        recompute(patient, Tier::Serious, foundThen, clocks, at("2026-03-11T10:01"), Calendar::builtIn(), {});
    EXPECT_EQ(wall(now.first().deadline.due), "Wed 2026-03-11 13:30");
}

TEST(Recompute, APublicationTimeLearnedLaterMovesTheClock) {
    const auto clocks = start("township", Tier::Serious, foundThen);
    CaseEvents events = foundThen;
    events.insert(CaseEvent::Published, at("2026-03-11T07:00"));
    const Clock now = recomputed("township", Tier::Serious, events, clocks, "2026-03-11T09:30").first();
    EXPECT_EQ(now.startEvent, CaseEvent::Published);
    EXPECT_EQ(wall(now.deadline.due), "Thu 2026-03-12 07:00");
    EXPECT_NE(now.deadline.because[1].kind, StepKind::Fallback);
}

} // namespace
} // namespace dutydesk
