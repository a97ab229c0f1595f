#include "desk/source_health.h"

namespace dutydesk {

namespace {

void noteFailure(SourceHealth& health, const Error& error, Instant at) {
    if (!health.errorSince) health.errorSince = at;
    health.error = error;
}

void noteSuccess(SourceHealth& health, Instant at) {
    health.lastSuccess = at;
    health.error.reset();
    health.errorSince.reset();
    health.failures = 0;
}

} // namespace

Source afterAttempt(Source source, const SourceAttempt& attempt, const QList<SpecialPeriod>& periods) {
    SourceHealth& health = source.health;
    source.schedule = afterPull(source.schedule, attempt.kind, attempt.outcome,
                                {.at = attempt.at,
                                 .lastSuccess = health.lastSuccess,
                                 .changed = attempt.newItems || attempt.revised,
                                 .maybeOffline = attempt.maybeOffline,
                                 .dates = attempt.dates});
    if (attempt.kind != AttemptKind::Postponed) health.lastAttempt = attempt.at;
    if (attempt.newItems) health.lastNewItem = attempt.at;
    switch (attempt.kind) {
    case AttemptKind::Success: noteSuccess(health, attempt.at); break;
    case AttemptKind::Failure:
        noteFailure(health, *attempt.outcome.error, attempt.at);
        ++health.failures;
        break;
    case AttemptKind::Offline:
    case AttemptKind::Postponed:
        if (!health.lastSuccess) noteFailure(health, *attempt.outcome.error, attempt.at);
        break;
    }
    if (attempt.kind == AttemptKind::Success || attempt.kind == AttemptKind::Failure)
        health.httpStatus = attempt.outcome.httpStatus;
    health.nextDue = dueOf(source, periods);
    return source;
}

std::optional<Instant> dueOf(const Source& source, const QList<SpecialPeriod>& periods) {
    if (!source.health.lastAttempt) return source.schedule.notBefore;
    return nextDue(source.schedule,
                   {.interval = source.interval,
                    .adaptive = source.adaptive,
                    .lastAttempt = *source.health.lastAttempt,
                    .failures = source.health.failures,
                    .seed = static_cast<quint64>(number(source.id))},
                   periods);
}

std::optional<Instant> silentSince(const Source& source) {
    if (!source.enabled || source.health.error) return std::nullopt;
    return silentSince(source.schedule.rhythm, source.health.lastSuccess);
}

} // namespace dutydesk
