#include "intake/rhythm.h"

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr Millis latelyFades = 6h;
constexpr Millis overallFades = 28 * 24h;
constexpr Millis quietFades = 56 * 24h;
/// How long the interval given at the start counts as if it had been observed.
constexpr Millis startWeight = 3h;
/// Keeps one change from counting as a burst.
constexpr Millis latelyWeight = 1h;
constexpr double asksPerGap = 4;
constexpr double fewestChanges = 3; ///< fading ones
constexpr Millis shortestSilence = 24h;
constexpr double gapsOfSilence = 6;
constexpr double quietsOfSilence = 1.5;

double ms(Millis time) { return static_cast<double>(time.count()); }

double kept(Millis elapsed, Millis fades) { return std::exp(-ms(std::max(elapsed, Millis(0))) / ms(fades)); }

/// After `elapsed` more time without a change.
ChangeRate faded(const ChangeRate& rate, Millis elapsed, Millis fades) {
    const double share = kept(elapsed, fades);
    return {rate.changes * share, rate.watchedMs * share + ms(fades) * (1 - share)};
}

/// Moments at least five minutes apart within (after, until], ascending.
QList<Instant> moments(QList<Instant> dates, std::optional<Instant> after, Instant until) {
    std::ranges::sort(dates);
    QList<Instant> apart;
    for (const Instant date : dates) {
        if (date > until || (after && date <= *after)) continue;
        if (apart.isEmpty() || date - apart.last() >= shortestInterval) apart.append(date);
    }
    return apart;
}

void addQuiet(Rhythm& rhythm, Instant change) {
    if (!rhythm.lastChange || change <= *rhythm.lastChange) return;
    const Millis quiet = change - *rhythm.lastChange;
    const Millis remembered(
        std::llround(ms(rhythm.longestQuiet.value_or(Millis(0))) * kept(quiet, quietFades)));
    rhythm.longestQuiet = std::max(quiet, remembered);
}

void addChange(Rhythm& rhythm, Instant change, Instant now) {
    rhythm.lately.changes += kept(now - change, latelyFades);
    rhythm.overall.changes += kept(now - change, overallFades);
    addQuiet(rhythm, change);
    rhythm.lastChange = rhythm.lastChange ? std::max(*rhythm.lastChange, change) : change;
}

void settleGap(Rhythm& rhythm) {
    if (rhythm.overall.changes >= fewestChanges)
        rhythm.usualGap = Millis(std::llround(rhythm.overall.watchedMs / rhythm.overall.changes));
}

} // namespace

Rhythm observed(Rhythm rhythm, const Observation& observation) {
    const QList<Instant> shown = moments(observation.dates, observation.previous, observation.at);
    const Instant from = observation.previous ? *observation.previous
                         : shown.isEmpty()    ? observation.at
                                              : shown.first();
    rhythm.lately = faded(rhythm.lately, observation.at - from, latelyFades);
    rhythm.overall = faded(rhythm.overall, observation.at - from, overallFades);
    const bool first = !observation.previous;
    // Dates alone are no change: a feed may date its posts anew at every reading.
    if (!first && !observation.changed) return rhythm;
    for (const Instant change : shown) addChange(rhythm, change, observation.at);
    if (shown.isEmpty() && observation.changed) addChange(rhythm, observation.at, observation.at);
    if (!shown.isEmpty() || observation.changed) settleGap(rhythm);
    return rhythm;
}

Millis adaptedInterval(const Rhythm& rhythm, Millis start) {
    const double assumed = ms(startWeight) / (asksPerGap * ms(std::max(start, Millis(1))));
    const double overall = (rhythm.overall.changes + assumed) / (rhythm.overall.watchedMs + ms(startWeight));
    const double lately = rhythm.lately.changes / (rhythm.lately.watchedMs + ms(latelyWeight));
    const double interval = 1 / (asksPerGap * std::max(overall, lately));
    return std::clamp(Millis(std::llround(interval)), shortestInterval, longestInterval);
}

std::optional<Instant> silentSince(const Rhythm& rhythm, std::optional<Instant> lastSuccess) {
    if (!rhythm.usualGap || !rhythm.lastChange || !lastSuccess) return std::nullopt;
    const double usual = std::max(gapsOfSilence * ms(*rhythm.usualGap),
                                  quietsOfSilence * ms(rhythm.longestQuiet.value_or(Millis(0))));
    const double quiet = ms(*lastSuccess - *rhythm.lastChange);
    if (quiet <= std::max(usual, ms(shortestSilence))) return std::nullopt;
    return rhythm.lastChange;
}

} // namespace dutydesk
