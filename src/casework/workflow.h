#pragma once

#include "base/result.h"
#include "casework/permissions.h"
#include "casework/terms.h"

#include <QFlags>

namespace dutydesk {

/// What a step needs besides the permission.
enum class Need { None = 0, Reason = 1, TierSet = 2, Assignee = 4, Address = 8, Draft = 16, SignedText = 32 };
Q_DECLARE_FLAGS(Needs, Need)

/// One allowed step of a case.
struct Step {
    Action action;
    CaseState from;
    CaseState to;
    Needs needs;
};

/// The state table of domain.md, the only one: every allowed step. Steps that leave the state as it is (notes, facts,
/// calls …) are allowed in every state but Archived and are not in it, unless they move the case on.
[[nodiscard]] const QList<Step>& stateTable();

/// Where `action` leads from `state`, and what it needs. Errors: StepNotAllowed.
[[nodiscard]] Result<Step> stepFor(Action action, CaseState state);

/// What can be done next with a case in this state by this role, the usual next step first.
[[nodiscard]] QList<Action> nextActions(CaseState state, Role role);

} // namespace dutydesk
