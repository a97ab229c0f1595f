#pragma once

#include "base/error.h"
#include "casework/clock.h"

#include <QTimeZone>

namespace dutydesk {

enum class ShiftId : qint64 { None = 0 };
enum class ShiftEntryId : qint64 { None = 0 };
enum class HandoverId : qint64 { None = 0 };

/// A half-open stretch of time.
struct TimeSpan {
    Instant from{};
    Instant to{}; ///< not included

    [[nodiscard]] bool isEmpty() const { return from >= to; }
    bool operator==(const TimeSpan&) const = default;
};
[[nodiscard]] inline bool overlap(const TimeSpan& one, const TimeSpan& other) {
    return one.from < other.to && other.from < one.to;
}

/// One person's turn on the roster.
struct Shift {
    ShiftId id = ShiftId::None;
    UserId person = UserId::None;
    QString personName = {};
    TimeSpan time = {};
    QString post = {}; ///< 带班领导, 值班员; may be empty
    qint64 version = 0;

    bool operator==(const Shift&) const = default;
};

/// A turn is at most a week.
inline constexpr Millis longestShift{std::chrono::hours(7 * 24)};

/// Who is on at that moment, by the beginning of their turns.
[[nodiscard]] QList<Shift> onDutyAt(const QList<Shift>& shifts, Instant at);
/// Those who come on next after `at`, all that begin together.
[[nodiscard]] QList<Shift> comingAfter(const QList<Shift>& shifts, Instant at);
/// The stretches of `within` in which nobody is on, in order.
[[nodiscard]] QList<TimeSpan> uncovered(const QList<Shift>& shifts, const TimeSpan& within);
/// The same turn so many civil days later: at the same hours of the office's clock.
[[nodiscard]] Shift movedByDays(Shift shift, qint64 days, const QTimeZone& zone);
/// The Monday of the week that holds the day.
[[nodiscard]] QDate mondayOf(QDate day);
/// The civil days [first, first + days) of the office.
[[nodiscard]] TimeSpan spanOfDays(QDate first, qint64 days, const QTimeZone& zone);

/// What a line of the shift log (值班记录) tells. All but Written are filled in by the program.
enum class LogKind {
    Written,      ///< by a person
    Hour,         ///< the pulls of an hour and what was flagged in it
    SourceFailed, ///< collection began to fail
    SourceBack,   ///< collection works again
    CaseOpened,
    CaseClosed,
    Called, ///< somebody was told
    Signed,
    Published,
    Missed, ///< a deadline
    HandedOver,
    TakenOver,
};

/// What the pulls of an hour came to. Having nothing new and having failed are different things.
struct HourCounts {
    int pulls = 0;
    int brought = 0; ///< of them, with new items
    int failed = 0;
    int items = 0;   ///< new ones
    int flagged = 0; ///< items, those by hand included

    bool operator==(const HourCounts&) const = default;
};

struct LogLine {
    Instant at{};
    LogKind kind = LogKind::Written;
    QString by = {};   ///< whose doing it was; empty: the program's
    QString text = {}; ///< what was written; the title, source, clock or party it is about
    QString more = {}; ///< by what means, under what name
    CaseId caseId = CaseId::None;
    std::optional<Tier> tier = {};       ///< of the case; of an hour: the gravest flagged
    std::optional<Instant> since = {};   ///< SourceBack: when it began to fail
    std::optional<Instant> written = {}; ///< Written: when, where that is later than `at`
    HourCounts counts = {};              ///< of an hour
    std::optional<Error> error = {};     ///< SourceFailed
    QString errorWords = {};             ///< filled in by desk/, which has the words
    std::optional<LocalText> clock = {}; ///< Missed: its name

    bool operator==(const LogLine&) const = default;
};

/// What is open when a shift ends.
enum class MatterKind {
    Clock,   ///< a running clock of a case
    Promise, ///< a date that a holding reply promised
    SignOff, ///< a reply that waits for its sign-off
    Task,    ///< a unit has not answered yet
};

struct OpenMatter {
    MatterKind kind = MatterKind::Clock;
    CaseId caseId = CaseId::None;
    qint64 ref = 0; ///< of the clock, draft or task
    QString title;  ///< of the case
    Tier tier = Tier::Ordinary;
    LocalText name = {};             ///< of the clock; what the task is, in both
    QString who = {};                ///< the unit, or who wrote the draft
    std::optional<Instant> due = {}; ///< of a paused clock: when its pause ends
    bool paused = false;
    bool taken = false; ///< the taker has acknowledged it

    [[nodiscard]] bool isSameAs(const OpenMatter& other) const {
        return kind == other.kind && ref == other.ref;
    }
    bool operator==(const OpenMatter&) const = default;
};

/// So many are told one by one in a hand-over, the nearest deadlines first.
inline constexpr int mostMatters = 500;

/// A shift given to the next: what was open at that moment, signed by the giver, acknowledged by the taker.
struct Handover {
    HandoverId id = HandoverId::None;
    UserId giver = UserId::None;
    QString giverName = {};
    Instant given{};
    UserId forWhom = UserId::None; ///< None: for whoever comes
    QString forName = {};
    QString note = {};
    int inbox = 0;                  ///< items not reviewed yet
    int failing = 0;                ///< sources at which collection failed
    QList<OpenMatter> matters = {}; ///< by deadline; at most mostMatters
    int beyond = 0;                 ///< so many more were open
    UserId taker = UserId::None;
    QString takerName = {};
    std::optional<Instant> taken = {};
    QString remark = {};
    QString withdrawnBy = {};
    std::optional<Instant> withdrawn = {};
    QString reason = {}; ///< of the withdrawal

    [[nodiscard]] bool waits() const { return !taken && !withdrawn; }
    bool operator==(const Handover&) const = default;
};

/// Whether this person may be the one to acknowledge it: never the giver, and nobody but whom it names.
[[nodiscard]] bool waitsFor(const Handover& handover, UserId person);
/// What the taker left unacknowledged and is open still.
[[nodiscard]] QList<OpenMatter> leftOpen(const Handover& handover, const QList<OpenMatter>& openNow);

} // namespace dutydesk
