#pragma once

#include "intake/puller.h"
#include "store/records.h"

namespace dutydesk {

/// One attempt at a source, as far as its health and schedule are concerned.
struct SourceAttempt {
    Instant at;
    AttemptKind kind = AttemptKind::Success;
    const PullOutcome& outcome;
    bool maybeOffline = false; ///< nobody knows whether the failure is this computer's own
    bool newItems = false;
    bool revised = false;
    QList<Instant> dates = {}; ///< that its items give
};

/// The source with the health and schedule that it has after the attempt. Success and 304 reset the failures;
/// an attempt without a network, and one put off because the host asked for a pause, are no failures (of a
/// source that was never read, the error is shown nevertheless).
[[nodiscard]] Source afterAttempt(Source source, const SourceAttempt& attempt,
                                  const QList<SpecialPeriod>& periods);

/// When the source is to be asked next, by what is stored of it; none: as soon as possible.
[[nodiscard]] std::optional<Instant> dueOf(const Source& source, const QList<SpecialPeriod>& periods);

/// Since when a source that is read without failure has had nothing new for unusually long. A failing or
/// switched-off source is not silent: nobody can know.
[[nodiscard]] std::optional<Instant> silentSince(const Source& source);

/// What to try with a source that fails, is silent, has moved or has a wrong clock, in the reader's language;
/// empty where there is nothing to do. Used by gui/ and cli/ alone. Thread-safe.
[[nodiscard]] QString sourceAdvice(const Source& source);

} // namespace dutydesk
