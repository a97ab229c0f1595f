#pragma once

#include "casework/shift.h"
#include "desk/command.h"

namespace dutydesk {

// The roster. What is over stays as it was.

/// Puts a person on the roster, or changes a turn (shift.id and shift.version set).
struct SaveShift {
    using Value = ShiftId;
    static constexpr Action action = Action::ManageRoster;
    Shift shift; ///< person, time, post
    /// Errors: MissingInput (person), InvalidInput (it ends before it begins, is too long, overlaps another
    /// turn of that person), PastDate (it is over), UserDisabled, NotFound, Conflict.
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct RemoveShift {
    using Value = Nothing;
    static constexpr Action action = Action::ManageRoster;
    ShiftId shift = ShiftId::None;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: NotFound, PastDate
};

/// The turns that begin on [from, from + days) once more, beginning with `to`, at the same hours. Those of
/// people who are on at that time already or are disabled, and those that would be over, are skipped.
struct CopyRoster {
    struct Value {
        int added = 0;
        int skipped = 0;
    };
    static constexpr Action action = Action::ManageRoster;
    QDate from;
    int days = 7;
    QDate to;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: MissingInput, InvalidInput
};

/// An entry of the shift log. It is never changed: what was wrong is put right by another one.
struct WriteShiftEntry {
    using Value = ShiftEntryId;
    static constexpr Action action = Action::WriteShiftLog;
    QString text;
    std::optional<Instant> when = {};                               ///< when it happened; none: now
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: MissingInput, InvalidInput
};

/// Hands the shift over: what is open now is kept with it, and the giver signs with the password. It waits,
/// visibly, until somebody acknowledges it.
struct GiveHandover {
    using Value = HandoverId;
    static constexpr Action action = Action::HandOver;
    static constexpr bool asksPassword = true;
    UserId forWhom = UserId::None; ///< None: for whoever comes
    QString note = {};
    QString password = {};
    /// Errors: WrongPassword, SignInDelayed, AlreadyExists (one of theirs still waits), FourEyes (for
    /// oneself), InvalidInput (somebody whose role takes no shift over).
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// The taker's signature, with their own password. What of the matters is left unacknowledged stays visible.
struct AcceptHandover {
    using Value = HandoverId;
    static constexpr Action action = Action::HandOver;
    static constexpr bool asksPassword = true;
    HandoverId id = HandoverId::None; ///< None: the oldest that waits for the actor
    QString remark = {};
    QList<int> left = {}; ///< places of matters, from 0
    QString password = {};
    /// Errors: WrongPassword, SignInDelayed, NotFound, Conflict (it waits no longer), FourEyes (the giver),
    /// InvalidInput (it is for somebody else; a place that it has not).
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Takes a hand-over back that nobody acknowledged yet: its giver, or a supervisor.
struct WithdrawHandover {
    using Value = Nothing;
    static constexpr Action action = Action::HandOver;
    HandoverId id = HandoverId::None;
    QString reason;
    /// Errors: NotFound, MissingInput (reason), Conflict, PermissionDenied (somebody else's).
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
