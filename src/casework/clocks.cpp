#include "casework/codes.h"
#include "casework/permissions.h"
#include "casework/policy.h"

#include <algorithm>

namespace dutydesk {

namespace {

bool isFrozen(const Clock& clock) {
    return clock.state == ClockState::Met || clock.state == ClockState::Missed;
}
bool isLive(const Clock& clock) {
    return clock.state == ClockState::Running || clock.state == ClockState::Paused;
}

/// What was promised, and what starts when the matter is over, is still owed when the case is closed.
bool endsWithCase(const Clock& clock) {
    return clock.startEvent != CaseEvent::Promised && clock.startEvent != CaseEvent::Calm &&
           clock.startEvent != CaseEvent::Closed;
}

void miss(Clock& clock) {
    clock.state = ClockState::Missed;
    clock.ended = clock.deadline.due;
    clock.reason.clear(); // the reason of an earlier pause is not the reason of the miss
}

/// The clock's obligation was fulfilled at an instant, or fell away (`as` Stopped).
void finish(Clock& clock, Instant at, ClockState as) {
    const bool late = at > clock.deadline.due;
    if (late && !clock.guide) return miss(clock);
    clock.state = late ? ClockState::Stopped : as;
    clock.ended = at;
}

void movePaused(Deadline& deadline, qint64 ms) {
    deadline.due += Millis(ms);
    DerivationStep pause;
    pause.kind = StepKind::Pause;
    pause.amount = ms;
    const bool endsInDue = !deadline.because.isEmpty() && deadline.because.last().kind == StepKind::Due;
    deadline.because.insert(deadline.because.size() - (endsInDue ? 1 : 0), pause);
    if (endsInDue) deadline.because.last().at = deadline.due;
}

/// The clock runs again from `at`, its deadline moved by the time it stood still.
void endPause(Clock& clock, Instant at) {
    const qint64 stood = std::max<qint64>(0, (at - *clock.pausedAt).count());
    if (stood > 0) movePaused(clock.deadline, stood);
    clock.state = ClockState::Running;
    clock.pausedAt.reset();
    clock.pausedUntil.reset();
}

void endPauseBy(Clock& clock, Instant at) {
    if (clock.state == ClockState::Paused && clock.pausedAt)
        endPause(clock, clock.pausedUntil ? std::min(*clock.pausedUntil, at) : at);
}

struct Beginning {
    CaseEvent event;
    Instant at;
};

/// When a clock starts: its event, or what stands in for one whose time is not known. A publication dated
/// after the finding is a wrong date in a feed; believing it would only make the deadline later.
std::optional<Beginning> beginningOf(const ClockSpec& spec, const CaseEvents& events) {
    QList<CaseEvent> candidates{spec.start};
    if (spec.start == CaseEvent::Reported) candidates << CaseEvent::Published << CaseEvent::Found;
    if (spec.start == CaseEvent::Published) candidates << CaseEvent::Found;
    const auto found = events.constFind(CaseEvent::Found);
    for (const CaseEvent event : candidates) {
        const auto happened = events.constFind(event);
        if (happened == events.cend()) continue;
        if (event == CaseEvent::Published && found != events.cend() && *happened > *found) continue;
        return Beginning{event, *happened};
    }
    return std::nullopt;
}

Deadline deadlineFrom(const ClockSpec& spec, const Beginning& beginning, const Calendar& calendar,
                      const OfficeHours& hours) {
    Deadline deadline = computeDeadline(spec, beginning.at, calendar, hours);
    if (beginning.event != spec.start) {
        deadline.because.first().event = beginning.event;
        DerivationStep fallback;
        fallback.kind = StepKind::Fallback;
        fallback.event = spec.start;
        fallback.clock = spec.kind;
        deadline.because.insert(1, fallback);
    }
    return deadline;
}

/// Everything of a clock that the policy says; identity, state and pauses are left.
void writeSpec(Clock& clock, const Policy& policy, const ClockSpec& spec) {
    clock.key = spec.key;
    clock.name = spec.name;
    clock.obligation = spec.obligation;
    clock.source = spec.source;
    clock.kind = spec.kind;
    clock.guide = spec.guide;
    clock.stopEvents = spec.stops;
    if (spec.stoppedByHolding && !spec.stops.contains(CaseEvent::HoldingReplied))
        clock.stopEvents.append(CaseEvent::HoldingReplied);
    clock.warnBefore = spec.warnBefore;
    clock.escalateTo = spec.escalateTo;
    clock.policy = policy.key;
    clock.policyVersion = policy.version;
}

/// Ends a live clock by the first event that already does. What happened before the clock started does not
/// count: an earlier reply does not answer a later matter.
void settle(Clock& clock, const CaseEvents& events) {
    std::optional<Instant> met;
    for (const CaseEvent event : clock.stopEvents) {
        const auto happened = events.constFind(event);
        if (happened != events.cend() && *happened >= clock.started && (!met || *happened < *met))
            met = *happened;
    }
    const auto closed = events.constFind(CaseEvent::Closed);
    const bool closes = closed != events.cend() && *closed >= clock.started && endsWithCase(clock);
    if (met && (!closes || *met <= *closed)) return finish(clock, *met, ClockState::Met);
    if (closes) finish(clock, *closed, ClockState::Stopped);
}

const ClockSpec* specFor(const Policy& policy, Tier tier, const QString& key) {
    for (const ClockSpec& spec : policy.clocks)
        if (spec.key == key && spec.tiers.contains(tier)) return &spec;
    return nullptr;
}

qint64 pausedSoFar(const Deadline& deadline) {
    qint64 ms = 0;
    for (const DerivationStep& step : deadline.because)
        if (step.kind == StepKind::Pause) ms += step.amount;
    return ms;
}

} // namespace

QList<Clock> startClocks(const Policy& policy, Tier tier, const CaseEvents& events,
                         const QList<Clock>& existing, const Calendar& calendar, const OfficeHours& hours) {
    QList<Clock> started;
    for (const ClockSpec& spec : policy.clocks) {
        const auto sameKey = [&spec](const Clock& clock) { return clock.key == spec.key; };
        if (!spec.tiers.contains(tier) || std::any_of(existing.begin(), existing.end(), sameKey)) continue;
        const auto beginning = beginningOf(spec, events);
        if (!beginning) continue;
        Clock clock;
        writeSpec(clock, policy, spec);
        clock.startEvent = beginning->event;
        clock.started = beginning->at;
        clock.deadline = deadlineFrom(spec, *beginning, calendar, hours);
        settle(clock, events);
        started.append(clock);
    }
    return started;
}

QList<Clock> applyEvent(QList<Clock> clocks, CaseEvent event, Instant at) {
    for (Clock& clock : clocks) {
        if (!isLive(clock)) continue;
        const bool stops = clock.stopEvents.contains(event) && at >= clock.started;
        if (!stops && !(event == CaseEvent::Closed && endsWithCase(clock))) continue;
        endPauseBy(clock, at);
        finish(clock, at, stops ? ClockState::Met : ClockState::Stopped);
    }
    return clocks;
}

QList<Clock> markMissed(QList<Clock> clocks, Instant now) {
    for (Clock& clock : clocks)
        if (clock.state == ClockState::Running && !clock.guide && now > clock.deadline.due) miss(clock);
    return clocks;
}

Result<Clock> pauseClock(Clock clock, Instant now, Instant until, const QString& reason) {
    const bool late = !clock.guide && now > clock.deadline.due;
    if (clock.state != ClockState::Running || late)
        return fail(ErrorCode::StepNotAllowed, code(Action::PauseClock),
                    code(clock.state == ClockState::Running ? ClockState::Missed : clock.state));
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("reason"));
    if (until <= now) return fail(ErrorCode::PastDate, toIsoUtc(until));
    clock.state = ClockState::Paused;
    clock.pausedAt = now;
    clock.pausedUntil = until;
    clock.reason = reason.trimmed();
    return clock;
}

QList<Clock> endPauses(QList<Clock> clocks, Instant now) {
    for (Clock& clock : clocks)
        if (clock.state == ClockState::Paused && clock.pausedUntil && *clock.pausedUntil <= now)
            endPauseBy(clock, now);
    return clocks;
}

QList<Clock> recompute(const Policy& policy, Tier tier, const CaseEvents& events, QList<Clock> clocks,
                       Instant now, const Calendar& calendar, const OfficeHours& hours) {
    clocks = markMissed(endPauses(std::move(clocks), now), now);
    for (Clock& clock : clocks) {
        // A promise to the public holds whatever the office calls the matter.
        if (isFrozen(clock) || clock.startEvent == CaseEvent::Promised) continue;
        const ClockSpec* spec = specFor(policy, tier, clock.key);
        if (!spec) {
            if (!isLive(clock)) continue;
            endPauseBy(clock, now);
            clock.state = ClockState::Stopped;
            clock.ended = now;
            continue;
        }
        if (clock.state == ClockState::Stopped) {
            if (events.contains(CaseEvent::Closed)) continue;
            clock.state = ClockState::Running;
            clock.ended.reset();
        }
        const auto known = beginningOf(*spec, events);
        const Beginning beginning = known.value_or(Beginning{clock.startEvent, clock.started});
        const qint64 paused = pausedSoFar(clock.deadline);
        writeSpec(clock, policy, *spec);
        clock.startEvent = beginning.event;
        clock.started = beginning.at;
        clock.deadline = deadlineFrom(*spec, beginning, calendar, hours);
        if (paused > 0) movePaused(clock.deadline, paused);
        settle(clock, events);
    }
    QList<Clock> added = startClocks(policy, tier, events, clocks, calendar, hours);
    // A case that is over owes nothing new, and a clock that never ran tells nobody anything.
    if (events.contains(CaseEvent::Closed))
        erase_if(added, [](const Clock& clock) { return !isLive(clock); });
    return clocks + added;
}

} // namespace dutydesk
