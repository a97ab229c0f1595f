#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace dutydesk {

/// The days that a file sets, and the years whose notice it brings.
struct CalendarNotice {
    QHash<QDate, bool> days; ///< true = worked
    QSet<int> years;
};

/// Reads the forms in which people write a year's notice down:
///   {"2027": {"off": ["01-01..01-03", "2026-12-31"], "work": ["01-09"], "source": "…"}}
///   {"off": ["2027-01-01..01-03"], "work": ["2027-01-09"]}, with "year": 2027 also without the years
///   {"2027-01-01": "off", "2027-01-09": "work"}
///   lines such as "2027 off 01-01…03, 02-05…11; work 02-13" or "2027-01-01,off" (also 放假, 补班)
/// A notice may set December days of the year before. Errors: InvalidInput, what = the word that cannot be
/// read, detail = "calendar_…"; nothing is guessed and nothing left out.
[[nodiscard]] Result<CalendarNotice> readCalendarNotice(const QByteArray& file);

} // namespace dutydesk
