#pragma once

#include "reporting/day_facts.h"
#include "reporting/document.h"

namespace dutydesk {

// The sections of the day's paper. Each returns its blocks without the section's own heading.

[[nodiscard]] QList<Block> overviewBlocks(const DayFacts& facts);
[[nodiscard]] QList<Block> matterBlocks(const DayFacts& facts);
[[nodiscard]] QList<Block> deadlineBlocks(const DayFacts& facts);
[[nodiscard]] QList<Block> tomorrowBlocks(const DayFacts& facts);
[[nodiscard]] QList<Block> judgementBlocks(const DayFacts& facts);
[[nodiscard]] QList<Block> ledgerBlocks(const DayFacts& facts);

/// The day as instants: [begin, end).
struct DaySpan {
    Instant begin;
    Instant end;
    [[nodiscard]] bool holds(Instant at) const { return begin <= at && at < end; }
};
[[nodiscard]] DaySpan daySpan(QDate day, const QTimeZone& zone);

/// What a clock shows: its state, and what is left of it or how it ended.
[[nodiscard]] QString clockOutcome(const Clock& clock, Instant now, const QTimeZone& zone);
/// The nearest deadline of a clock that still runs; nothing if none does.
[[nodiscard]] const Clock* nextClock(const QList<Clock>& clocks);
/// "#12"
[[nodiscard]] QString caseNumber(CaseId id);

} // namespace dutydesk
