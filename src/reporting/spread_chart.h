#pragma once

#include "base/time.h"
#include "reporting/svg_drawing.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace dutydesk {

/// One telling of a matter: where and when.
struct SpreadPoint {
    QString site;
    Instant at{};
};

/// How a matter spread over sites and time, as SVG: a line a site, in the order in which it came to them, a
/// dot a telling; the day and hour of the first and of the last beneath. The same drawing for screen and
/// paper. Where there are many sites, the last line is all those that are left.
struct SpreadChart {
    QByteArray svg;
    int width = 0;
    int height = 0;
    /// The same in words: "5 versions on 3 sites within 2 h".
    QString words;
};
[[nodiscard]] SpreadChart spreadChart(QList<SpreadPoint> points, const QTimeZone& zone,
                                      const ChartLook& look = {});

} // namespace dutydesk
