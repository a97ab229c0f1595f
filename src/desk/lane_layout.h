#pragma once

#include "base/time.h"

#include <QList>

namespace dutydesk {

/// How much time the width of the lanes shows.
enum class LaneZoom { Hours, Days, Week };
[[nodiscard]] Millis spanOf(LaneZoom zoom);

/// The axis of time over `width` pixels.
struct LaneAxis {
    Instant left{};
    Millis span{std::chrono::hours(12)};
    double width = 1;

    [[nodiscard]] double at(Instant when) const;
    [[nodiscard]] Instant right() const { return left + span; }
};
/// The same width of time, `now` a quarter from its left, so that what is late is seen as well.
[[nodiscard]] LaneAxis axisAround(Instant now, LaneZoom zoom, double width);

/// A line of the axis, on the office's wall: every hour, every six hours, every day.
struct LaneTick {
    Instant at{};
    bool midnight = false;
};
[[nodiscard]] QList<LaneTick> ticksOf(const LaneAxis& axis, LaneZoom zoom, const QTimeZone& zone);

/// Where a clock's bar and its words stand on the axis.
struct LaneBar {
    enum class Words { After, Inside, Before };

    double left = 0;
    double right = 0;      ///< where the deadline is, or the axis' edge
    bool cutLeft = false;  ///< it begins before the axis
    bool cutRight = false; ///< its deadline lies beyond the axis
    bool passed = false;   ///< its deadline lies before the axis: nothing of it is seen
    Words words = Words::After;
    double wordsLeft = 0;
    double wordsWidth = 0; ///< less than wanted where there is no room for them
};
/// `wanted`: the width of its words; `gap`: between bar and words. Words never leave the axis.
[[nodiscard]] LaneBar barOf(const LaneAxis& axis, Instant started, Instant due, double wanted, double gap);

} // namespace dutydesk
