#include "casework/workflow.h"

#include "casework/codes.h"

#include <array>

namespace dutydesk {

namespace {

struct KeepingStep {
    Action action;
    Need need;
};

// What is allowed in every state but Archived and leaves the state as it is, unless the table says more.
constexpr std::array keepingSteps{
    KeepingStep{Action::RecordFact, Need::None},      KeepingStep{Action::AssignTask, Need::None},
    KeepingStep{Action::RecordCall, Need::None},      KeepingStep{Action::WriteNote, Need::None},
    KeepingStep{Action::WriteSealedNote, Need::None}, KeepingStep{Action::OpenSealedNote, Need::None},
    KeepingStep{Action::AttachItem, Need::None},      KeepingStep{Action::LinkCases, Need::None},
    KeepingStep{Action::EditCase, Need::None},        KeepingStep{Action::TakeCase, Need::None},
    KeepingStep{Action::AssignCase, Need::Assignee},  KeepingStep{Action::SetTier, Need::TierSet},
    KeepingStep{Action::SetPolicy, Need::None},       KeepingStep{Action::PauseClock, Need::Reason},
    KeepingStep{Action::ExplainMissed, Need::Reason},
};

const KeepingStep* keepingStep(Action action, CaseState state) {
    // An archived case is read, not changed; a sealed note can still be opened.
    if (state == CaseState::Archived && action != Action::OpenSealedNote) return nullptr;
    for (const KeepingStep& step : keepingSteps)
        if (step.action == action) return &step;
    return nullptr;
}

} // namespace

const QList<Step>& stateTable() {
    using enum CaseState;
    using A = Action;
    static const QList<Step> table{
        {A::AssignCase, New, Assigned, Need::TierSet | Need::Assignee},
        {A::TakeCase, New, Assigned, Need::TierSet},
        // Answered by phone, a duplicate, a false alarm: a case may end without a publication, never without
        // a reason.
        {A::CloseCase, New, Closed, Need::Reason},

        {A::RecordFact, Assigned, Checking, Need::None},
        {A::AssignTask, Assigned, Checking, Need::None},
        {A::WriteDraft, Assigned, Drafting, Need::None}, // the answer is known already
        {A::CloseCase, Assigned, Closed, Need::Reason},

        {A::WriteDraft, Checking, Drafting, Need::None},
        {A::CloseCase, Checking, Closed, Need::Reason},

        {A::SubmitDraft, Drafting, AwaitingSignOff, Need::Draft},
        {A::WriteDraft, Drafting, Drafting, Need::None},
        {A::CloseCase, Drafting, Closed, Need::Reason},

        {A::SignOff, AwaitingSignOff, Signed, Need::Draft},
        {A::ReturnDraft, AwaitingSignOff, Returned, Need::Reason | Need::Draft},
        {A::WriteDraft, AwaitingSignOff, Drafting, Need::None}, // an edit takes the submission back

        // The same text is not submitted twice: after a refusal there is a new version.
        {A::WriteDraft, Returned, Drafting, Need::None},
        {A::CloseCase, Returned, Closed, Need::Reason},

        {A::Publish, Signed, Published, Need::Address | Need::SignedText},
        {A::ReturnDraft, Signed, Returned, Need::Reason | Need::Draft}, // a signature taken back
        {A::WriteDraft, Signed, Drafting, Need::None},                  // an edit voids the signature

        {A::FollowUp, Published, Following, Need::None},
        {A::CloseCase, Published, Closed, Need::None},
        {A::WriteDraft, Published, Drafting, Need::None}, // the next round, also after a holding reply
        {A::Publish, Published, Published, Need::Address | Need::SignedText}, // on a second site

        {A::CloseCase, Following, Closed, Need::None},
        {A::FollowUp, Following, Following, Need::None},
        {A::WriteDraft, Following, Drafting, Need::None},
        {A::Publish, Following, Following, Need::Address | Need::SignedText},

        {A::ArchiveCase, Closed, Archived, Need::None},
        {A::ReopenCase, Closed, Reopened, Need::Reason},
        // The retrospective report is due within days after the matter is calm, when the case may be closed.
        {A::FollowUp, Closed, Closed, Need::None},

        {A::ReopenCase, Archived, Reopened, Need::Reason},

        {A::AssignCase, Reopened, Assigned, Need::TierSet | Need::Assignee},
        {A::TakeCase, Reopened, Assigned, Need::TierSet},
        {A::RecordFact, Reopened, Checking, Need::None},
        {A::AssignTask, Reopened, Checking, Need::None},
        {A::WriteDraft, Reopened, Drafting, Need::None},
        {A::FollowUp, Reopened, Following, Need::None},
        {A::CloseCase, Reopened, Closed, Need::Reason},
    };
    return table;
}

Result<Step> stepFor(Action action, CaseState state) {
    for (const Step& step : stateTable())
        if (step.action == action && step.from == state) return step;
    if (const KeepingStep* step = keepingStep(action, state)) return Step{action, state, state, step->need};
    return fail(ErrorCode::StepNotAllowed, code(action), code(state));
}

QList<Action> nextActions(CaseState state, Role role) {
    QList<Action> next;
    for (const Step& step : stateTable())
        if (step.from == state && permitted(role, step.action)) next.append(step.action);
    for (const KeepingStep& step : keepingSteps)
        if (keepingStep(step.action, state) && permitted(role, step.action) && !next.contains(step.action))
            next.append(step.action);
    return next;
}

} // namespace dutydesk
