#pragma once

#include "reporting/day_facts.h"
#include "store/database.h"
#include "store/day_bounds.h"

namespace dutydesk {

/// Cases open at any time of the day, with all that the paper says of them, by tier, then oldest first.
[[nodiscard]] Result<QList<DayCase>> casesOpenDuring(Database& db, const DayBounds& day);
/// The same for reports: in the order they were opened, without facts, places of tier 3, and who signed.
[[nodiscard]] Result<QList<DayCase>> casesOfPeriod(Database& db, const DayBounds& period);
/// One case with all that the paper says of it. Errors: NotFound.
[[nodiscard]] Result<DayCase> caseAsTold(Database& db, CaseId id);
/// Open cases with a running deadline (guides apart) before `end`, the nearest first: heads and clocks alone.
[[nodiscard]] Result<QList<DayCase>> casesDueBefore(Database& db, Instant end);

} // namespace dutydesk
