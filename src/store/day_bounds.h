#pragma once

#include "base/time.h"

#include <QDate>

namespace dutydesk {

/// A civil day of the office: from `start`, up to but not including `end`.
struct DayBounds {
    Instant start{};
    Instant end{};
};

[[nodiscard]] inline DayBounds dayBounds(QDate day, const QTimeZone& zone) {
    return {toInstant(day.startOfDay(zone)), toInstant(day.addDays(1).startOfDay(zone))};
}

} // namespace dutydesk
