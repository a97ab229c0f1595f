#pragma once

#include "reporting/day_facts.h"
#include "store/database.h"

namespace dutydesk {

// Parts of what papers say; the rest is in day_cases.h.

/// Of [start, end).
[[nodiscard]] Result<DayCounts> countsBetween(Database& db, Instant start, Instant end);
/// Found and flagged in each hour of [start, end), counted as countsBetween() does.
[[nodiscard]] Result<QList<HourFigures>> hoursBetween(Database& db, Instant start, Instant end);
/// Enabled sources whose last attempt failed, the longest failing first.
[[nodiscard]] Result<QList<DaySource>> failingSources(Database& db);
[[nodiscard]] Result<int> enabledSources(Database& db);

/// Puts the value there, or keeps the first error.
template <class T>
void take(T& into, Result<T> part, std::optional<Error>& error) {
    if (part)
        into = std::move(*part);
    else if (!error)
        error = part.error();
}

} // namespace dutydesk
