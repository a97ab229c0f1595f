#pragma once

#include "base/time.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace dutydesk {

/// One telling of a matter: where and when.
struct SpreadPoint {
    QString site;
    Instant at{};
};

struct SpreadLook {
    QColor text{0x1F, 0x24, 0x30};
    QColor quiet{0x5B, 0x64, 0x74};
    QColor line{0xDD, 0xE1, 0xE7};
    QColor dot{0x20, 0x54, 0x93};
    QString font = QStringLiteral("Noto Sans CJK SC, sans-serif");
    int width = 560;
    int fontSize = 12;
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
                                      const SpreadLook& look = {});

} // namespace dutydesk
