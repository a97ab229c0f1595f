#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "intake/rhythm.h"

#include <QString>

namespace dutydesk {

struct PullOutcome;

/// A time in which sources are asked at least every `interval`: an exam, a festival, a meeting.
struct SpecialPeriod {
    PeriodId id = PeriodId::None;
    QString name;
    Instant from;
    Instant to; ///< not included
    Millis interval{shortestInterval};
};

/// What is known about a source that tells when and where to ask it again. Stored with the source; changed by
/// afterPull() alone, a plain value otherwise.
struct SourceSchedule {
    Rhythm rhythm = {};
    Millis maxAge{0};                      ///< the server asks not to be asked again sooner; a day at most
    Millis ttl{0};                         ///< so does the feed
    std::optional<Instant> notBefore = {}; ///< Retry-After
    bool unfinished = false;               ///< pages were left for the next pull
    bool offline = false;                  ///< at the last attempt this computer may have had no network
    QString movedTo = {};                  ///< the permanent redirect answered last
    int movedAnswers = 0;                  ///< so often in a row
    std::optional<Millis> clockSkew = {};  ///< the server's clock less ours, where they differ by minutes
    int futureDates = 0;                   ///< items of the last answer that say they are from the future

    bool operator==(const SourceSchedule&) const = default;
};

/// What one attempt came to, as far as the schedule is concerned.
enum class AttemptKind {
    Success,
    Failure,
    Offline,   ///< this computer had no network: says nothing about the source
    Postponed, ///< its host had asked for a pause, so the source was not asked: no attempt at all
};

struct PulledFacts {
    Instant at;                              ///< by our clock
    std::optional<Instant> lastSuccess = {}; ///< before this attempt
    bool changed = false;                    ///< something was new or revised
    bool maybeOffline = false;               ///< whether the failure is this computer's own nobody knows
    QList<Instant> dates = {};               ///< that the items give; those to come are counted, not used
};

/// Whether the source was asked at all. (Offline is judged over all sources: offline_judge.h.)
[[nodiscard]] AttemptKind attemptKind(const PullOutcome& outcome);

[[nodiscard]] SourceSchedule afterPull(SourceSchedule schedule, AttemptKind kind, const PullOutcome& outcome,
                                       const PulledFacts& facts);

/// A date that a source gives, as far as it can be true: clocks differ by minutes, so what is up to five
/// ahead is now; further ahead it says nothing (SourceSchedule::futureDates counts those).
[[nodiscard]] std::optional<Instant> trustedDate(std::optional<Instant> date, Instant now);

/// The address to ask: `url`, or where it has moved for good after three same answers.
[[nodiscard]] QString askedAddress(const SourceSchedule& schedule, const QString& url);

struct DueTerms {
    Millis interval{std::chrono::minutes(15)}; ///< the office's; where `adaptive`, only to begin with
    bool adaptive = true;
    Instant lastAttempt{};
    int failures = 0; ///< in a row
    quint64 seed = 0; ///< of the jitter; another one for each source
};

/// When to ask the source again; never more than a day after the last attempt, whatever happens.
/// - Well: the office's interval, or the adapted one, but that not before TTL and max-age allow it.
/// - Failing: a quarter of an hour (or the interval, if shorter), doubled with each failure, less up to a
///   quarter by chance so that those who failed together do not come back together.
/// - This computer was offline, or pages were left: a quarter of an hour at most. Where nobody knows whether
/// it
///   was offline, failures never make it more than an hour.
/// - Special periods shorten the interval while they last, TTL and max-age notwithstanding.
/// - Retry-After goes before all of it.
[[nodiscard]] Instant nextDue(const SourceSchedule& schedule, const DueTerms& terms,
                              const QList<SpecialPeriod>& periods);

/// Whose turn comes first among those that are due: whoever was asked longest ago, so that where a host has
/// no time for all its sources, or keeps asking for pauses, each gets its turn all the same.
[[nodiscard]] inline bool goesBefore(std::optional<Instant> lastAttempt,
                                     std::optional<Instant> othersLastAttempt) {
    return lastAttempt < othersLastAttempt;
}

/// A due time further off than any that nextDue() gives was written under another clock: due now.
[[nodiscard]] bool isDue(std::optional<Instant> nextDue, Instant now);
inline constexpr Millis furthestDue = longestInterval;

} // namespace dutydesk
