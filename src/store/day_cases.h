#pragma once

#include "reporting/day_facts.h"
#include "store/database.h"
#include "store/day_bounds.h"

namespace dutydesk {

/// Cases open at any time of the day, with all that the paper says of them, by tier, then oldest first.
[[nodiscard]] Result<QList<DayCase>> casesOpenDuring(Database& db, const DayBounds& day);
/// Open cases with a running deadline (guides apart) before `end`, the nearest first.
[[nodiscard]] Result<QList<DayCase>> casesDueBefore(Database& db, Instant end);

} // namespace dutydesk
