#include "casework/permissions.h"

#include "casework/codes.h"

#include <array>

namespace dutydesk {

namespace {

struct Row {
    Action action;
    bool analyst;
    bool supervisor;
    bool clerk;
};

constexpr bool yes = true;
constexpr bool no = false;

// The supervisor may do all that the analyst may. The clerk reads (which is no action), exports, files the
// addresses of published replies and keeps the archive.
constexpr std::array<Row, 42> rows{{
    //                         analyst supervisor clerk
    {Action::ManageOffice, no, yes, no},
    {Action::ManageUsers, no, yes, no},
    {Action::ChangePassword, yes, yes, yes},
    {Action::ManageSources, no, yes, no},
    {Action::ManageNetworks, no, yes, no},
    {Action::ManageRules, no, yes, no},
    {Action::Pull, yes, yes, no},
    {Action::AddItem, yes, yes, no},
    {Action::ReviewFlag, yes, yes, no},
    {Action::OpenCase, yes, yes, no},
    {Action::TakeCase, yes, yes, no},
    {Action::AssignCase, no, yes, no},
    {Action::SetTier, no, yes, no},
    {Action::SetPolicy, no, yes, no},
    {Action::EditCase, yes, yes, no},
    {Action::AttachItem, yes, yes, no},
    {Action::WriteNote, yes, yes, no},
    {Action::WriteSealedNote, yes, yes, no},
    {Action::OpenSealedNote, yes, yes, no},
    {Action::RecordFact, yes, yes, no},
    {Action::RecordCall, yes, yes, no},
    {Action::AssignTask, yes, yes, no},
    {Action::WriteDraft, yes, yes, no},
    {Action::SubmitDraft, yes, yes, no},
    {Action::SignOff, no, yes, no},
    {Action::ReturnDraft, no, yes, no},
    {Action::Publish, yes, yes, yes},
    {Action::FollowUp, yes, yes, no},
    {Action::CloseCase, yes, yes, no},
    {Action::ReopenCase, yes, yes, no},
    {Action::ArchiveCase, no, yes, yes},
    {Action::LinkCases, yes, yes, no},
    {Action::PauseClock, no, yes, no},
    {Action::ExplainMissed, yes, yes, no},
    {Action::WriteJudgement, yes, yes, no},
    {Action::ManageRoster, no, yes, no},
    {Action::WriteShiftLog, yes, yes, no},
    {Action::HandOver, yes, yes, no},
    {Action::ManageTemplates, no, yes, no},
    {Action::ExportPaper, yes, yes, yes},
    {Action::VerifyStore, yes, yes, yes},
    {Action::BackUp, no, yes, no},
}};

} // namespace

bool permitted(Role role, Action action) {
    for (const Row& row : rows) {
        if (row.action != action) continue;
        switch (role) {
        case Role::Analyst: return row.analyst;
        case Role::Supervisor: return row.supervisor;
        case Role::Clerk: return row.clerk;
        }
    }
    return false;
}

QList<Action> allActions() { return allTerms<Action>(); }

} // namespace dutydesk
