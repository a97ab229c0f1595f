#include "intake/rhythm.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

const Instant firstVisit = fromMillis(1'760'000'000'000);

/// Reads a source every `step` for `time`; it publishes, with a date, every `gap`.
Rhythm watched(Millis gap, Millis time, Millis step, Rhythm rhythm = {}, Instant from = firstVisit) {
    Instant published = from;
    std::optional<Instant> previous;
    for (Instant at = from; at <= from + time; at += step) {
        QList<Instant> dates;
        while (published + gap <= at) dates.append(published += gap);
        rhythm =
            observed(rhythm, {.at = at, .previous = previous, .changed = !dates.isEmpty(), .dates = dates});
        previous = at;
    }
    return rhythm;
}

Rhythm quietSince(Rhythm rhythm, Instant from, Millis time, Millis step) {
    for (Instant at = from + step; at <= from + time; at += step)
        rhythm = observed(rhythm, {.at = at, .previous = at - step});
    return rhythm;
}

TEST(Rhythm, BeginsWithTheGivenInterval) { EXPECT_EQ(adaptedInterval({}, 20min), Millis(20min)); }

TEST(Rhythm, AsksFourTimesInAGap) {
    const Millis interval = adaptedInterval(watched(4h, 14 * 24h, 30min), 15min);
    EXPECT_NEAR(double(interval / 1min), 60, 20);
}

TEST(Rhythm, NeverAsksMoreOftenThanEveryFiveMinutes) {
    EXPECT_EQ(adaptedInterval(watched(6min, 2 * 24h, 5min), 15min), shortestInterval);
}

TEST(Rhythm, AsksAQuietSourceOnceADayInTheEnd) {
    const Rhythm rhythm = quietSince({}, firstVisit, 28 * 24h, 6h);
    EXPECT_EQ(adaptedInterval(rhythm, 15min), longestInterval);
}

TEST(Rhythm, SlowsDownByAndBy) {
    const Millis day = adaptedInterval(quietSince({}, firstVisit, 24h, 1h), 15min);
    EXPECT_GT(day, Millis(1h));
    EXPECT_LT(day, Millis(4h));
}

TEST(Rhythm, FollowsABurstWithinHours) {
    const Instant burst = firstVisit + 14 * 24h;
    Rhythm rhythm = watched(24h, 14 * 24h, 2h);
    ASSERT_GT(adaptedInterval(rhythm, 15min), Millis(1h));
    rhythm = watched(10min, 2h, 30min, rhythm, burst);
    EXPECT_LT(adaptedInterval(rhythm, 15min), Millis(15min));
}

TEST(Rhythm, ForgetsABurstWithinDays) {
    Rhythm rhythm = watched(10min, 2h, 30min, watched(24h, 14 * 24h, 2h), firstVisit + 14 * 24h);
    rhythm = quietSince(rhythm, firstVisit + 14 * 24h + 2h, 3 * 24h, 2h);
    EXPECT_GT(adaptedInterval(rhythm, 15min), Millis(2h));
}

TEST(Rhythm, TakesTheDatesOfTheFirstReadingAsHistory) {
    QList<Instant> dates;
    for (int i = 0; i < 20; ++i) dates.append(firstVisit - i * 8h);
    const Rhythm rhythm = observed({}, {.at = firstVisit, .changed = true, .dates = dates});
    EXPECT_GT(adaptedInterval(rhythm, 15min), Millis(1h));
    EXPECT_LT(adaptedInterval(rhythm, 15min), Millis(2h));
    EXPECT_EQ(rhythm.lastChange, firstVisit);
}

TEST(Rhythm, TrustsNoDateThatIsToCome) {
    const Rhythm rhythm = observed(
        {},
        {.at = firstVisit, .changed = true, .dates = {firstVisit + 1h, firstVisit + 24h, firstVisit + 48h}});
    EXPECT_EQ(rhythm.lastChange, firstVisit);
    EXPECT_NEAR(rhythm.overall.changes, 1, 0.01);
}

TEST(Rhythm, CountsWhatIsPublishedTogetherOnce) {
    Rhythm rhythm = observed({}, {.at = firstVisit});
    QList<Instant> dates;
    for (int i = 0; i < 30; ++i) dates.append(firstVisit + 1h + std::chrono::seconds(i));
    rhythm =
        observed(rhythm, {.at = firstVisit + 2h, .previous = firstVisit, .changed = true, .dates = dates});
    EXPECT_NEAR(rhythm.overall.changes, 1, 0.01);
}

TEST(Rhythm, DatesWithoutAnythingNewAreNoChange) {
    Rhythm rhythm = observed({}, {.at = firstVisit});
    rhythm = observed(rhythm, {.at = firstVisit + 1h, .previous = firstVisit, .dates = {firstVisit + 30min}});
    EXPECT_EQ(rhythm.overall.changes, 0);
}

TEST(Rhythm, AChangeWithoutADateCountsOnce) {
    Rhythm rhythm = observed({}, {.at = firstVisit});
    rhythm = observed(rhythm, {.at = firstVisit + 1h, .previous = firstVisit, .changed = true});
    EXPECT_NEAR(rhythm.overall.changes, 1, 0.01);
    EXPECT_EQ(rhythm.lastChange, firstVisit + 1h);
}

TEST(Silence, IsSixUsualGaps) {
    const Rhythm rhythm = watched(24h, 28 * 24h, 2h);
    ASSERT_TRUE(rhythm.lastChange);
    EXPECT_FALSE(silentSince(rhythm, *rhythm.lastChange + 5 * 24h));
    EXPECT_EQ(silentSince(rhythm, *rhythm.lastChange + 8 * 24h), rhythm.lastChange);
}

TEST(Silence, IsNeverLessThanADay) {
    const Rhythm rhythm = watched(10min, 3 * 24h, 5min);
    ASSERT_TRUE(rhythm.lastChange);
    EXPECT_FALSE(silentSince(rhythm, *rhythm.lastChange + 23h));
    EXPECT_TRUE(silentSince(rhythm, *rhythm.lastChange + 25h));
}

TEST(Silence, KnowsWeekends) {
    Rhythm rhythm = watched(1h, 5 * 24h, 30min);
    rhythm = watched(1h, 5 * 24h, 30min, rhythm, firstVisit + 7 * 24h);
    ASSERT_TRUE(rhythm.lastChange);
    EXPECT_FALSE(silentSince(rhythm, *rhythm.lastChange + 2 * 24h));
    EXPECT_TRUE(silentSince(rhythm, *rhythm.lastChange + 4 * 24h));
}

TEST(Silence, NeedsARhythm) {
    const Rhythm rhythm = observed({}, {.at = firstVisit, .changed = true});
    EXPECT_FALSE(silentSince(rhythm, firstVisit + 365 * 24h));
}

TEST(Silence, IsJudgedAtTheLastReading) {
    const Rhythm rhythm = watched(1h, 5 * 24h, 30min);
    EXPECT_FALSE(silentSince(rhythm, std::nullopt)); // never read: nobody knows
    EXPECT_FALSE(silentSince(rhythm, *rhythm.lastChange));
}

} // namespace
