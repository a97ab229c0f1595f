#include "intake/schedule.h"

#include "intake/puller.h"

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

/// The first wait after a failure, and the longest when there is something left to do.
constexpr Millis soonAgain = 15min;
constexpr Millis perhapsOffline = 1h;
constexpr int answersToMove = 3;
/// Clocks that differ by less are taken as the same.
constexpr Millis sameTime = 5min;
constexpr double errorJitter = 0.25;
constexpr double jitter = 0.1;

/// From 0 to 1, the same for the same seed (splitmix64).
double chance(quint64 seed) {
    quint64 z = seed + 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1.0p-53;
}

Millis shortened(Millis wait, double byAtMost, const DueTerms& terms) {
    const quint64 seed =
        terms.seed ^ (static_cast<quint64>(toMillis(terms.lastAttempt)) * 0x2545f4914f6cdd1dULL);
    const double share = 1 - byAtMost * chance(seed);
    const Millis less(std::llround(static_cast<double>(wait.count()) * share));
    return std::clamp(less, shortestInterval, longestInterval);
}

Millis backoff(Millis interval, int failures) {
    Millis wait = std::min(interval, soonAgain);
    for (int i = 1; i < failures && wait < longestInterval; ++i) wait *= 2;
    return std::min(wait, longestInterval);
}

/// How long to wait if sources are to be asked at least every `atLeast`.
Millis waitOf(const SourceSchedule& schedule, const DueTerms& terms, std::optional<Millis> atLeast) {
    Millis wait = terms.adaptive ? adaptedInterval(schedule.rhythm, terms.interval) : terms.interval;
    if (atLeast) wait = std::min(wait, *atLeast);
    if (terms.failures > 0) {
        const Millis longer = backoff(wait, terms.failures);
        return shortened(schedule.offline ? std::min(longer, perhapsOffline) : longer, errorJitter, terms);
    }
    if (schedule.offline || schedule.unfinished)
        return shortened(std::min(wait, soonAgain), errorJitter, terms);
    if (!terms.adaptive || atLeast == wait) return std::clamp(wait, shortestInterval, longestInterval);
    wait = shortened(wait, jitter, terms);
    return atLeast ? wait : std::max({wait, schedule.maxAge, schedule.ttl});
}

void noteDates(SourceSchedule& schedule, const PullOutcome& outcome, const PulledFacts& facts) {
    schedule.futureDates = static_cast<int>(
        std::ranges::count_if(facts.dates, [&](Instant date) { return date > facts.at + sameTime; }));
    if (!outcome.serverDate) return;
    const Millis skew = *outcome.serverDate - facts.at;
    schedule.clockSkew = std::chrono::abs(skew) > sameTime ? std::optional(skew) : std::nullopt;
}

void noteHints(SourceSchedule& schedule, const PullOutcome& outcome) {
    // A 304 leaves out what has not changed.
    const auto note = [&](Millis& known, std::optional<Millis> told) {
        if (told || !outcome.notModified) known = std::clamp(told.value_or(0ms), Millis(0), longestInterval);
    };
    note(schedule.maxAge, outcome.maxAge);
    note(schedule.ttl, outcome.ttl);
}

void noteMove(SourceSchedule& schedule, const PullOutcome& outcome) {
    if (outcome.permanentRedirect.isEmpty() && schedule.movedAnswers >= answersToMove)
        return; // asked at the new address, which is where it is
    if (outcome.permanentRedirect.isEmpty())
        schedule.movedAnswers = 0;
    else if (outcome.permanentRedirect == schedule.movedTo)
        schedule.movedAnswers = std::min(schedule.movedAnswers + 1, answersToMove);
    else
        schedule.movedAnswers = 1;
    schedule.movedTo = outcome.permanentRedirect;
}

} // namespace

AttemptKind attemptKind(const PullOutcome& outcome) {
    if (!outcome.error) return AttemptKind::Success;
    const bool notAsked = outcome.httpStatus == 0 && outcome.retryAfter;
    return notAsked ? AttemptKind::Postponed : AttemptKind::Failure;
}

SourceSchedule afterPull(SourceSchedule schedule, AttemptKind kind, const PullOutcome& outcome,
                         const PulledFacts& facts) {
    schedule.offline = kind == AttemptKind::Offline || (kind == AttemptKind::Failure && facts.maybeOffline);
    if (kind == AttemptKind::Offline) return schedule;
    schedule.notBefore.reset();
    if (outcome.retryAfter) schedule.notBefore = facts.at + std::min(*outcome.retryAfter, longestInterval);
    if (kind == AttemptKind::Postponed) return schedule;
    schedule.unfinished = outcome.unfinished;
    if (kind == AttemptKind::Failure) {
        // The new address may be the trouble, so the old one is asked next.
        schedule.movedAnswers = 0;
        schedule.movedTo.clear();
        return schedule;
    }
    noteDates(schedule, outcome, facts);
    noteMove(schedule, outcome);
    noteHints(schedule, outcome);
    schedule.rhythm = observed(
        schedule.rhythm,
        {.at = facts.at, .previous = facts.lastSuccess, .changed = facts.changed, .dates = facts.dates});
    return schedule;
}

std::optional<Instant> trustedDate(std::optional<Instant> date, Instant now) {
    if (!date || *date > now + sameTime) return std::nullopt;
    return std::min(*date, now);
}

QString askedAddress(const SourceSchedule& schedule, const QString& url) {
    return schedule.movedAnswers >= answersToMove && !schedule.movedTo.isEmpty() ? schedule.movedTo : url;
}

Instant nextDue(const SourceSchedule& schedule, const DueTerms& terms, const QList<SpecialPeriod>& periods) {
    Instant due = terms.lastAttempt + waitOf(schedule, terms, {});
    for (const SpecialPeriod& period : periods) {
        const Instant sooner =
            std::max(terms.lastAttempt + waitOf(schedule, terms, period.interval), period.from);
        if (sooner < period.to) due = std::min(due, sooner);
    }
    return schedule.notBefore ? std::max(due, *schedule.notBefore) : due;
}

bool isDue(std::optional<Instant> nextDue, Instant now) {
    return !nextDue || *nextDue <= now || *nextDue > now + furthestDue;
}

} // namespace dutydesk
