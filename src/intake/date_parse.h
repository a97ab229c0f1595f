#pragma once

#include "base/time.h"

#include <QStringView>

#include <optional>

namespace dutydesk {

/// Reads a text that is a date as feeds and pages write them: RFC 822 with any zone, ISO 8601 in all its
/// forms, asctime, 2026年11月20日 16:04, 2004-05-25 오후 11:23, month names of many languages, seconds or
/// milliseconds since 1970. What names no zone is taken as `zoneless` time; Chinese and Korean forms as the
/// time there where `zoneless` is UTC.
[[nodiscard]] std::optional<Instant> parseDate(QStringView text, const QTimeZone& zoneless);

struct FoundDate {
    Instant at;
    qsizetype start = 0; ///< where it stands in the text
    qsizetype length = 0;
    bool hasTime = false;
};

/// The first date written out in running text (with a year), if there is one.
[[nodiscard]] std::optional<FoundDate> findDate(QStringView text, const QTimeZone& zoneless);

} // namespace dutydesk
