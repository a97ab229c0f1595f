#pragma once

#include "base/result.h"
#include "casework/calendar.h"
#include "casework/clock.h"

#include <QHash>

namespace dutydesk {

/// How a clock is made, as a policy file says it.
struct ClockSpec {
    QString key;
    LocalText name;
    LocalText obligation;
    LocalText source;
    QList<Tier> tiers; ///< that it applies to
    ClockKind kind = ClockKind::Elapsed;
    qint64 length = 0; ///< milliseconds (Elapsed, WorkingHours) or days (WorkingDays)
    CaseEvent start = CaseEvent::Found;
    QList<CaseEvent> stops;        ///< any of these meets it
    bool stoppedByHolding = false; ///< a holding reply stops it and its promise becomes a clock
    bool guide = false;
    Millis warnBefore{0};
    Role escalateTo = Role::Supervisor;
};

/// A set of clocks with a source: company, township, hr, town, highway, media, state. Versioned.
struct Policy {
    QString key;
    int version = 1;
    LocalText name;
    LocalText source;
    QList<ClockSpec> clocks;
    int promiseAtMostWorkingDays = 5; ///< how far away a holding reply may promise

    /// Errors: InvalidInput, what = the field ("clocks[2].kind"), detail = the rule it breaks.
    [[nodiscard]] static Result<Policy> fromJson(const QByteArray& json);
    /// What fromJson reads back as the same policy.
    [[nodiscard]] QByteArray toJson() const;
    /// The built-in policies (resources/policies). Errors: UnknownPolicy, what = the key.
    [[nodiscard]] static Result<Policy> builtIn(const QString& key);
    [[nodiscard]] static QStringList builtInKeys();
};

/// When each event happened.
using CaseEvents = QHash<CaseEvent, Instant>;

/// The deadline of a clock that starts at `start`. A day is half-open in the office's zone: 24:00 is 00:00 of
/// the next day. Working days: the day of receipt is day 0, due at 24:00 of the Nth working day after it (N =
/// 0: the day itself, or the first working day if it is a day off); working hours count inside office hours
/// only; elapsed time passes over no day and says so when it ends on a day off. unpublishedYear is set when a
/// day was looked at, or the deadline lies on one, whose year's notice is not known (where days are counted,
/// for the days before New Year also: the next year's notice).
[[nodiscard]] Deadline computeDeadline(const ClockSpec& spec, Instant start, const Calendar& calendar,
                                       const OfficeHours& hours);

/// All clocks of the policy for a tier whose start event has happened and that are not in `existing` (by
/// key), with those already met by `events` marked so. Where the time of publication is not known or lies
/// after Found, a clock that starts with it starts when the matter was found; one that starts with a report,
/// when it was published, else found. The derivation says so.
[[nodiscard]] QList<Clock> startClocks(const Policy& policy, Tier tier, const CaseEvents& events,
                                       const QList<Clock>& existing, const Calendar& calendar,
                                       const OfficeHours& hours);

/// What `event` at `at` does to running and paused clocks: those it stops become met (at or before their
/// deadline) or missed (then `ended` is the deadline); one that started later is not met by it. Closed ends
/// those it does not meet as Stopped, promises and clocks that start with Calm or Closed excepted: they are
/// still owed. Frozen clocks are returned unchanged.
[[nodiscard]] QList<Clock> applyEvent(QList<Clock> clocks, CaseEvent event, Instant at);

/// Running clocks past their deadline become missed (guides do not), `ended` being the deadline, `reason`
/// empty until somebody gives it. Safe to call at any time, any number of times.
[[nodiscard]] QList<Clock> markMissed(QList<Clock> clocks, Instant now);

/// A promised date as a clock of its own, due at 24:00 of that day. Errors: PastDate; InvalidInput when the
/// day is more than the policy's working days away (what = "promised", detail = "latest_day:" and the latest
/// day allowed, ISO).
[[nodiscard]] Result<Clock> promiseClock(const Policy& policy, QDate promised, Instant made,
                                         const Calendar& calendar, const OfficeHours& hours);
/// The latest day that a holding reply of this day may promise.
[[nodiscard]] QDate latestPromise(const Policy& policy, QDate made, const Calendar& calendar);

/// Stops a running clock until an instant; when it ends the deadline moves by the time that passed. Errors:
/// StepNotAllowed (not running, or past its deadline), PastDate, MissingInput (reason).
[[nodiscard]] Result<Clock> pauseClock(Clock clock, Instant now, Instant until, const QString& reason);
/// Ends pauses whose end has come.
[[nodiscard]] QList<Clock> endPauses(QList<Clock> clocks, Instant now);

/// The running clocks as they would be under another tier, policy or calendar: kept, moved, added or dropped
/// (state Stopped; running again when a later change brings it back, unless the case is closed). Met and
/// missed ones stay, and what is late at `now` is missed first: no change rescues it. Pauses are kept. This
/// is both the preview and the change.
[[nodiscard]] QList<Clock> recompute(const Policy& policy, Tier tier, const CaseEvents& events,
                                     QList<Clock> clocks, Instant now, const Calendar& calendar,
                                     const OfficeHours& hours);

} // namespace dutydesk
