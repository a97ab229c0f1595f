#pragma once

#include "base/time.h"

#include <QList>

#include <optional>

namespace dutydesk {

/// No source is asked more often, nor is any left alone for longer.
inline constexpr Millis shortestInterval = std::chrono::minutes(5);
inline constexpr Millis longestInterval = std::chrono::hours(24);

/// Changes seen and the time they were seen in; both fade, so that what is long past counts less.
struct ChangeRate {
    double changes = 0;
    double watchedMs = 0;

    bool operator==(const ChangeRate&) const = default;
};

/// How often a source changes. A change is a moment at which something was published; what is published
/// within five minutes is one.
struct Rhythm {
    ChangeRate lately = {};                  ///< fades in hours: a sudden burst
    ChangeRate overall = {};                 ///< fades in weeks: the source's habit
    std::optional<Instant> lastChange = {};  ///< by the source's own dates, where it has them
    std::optional<Millis> usualGap = {};     ///< between changes, as of the last one; none: too few seen
    std::optional<Millis> longestQuiet = {}; ///< that ended with a change

    bool operator==(const Rhythm&) const = default;
};

/// A source that was read successfully.
struct Observation {
    Instant at;                           ///< by our clock
    std::optional<Instant> previous = {}; ///< the success before; none: this is the first
    bool changed = false;                 ///< something was new or revised
    QList<Instant> dates = {}; ///< of all that is shown, as the source says; those to come are ignored
};

/// The rhythm after one more observation. The first one takes the dates of what is shown as history.
[[nodiscard]] Rhythm observed(Rhythm rhythm, const Observation& observation);

/// A quarter of the gap to be expected, between the shortest and the longest interval. Before anything is
/// known it is `start`; a source that stays quiet is asked less and less often.
[[nodiscard]] Millis adaptedInterval(const Rhythm& rhythm, Millis start);

/// Since when the source has had nothing new for unusually long, judged at its last successful reading by its
/// own rhythm: six usual gaps, half as long again as it was ever quiet, and a day at least. Nothing where
/// too few changes are known to have a rhythm.
[[nodiscard]] std::optional<Instant> silentSince(const Rhythm& rhythm, std::optional<Instant> lastSuccess);

} // namespace dutydesk
