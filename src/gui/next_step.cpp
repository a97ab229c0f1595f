#include "gui/next_step.h"

#include "casework/words.h"
#include "casework/workflow.h"

#include <QCoreApplication>

namespace dutydesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NextStep)
};

bool byCall(CaseEvent event) {
    switch (event) {
    case CaseEvent::LeadersTold:
    case CaseEvent::SuperiorsTold:
    case CaseEvent::Briefed:
    case CaseEvent::PressConference:
    case CaseEvent::ResultReported: return true;
    default: return false;
    }
}

const Clock* nearestClock(const CaseView& view) {
    const Clock* nearest = nullptr;
    for (const Clock& clock : view.file.clocks)
        if (clock.state == ClockState::Running && !clock.guide &&
            (!nearest || clock.deadline.due < nearest->deadline.due))
            nearest = &clock;
    return nearest;
}

NextStep plain(Action action, const QString& text, const QString& why) { return {action, text, why}; }

std::optional<NextStep> byState(const CaseView& view, bool typing) {
    using A = Action;
    const bool draftable = stepFor(A::WriteDraft, view.head().state).has_value();
    if (typing && draftable)
        return plain(A::SubmitDraft, Words::tr("Submit for sign-off"),
                     Words::tr("saves this version of the reply and submits it"));
    switch (view.head().state) {
    case CaseState::New:
    case CaseState::Reopened:
        return plain(A::TakeCase, Words::tr("Take this case"), Words::tr("it has nobody yet"));
    case CaseState::Assigned:
        return plain(A::RecordFact, Words::tr("Record a fact"),
                     Words::tr("check what is claimed before answering"));
    case CaseState::Checking:
        return plain(A::WriteDraft, Words::tr("Write the reply"),
                     Words::tr("from the facts that were checked"));
    case CaseState::Returned:
        return plain(A::WriteDraft, Words::tr("Revise the reply"),
                     Words::tr("it was returned with a reason"));
    case CaseState::Drafting:
        return view.newestDraft() ? plain(A::SubmitDraft, Words::tr("Submit for sign-off"),
                                          Words::tr("a supervisor signs exactly this text"))
                                  : plain(A::WriteDraft, Words::tr("Write the reply"),
                                          Words::tr("from the facts that were checked"));
    case CaseState::AwaitingSignOff:
        return plain(A::SignOff, Words::tr("Sign off …"), Words::tr("asks for your password again"));
    case CaseState::Signed:
        return plain(A::Publish, Words::tr("Record the publication …"),
                     Words::tr("publish it yourself, then file its address"));
    case CaseState::Published:
        return plain(A::FollowUp, Words::tr("Follow up"), Words::tr("did the reply settle the matter?"));
    case CaseState::Following:
        return plain(A::CloseCase, Words::tr("Close the case …"), Words::tr("when nothing is owed any more"));
    case CaseState::Closed:
        return plain(A::ArchiveCase, Words::tr("Archive"), Words::tr("into the case library"));
    case CaseState::Archived: break;
    }
    return {};
}

} // namespace

std::optional<NextStep> nextStep(const CaseView& view, const User& user, bool typing) {
    const Clock* clock = typing ? nullptr : nearestClock(view);
    if (clock && permitted(user.role, Action::RecordCall))
        for (const CaseEvent event : clock->stopEvents)
            if (byCall(event))
                return NextStep{Action::RecordCall, Words::tr("Record: %1").arg(word(event)),
                                Words::tr("\"%1\" waits for it").arg(clock->name.text()), event};
    auto step = byState(view, typing);
    if (!step) return {};
    if (step->action == Action::TakeCase && permitted(user.role, Action::AssignCase))
        step = plain(Action::AssignCase, Words::tr("Assign …"), Words::tr("to a colleague or to yourself"));
    if (step->action == Action::CloseCase || step->action == Action::FollowUp ||
        step->action == Action::ArchiveCase)
        for (const Clock& open : view.file.clocks)
            if (open.state == ClockState::Running && open.stopEvents.contains(CaseEvent::Retrospective)) {
                step = plain(Action::FollowUp, Words::tr("Write the retrospective report"),
                             Words::tr("its clock is running"));
                step->retrospective = true;
            }
    if (!permitted(user.role, step->action)) return {};
    return step;
}

QString waitingFor(const CaseView& view) {
    switch (view.head().state) {
    case CaseState::AwaitingSignOff: return Words::tr("Waits for a supervisor to sign");
    case CaseState::Archived: return Words::tr("In the case library; it can be reopened");
    case CaseState::Closed: return Words::tr("Closed");
    default:
        return Words::tr("Waits for %1")
            .arg(view.file.assigneeName.isEmpty() ? Words::tr("somebody to take it")
                                                  : view.file.assigneeName);
    }
}

} // namespace dutydesk
