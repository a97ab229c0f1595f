#pragma once

#include "casework/case.h"
#include "desk/command.h"

namespace dutydesk {

// Every command on a case returns the case's new version. `version` != 0 makes it fail with Conflict if the
// case moved on. Clocks are started, met and missed by the commands themselves; nothing else touches them.

struct CaseChanged {
    CaseId id = CaseId::None;
    qint64 version = 0;
};

struct OpenCase {
    using Value = CaseChanged;
    static constexpr Action action = Action::OpenCase;
    QList<ItemId> items; ///< their flags become Opened; published and found are the earliest of them
    QString title = {};  ///< empty: the first item's
    std::optional<Tier> tier = {}; ///< none: the gravest proposed by its flags, else 3
    QString category = {};
    QString unit = {};
    QString policy = {}; ///< empty: the office's
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct AttachItem {
    using Value = CaseChanged;
    static constexpr Action action = Action::AttachItem;
    CaseId id = CaseId::None;
    ItemId item = ItemId::None;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// To oneself (TakeCase).
struct TakeCase {
    using Value = CaseChanged;
    static constexpr Action action = Action::TakeCase;
    CaseId id = CaseId::None;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct AssignCase {
    using Value = CaseChanged;
    static constexpr Action action = Action::AssignCase;
    CaseId id = CaseId::None;
    UserId assignee = UserId::None;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct SetTier {
    using Value = CaseChanged;
    static constexpr Action action = Action::SetTier;
    CaseId id = CaseId::None;
    Tier tier = Tier::Ordinary;
    QString reason = {};
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// The clocks of another policy from now on: running ones are kept, moved, added or dropped, frozen ones
/// stay.
struct SetPolicy {
    using Value = CaseChanged;
    static constexpr Action action = Action::SetPolicy;
    CaseId id = CaseId::None;
    QString policy;
    QString reason = {};
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: UnknownPolicy
};

struct EditCase {
    using Value = CaseChanged;
    static constexpr Action action = Action::EditCase;
    CaseId id = CaseId::None;
    QString title;
    QString category = {};
    QString unit = {};
    QString helpingUnits = {};
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct WriteNote {
    using Value = CaseChanged;
    static constexpr Action action = Action::WriteNote;
    CaseId id = CaseId::None;
    QString text;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// A new fact, or another verdict on one (fact.id set). Moves an assigned case to checking.
struct RecordFact {
    using Value = CaseChanged;
    static constexpr Action action = Action::RecordFact;
    CaseId id = CaseId::None;
    Fact fact; ///< id (None: new), claim, verdict, evidence
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Whom we told, when, how; `meets` says which obligation that was (LeadersTold, SuperiorsTold, Briefed,
/// PressConference, ResultReported), if any, and stops its clocks.
struct RecordCall {
    using Value = CaseChanged;
    static constexpr Action action = Action::RecordCall;
    CaseId id = CaseId::None;
    QString party;
    QString means = {};
    QString text = {};
    std::optional<CaseEvent> meets = {};
    std::optional<Instant> when = {}; ///< none: now; never later than now
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct FollowUp {
    using Value = CaseChanged;
    static constexpr Action action = Action::FollowUp;
    CaseId id = CaseId::None;
    QString text;
    bool calm = false;          ///< the matter is calm now (starts the clocks that wait for it)
    bool retrospective = false; ///< this is the retrospective report
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct CloseCase {
    using Value = CaseChanged;
    static constexpr Action action = Action::CloseCase;
    CaseId id = CaseId::None;
    QString reason = {};
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct ReopenCase {
    using Value = CaseChanged;
    static constexpr Action action = Action::ReopenCase;
    CaseId id = CaseId::None;
    QString reason;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct ArchiveCase {
    using Value = CaseChanged;
    static constexpr Action action = Action::ArchiveCase;
    CaseId id = CaseId::None;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct LinkCases {
    using Value = CaseChanged;
    static constexpr Action action = Action::LinkCases;
    CaseId id = CaseId::None;
    CaseId other = CaseId::None;
    LinkKind kind = LinkKind::SameMatter;
    bool undo = false;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct PauseClock {
    using Value = CaseChanged;
    static constexpr Action action = Action::PauseClock;
    CaseId id = CaseId::None;
    ClockId clock = ClockId::None;
    Instant until{};
    QString reason;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct ExplainMissed {
    using Value = CaseChanged;
    static constexpr Action action = Action::ExplainMissed;
    CaseId id = CaseId::None;
    ClockId clock = ClockId::None;
    QString reason;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Whoever a missed deadline was told to has seen it. Errors: NotFound, PermissionDenied (the actor has not
/// the role that it was told to).
struct SeeEscalation {
    using Value = CaseChanged;
    static constexpr Action action = Action::ExplainMissed;
    CaseId id = CaseId::None;
    ClockId clock = ClockId::None;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Marks missed clocks and ends pauses of every case, as of now. Run by the desk itself, by nobody.
[[nodiscard]] Result<QList<CaseId>> tickClocks(CommandContext& context);

} // namespace dutydesk
