#pragma once

#include "casework/terms.h"

#include <QList>

namespace dutydesk {

/// Everything a person can do that changes something or opens something guarded. One row of the permission
/// table each.
enum class Action {
    ManageOffice,
    ManageUsers,
    ChangePassword, ///< one's own
    ManageSources,
    ManageNetworks,
    ManageRules,
    Pull,
    AddItem,    ///< typed in by hand: phone, letter, visitor
    ReviewFlag, ///< dismiss, keep watching, undo
    OpenCase,
    TakeCase,   ///< assign it to oneself
    AssignCase, ///< assign it to anyone
    SetTier,
    SetPolicy,
    EditCase, ///< title, category, units
    AttachItem,
    WriteNote,
    WriteSealedNote,
    OpenSealedNote,
    RecordFact,
    RecordCall, ///< calls and briefs
    AssignTask,
    WriteDraft,
    SubmitDraft,
    SignOff,
    ReturnDraft,
    Publish,
    FollowUp,
    CloseCase,
    ReopenCase,
    ArchiveCase,
    LinkCases,
    PauseClock,
    ExplainMissed, ///< the reason a missed deadline asks for
    WriteJudgement,
    ManageRoster,
    WriteShiftLog,
    HandOver, ///< give a shift to the next, or take it over
    ManageTemplates,
    ExportPaper,
    VerifyStore,
    BackUp,
};

/// The permission table (command × role), the only one. docs/permissions.md is printed from it.
[[nodiscard]] bool permitted(Role role, Action action);
[[nodiscard]] QList<Action> allActions();

} // namespace dutydesk
