#include "desk/lane_layout.h"

#include <algorithm>

namespace dutydesk {

using namespace std::chrono_literals;

namespace {

constexpr double narrowest = 6; // a bar that is hardly begun can still be seen

int hoursBetweenTicks(LaneZoom zoom) {
    switch (zoom) {
    case LaneZoom::Hours: return 1;
    case LaneZoom::Days: return 6;
    case LaneZoom::Week: return 24;
    }
    return 1;
}

} // namespace

Millis spanOf(LaneZoom zoom) {
    switch (zoom) {
    case LaneZoom::Hours: return 12h;
    case LaneZoom::Days: return 48h;
    case LaneZoom::Week: return 8 * 24h;
    }
    return 12h;
}

double LaneAxis::at(Instant when) const {
    return width * static_cast<double>((when - left).count()) / static_cast<double>(span.count());
}

LaneAxis axisAround(Instant now, LaneZoom zoom, double width) {
    const Millis span = spanOf(zoom);
    return {now - span / 4, span, width};
}

QList<LaneTick> ticksOf(const LaneAxis& axis, LaneZoom zoom, const QTimeZone& zone) {
    const int step = hoursBetweenTicks(zoom);
    QList<LaneTick> ticks;
    const QDate firstDay = toDateTime(axis.left, zone).date();
    const QDate lastDay = toDateTime(axis.right(), zone).date();
    // By the wall's hours, so that a day with another length has its ticks where its hours are.
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1))
        for (int hour = 0; hour < 24; hour += step) {
            const QDateTime local(day, QTime(hour, 0), zone);
            if (!local.isValid()) continue;
            const Instant at = toInstant(local);
            if (at >= axis.left && at <= axis.right()) ticks.append({at, hour == 0});
        }
    return ticks;
}

LaneBar barOf(const LaneAxis& axis, Instant started, Instant due, double wanted, double gap) {
    LaneBar bar;
    const double from = axis.at(started);
    const double to = axis.at(due);
    bar.cutLeft = from < 0;
    bar.cutRight = to > axis.width;
    bar.passed = to < 0;
    bar.right = std::clamp(to, 0.0, axis.width);
    bar.left = std::clamp(from, 0.0, std::max(0.0, bar.right - narrowest));
    const double after = axis.width - bar.right - gap;
    if (wanted <= after || bar.passed) {
        bar.wordsLeft = bar.right + gap;
        bar.wordsWidth = std::min(wanted, std::max(0.0, after));
    } else if (wanted + 2 * gap <= bar.right - bar.left) {
        bar.words = LaneBar::Words::Inside;
        bar.wordsLeft = bar.right - gap - wanted;
        bar.wordsWidth = wanted;
    } else if (wanted + gap <= bar.left) {
        bar.words = LaneBar::Words::Before;
        bar.wordsLeft = bar.left - gap - wanted;
        bar.wordsWidth = wanted;
    } else {
        // Nowhere whole: where there is more room, shortened.
        const bool inside = bar.right - bar.left > after;
        bar.words = inside ? LaneBar::Words::Inside : LaneBar::Words::After;
        bar.wordsLeft = inside ? bar.left + gap : bar.right + gap;
        bar.wordsWidth = std::max(0.0, inside ? bar.right - bar.left - 2 * gap : after);
    }
    return bar;
}

} // namespace dutydesk
