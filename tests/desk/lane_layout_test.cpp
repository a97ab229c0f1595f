#include "desk/lane_layout.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

using namespace std::chrono_literals;

const QTimeZone& laneZone() {
    static const QTimeZone zone("Asia/Shanghai");
    return zone;
}
Instant wallTime(const char* iso) {
    const QDateTime read = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return toInstant(QDateTime(read.date(), read.time(), laneZone()));
}
/// 12:00 to 24:00 over 1200 pixels: 100 an hour.
LaneAxis noonAxis() { return {wallTime("2026-11-20T12:00:00"), 12h, 1200}; }

TEST(LaneAxis, NowStandsAQuarterIn) {
    const Instant now = wallTime("2026-11-20T16:12:00");
    for (const LaneZoom zoom : {LaneZoom::Hours, LaneZoom::Days, LaneZoom::Week})
        EXPECT_DOUBLE_EQ(axisAround(now, zoom, 800).at(now), 200);
}

TEST(LaneAxis, HoursHaveATickAnHour) {
    const auto ticks = ticksOf(noonAxis(), LaneZoom::Hours, laneZone());
    ASSERT_EQ(ticks.size(), 13);
    EXPECT_EQ(ticks.first().at, wallTime("2026-11-20T12:00:00"));
    EXPECT_TRUE(ticks.last().midnight);
}

TEST(LaneAxis, AWeekHasATickAtEachMidnightOfTheOffice) {
    const LaneAxis axis{wallTime("2026-11-20T12:00:00"), spanOf(LaneZoom::Week), 800};
    const auto ticks = ticksOf(axis, LaneZoom::Week, laneZone());
    ASSERT_EQ(ticks.size(), 8);
    EXPECT_EQ(ticks.first().at, wallTime("2026-11-21T00:00:00"));
}

TEST(LaneBar, StandsFromTheStartToTheDeadline) {
    const LaneBar bar =
        barOf(noonAxis(), wallTime("2026-11-20T13:00:00"), wallTime("2026-11-20T15:00:00"), 200, 8);
    EXPECT_DOUBLE_EQ(bar.left, 100);
    EXPECT_DOUBLE_EQ(bar.right, 300);
    EXPECT_EQ(bar.words, LaneBar::Words::After);
    EXPECT_DOUBLE_EQ(bar.wordsLeft, 308);
}

TEST(LaneBar, WordsGoInsideWhereThereIsNoRoomBehind) {
    const LaneBar bar =
        barOf(noonAxis(), wallTime("2026-11-19T13:00:00"), wallTime("2026-11-22T15:00:00"), 200, 8);
    EXPECT_TRUE(bar.cutLeft);
    EXPECT_TRUE(bar.cutRight);
    EXPECT_EQ(bar.words, LaneBar::Words::Inside);
    EXPECT_LE(bar.wordsLeft + bar.wordsWidth, 1200);
}

TEST(LaneBar, WordsGoBeforeAShortBarAtTheEdge) {
    const LaneBar bar =
        barOf(noonAxis(), wallTime("2026-11-20T23:00:00"), wallTime("2026-11-20T23:50:00"), 200, 8);
    EXPECT_EQ(bar.words, LaneBar::Words::Before);
    EXPECT_DOUBLE_EQ(bar.wordsLeft + bar.wordsWidth, bar.left - 8);
}

TEST(LaneBar, ADeadlineBeforeTheAxisIsToldAtItsEdge) {
    const LaneBar bar =
        barOf(noonAxis(), wallTime("2026-11-19T13:00:00"), wallTime("2026-11-20T09:00:00"), 200, 8);
    EXPECT_TRUE(bar.passed);
    EXPECT_DOUBLE_EQ(bar.right, 0);
    EXPECT_EQ(bar.words, LaneBar::Words::After);
}

TEST(LaneBar, WordsNeverLeaveTheAxis) {
    for (int hour = 0; hour < 24; ++hour)
        for (const double wanted : {50.0, 400.0, 2000.0}) {
            const Instant due = wallTime("2026-11-20T06:00:00") + std::chrono::hours(hour);
            const LaneBar bar = barOf(noonAxis(), due - 90min, due, wanted, 8);
            EXPECT_GE(bar.wordsLeft, 0) << hour << " " << wanted;
            EXPECT_LE(bar.wordsLeft + bar.wordsWidth, 1200 + 8) << hour << " " << wanted;
        }
}

} // namespace
} // namespace dutydesk
