#include "tests/intake/simulated_web.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

constexpr Millis week = 7 * 24h;

/// How late a source may start: the minute until due sources are looked at, a turn of its host for each
/// source there (a pause, or the answer where that takes longer), and five minutes for the room that all
/// share: 10,000 due at once through 64 connections.
Millis latestStart(const SimulatedWeb::Host& host) {
    const Millis turn = std::max(host.dead ? Millis(10s) : host.answersIn, SimulatedWeb::pause);
    return SimulatedWeb::tick + host.sources * turn + 5min;
}

/// 10,000 sources on 3,000 hosts for a week; among the hosts are slow and dead ones, some that are down for a
/// day and some that ask for pauses; from Wednesday evening until Thursday morning this computer is offline.
class ScheduleSimulation : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        web = new SimulatedWeb(3000, 10'000, 20260213);
        web->offline(SimulatedWeb::start() + 3 * 24h, SimulatedWeb::start() + 3 * 24h + 12h);
        web->run(week);
    }
    static void TearDownTestSuite() {
        delete web;
        web = nullptr;
    }

    static inline SimulatedWeb* web = nullptr;
};

TEST_F(ScheduleSimulation, NoHostIsAskedMoreThanOnceASecond) {
    EXPECT_LE(web->mostInAMinute(), 60U);
    EXPECT_GE(web->shortestPause(), SimulatedWeb::pause);
    EXPECT_FALSE(web->everTwoAtOnce());
    RecordProperty("requests", std::to_string(web->requests()));
    RecordProperty("mostInAMinute", std::to_string(web->mostInAMinute()));
}

TEST_F(ScheduleSimulation, NoSourceWaitsLongerThanItsHostsTurns) {
    Millis latest = 0ms;
    for (const auto& source : web->sources()) {
        const auto& host = web->hosts()[source.host];
        EXPECT_LE(source.latest, latestStart(host)) << host.name.toStdString() << ", " << host.sources;
        if (!host.dead) latest = std::max(latest, source.latest);
    }
    RecordProperty("latestSeconds", std::to_string(latest / 1s));
}

TEST_F(ScheduleSimulation, EverySourceIsAskedEveryDay) {
    for (const auto& source : web->sources()) {
        const auto& host = web->hosts()[source.host];
        EXPECT_LE(source.longestBetweenStarts, 24h + latestStart(host) + 20min) << host.name.toStdString();
        EXPECT_GE(source.starts, 7) << host.name.toStdString();
    }
}

TEST_F(ScheduleSimulation, EverySourceThatAnswersIsReadEveryDay) {
    for (const auto& source : web->sources()) {
        const auto& host = web->hosts()[source.host];
        if (host.dead) continue;
        EXPECT_GE(source.answers, 5) << host.name.toStdString();
    }
}

TEST_F(ScheduleSimulation, BeingOfflineIsNobodysFailure) {
    for (const auto& source : web->sources()) {
        const auto& host = web->hosts()[source.host];
        if (host.dead || host.strict || host.downFrom != Instant{}) continue;
        EXPECT_EQ(source.failures, 0) << host.name.toStdString();
    }
}

TEST_F(ScheduleSimulation, BusySourcesAreAskedMoreOftenThanQuietOnes) {
    double busy = 0;
    double quiet = 0;
    int busySources = 0;
    int quietSources = 0;
    for (const auto& source : web->sources()) {
        const auto& host = web->hosts()[source.host];
        if (host.dead || host.maxAge) continue;
        if (source.gap < 1h) busy += double(source.starts), ++busySources;
        if (source.gap > 7 * 24h) quiet += double(source.starts), ++quietSources;
    }
    ASSERT_GT(busySources, 50);
    ASSERT_GT(quietSources, 50);
    EXPECT_GT(busy / busySources, 500);  // about every quarter of an hour
    EXPECT_LT(quiet / quietSources, 60); // a few times a day
}

TEST_F(ScheduleSimulation, DeadHostsCostLittle) {
    for (const auto& source : web->sources()) {
        if (!web->hosts()[source.host].dead) continue;
        EXPECT_LE(source.starts, 36); // the night without a network included
    }
}

TEST(SpecialPeriodSimulation, EverySourceIsAskedAsOftenAsThePeriodSays) {
    SimulatedWeb web(300, 1000, 7);
    SpecialPeriod period;
    period.from = SimulatedWeb::start() + 24h;
    period.to = period.from + 24h;
    period.interval = 10min;
    web.special(period);
    web.run(48h - 1min);
    for (const auto& source : web.sources()) {
        const auto& host = web.hosts()[source.host];
        if (host.dead || host.strict || host.downFrom != Instant{}) continue;
        EXPECT_GE(source.starts, 24 * 5) << host.name.toStdString();
    }
    EXPECT_LE(web.mostInAMinute(), 60U);
    EXPECT_GE(web.shortestPause(), SimulatedWeb::pause);
}

} // namespace
