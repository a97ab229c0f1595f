#pragma once

#include "desk/commands/case_commands.h"
#include "store/call_list_table.h"

namespace dutydesk {

/// A unit is to do something by a time. Moves an assigned case to checking.
struct AssignTask {
    using Value = CaseChanged;
    static constexpr Action action = Action::AssignTask;
    CaseId id = CaseId::None;
    QString unit;
    QString text;
    std::optional<Instant> due = {};
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: PastDate
};

/// The unit was reminded of a task that is not done (督办). Errors: NotFound, InvalidInput (the task is
/// done).
struct UrgeTask {
    using Value = CaseChanged;
    static constexpr Action action = Action::AssignTask;
    CaseId id = CaseId::None;
    EntryId task = EntryId::None;
    QString means = {};
    QString text = {};
    std::optional<Instant> when = {}; ///< none: now; never later than now
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// The unit has done it; `result` is what it reported.
struct FinishTask {
    using Value = CaseChanged;
    static constexpr Action action = Action::AssignTask;
    CaseId id = CaseId::None;
    EntryId task = EntryId::None;
    QString result = {};
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct SaveCallContact {
    using Value = ContactId;
    static constexpr Action action = Action::ManageOffice;
    CallContact contact;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct RemoveCallContact {
    using Value = Nothing;
    static constexpr Action action = Action::ManageOffice;
    ContactId contact = ContactId::None;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: NotFound
};

} // namespace dutydesk
