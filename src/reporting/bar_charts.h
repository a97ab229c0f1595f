#pragma once

#include "reporting/day_facts.h"
#include "reporting/document.h"
#include "reporting/svg_drawing.h"

namespace dutydesk {

// Charts of bars, drawn once for screen and paper. What is filled and what is an empty frame is said in the
// drawing; each has a title with the numbers it is made of, and the same in words. Of nothing they are
// empty: no SVG.

/// What was found (frames) and what was flagged (filled) in each hour of a day, the first from midnight on.
[[nodiscard]] Picture hoursChart(const QList<HourFigures>& hours, const ChartLook& look = {});

/// Deadlines decided for a unit or in a span of days.
struct OnTimeRow {
    QString label;
    int met = 0;
    int missed = 0;
};
/// A line for each row: the share met (filled) of all that were decided, and its denominator. The rows beyond
/// the tenth share a line.
[[nodiscard]] Picture onTimeChart(const QString& title, QList<OnTimeRow> rows, const ChartLook& look = {});

} // namespace dutydesk
