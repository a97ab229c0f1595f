#pragma once

#include "base/result.h"
#include "casework/permissions.h"
#include "casework/terms.h"

#include <QFlags>

namespace dutydesk {

/// What a step needs besides the permission.
enum class Need {
    None = 0,
    Reason = 1,
    TierSet = 2, ///< the case has a tier: given when it is opened, or with the step
    Assignee = 4,
    Address = 8,     ///< http(s), where the reply can be read
    Draft = 16,      ///< the case has a draft in this round
    SignedText = 32, ///< the newest draft is approved and unchanged since
};
Q_DECLARE_FLAGS(Needs, Need)

/// One allowed step of a case.
struct Step {
    Action action;
    CaseState from;
    CaseState to;
    Needs needs;
};

/// The state table of domain.md, the only one: every allowed step, the usual one of a state first. Steps that
/// leave the state as it is (notes, facts, calls …) are allowed in every state but Archived and are not in
/// it, unless they move the case on.
[[nodiscard]] const QList<Step>& stateTable();

/// Where `action` leads from `state`, and what it needs. Steps that leave the state as it is come back with
/// to == from. Errors: StepNotAllowed (what = code of the action, detail = code of the state), also for
/// actions that do not concern a case.
[[nodiscard]] Result<Step> stepFor(Action action, CaseState state);

/// What can be done next with a case in this state by this role: first the steps of the table, the usual next
/// one first, then those that leave the state as it is. Four eyes and needs are not looked at.
[[nodiscard]] QList<Action> nextActions(CaseState state, Role role);

} // namespace dutydesk

Q_DECLARE_OPERATORS_FOR_FLAGS(dutydesk::Needs)
