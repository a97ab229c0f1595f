#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "casework/terms.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace dutydesk {

/// A text of a policy file in both languages.
struct LocalText {
    QString zh;
    QString en;

    /// By the language of the default QLocale.
    [[nodiscard]] QString text() const;
    bool operator==(const LocalText&) const = default;
};

enum class StepKind {
    Start,      ///< at = the start event
    Length,     ///< amount = milliseconds, or days where `clock` is WorkingDays
    DayZero,    ///< day = the day of receipt
    WorkingDay, ///< day = counted as number `amount`; 0: the working day that a clock of 0 days is due on
    MakeUpDay,  ///< as WorkingDay, a weekend day worked by notice (working hours: only said, amount 0)
    Weekend,    ///< day, not counted
    Holiday,    ///< day, not counted
    OfficeTime, ///< day: `amount` milliseconds of office hours counted, from `at`
    Pause,      ///< `amount` milliseconds added
    Limit,      ///< day = the latest a promise may name, `amount` working days away
    Due,        ///< at = the deadline
    Fallback,   ///< event = the start event that is not known; the start before it in the list stands in
};

/// One line of the derivation of a deadline; words by casework/words.h. Stored as JSON with the clock.
struct DerivationStep {
    StepKind kind = StepKind::Start;
    std::optional<Instant> at = {};
    QDate day = {};
    qint64 amount = 0;
    std::optional<CaseEvent> event = {};
    ClockKind clock = ClockKind::Elapsed;

    bool operator==(const DerivationStep&) const = default;
};

/// A computed deadline. Computed once and stored; recomputed only by a calendar, policy or severity change.
struct Deadline {
    Instant due{};
    QList<DerivationStep> because = {};
    std::optional<int> unpublishedYear = {}; ///< its holidays are not known yet: say so loudly

    bool operator==(const Deadline&) const = default;
};

/// A running, paused or frozen clock of a case.
struct Clock {
    ClockId id = ClockId::None;
    QString key; ///< of its spec in the policy; "promise" for a promise
    LocalText name = {};
    LocalText obligation = {};
    LocalText source = {}; ///< the rule it comes from, printed
    ClockKind kind = ClockKind::Elapsed;
    bool guide = false; ///< shown, never missed ("golden 4 hours")
    CaseEvent startEvent = CaseEvent::Found;
    QList<CaseEvent> stopEvents = {};
    Instant started{};
    Deadline deadline = {};
    ClockState state = ClockState::Running;
    std::optional<Instant> ended = {}; ///< when met, missed or stopped
    std::optional<Instant> pausedAt = {};
    std::optional<Instant> pausedUntil = {};
    QString reason = {}; ///< of the pause, or of the miss
    Millis warnBefore{0};
    Role escalateTo = Role::Supervisor;
    QString policy = {};
    int policyVersion = 0;

    bool operator==(const Clock&) const = default;
};

} // namespace dutydesk
