#include "gui/next_step.h"

#include "casework/told_events.h"
#include "casework/words.h"
#include "casework/workflow.h"

#include <QCoreApplication>

namespace dutydesk {

namespace {

struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(NextStep)
};

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
        return plain(A::SubmitDraft, StepTexts::tr("Submit for sign-off"),
                     StepTexts::tr("saves this version of the reply and submits it"));
    switch (view.head().state) {
    case CaseState::New:
    case CaseState::Reopened:
        return plain(A::TakeCase, StepTexts::tr("Take this case"), StepTexts::tr("it has nobody yet"));
    case CaseState::Assigned:
        return plain(A::RecordFact, StepTexts::tr("Record a fact"),
                     StepTexts::tr("check what is claimed before answering"));
    case CaseState::Checking:
        return plain(A::WriteDraft, StepTexts::tr("Write the reply"),
                     StepTexts::tr("from the facts that were checked"));
    case CaseState::Returned:
        return plain(A::WriteDraft, StepTexts::tr("Revise the reply"),
                     StepTexts::tr("it was returned with a reason"));
    case CaseState::Drafting:
        return view.newestDraft() ? plain(A::SubmitDraft, StepTexts::tr("Submit for sign-off"),
                                          StepTexts::tr("a supervisor signs exactly this text"))
                                  : plain(A::WriteDraft, StepTexts::tr("Write the reply"),
                                          StepTexts::tr("from the facts that were checked"));
    case CaseState::AwaitingSignOff:
        return plain(A::SignOff, StepTexts::tr("Sign off …"), StepTexts::tr("asks for your password again"));
    case CaseState::Signed:
        return plain(A::Publish, StepTexts::tr("Record the publication …"),
                     StepTexts::tr("publish it yourself, then file its address"));
    case CaseState::Published:
        return plain(A::FollowUp, StepTexts::tr("Follow up"),
                     StepTexts::tr("did the reply settle the matter?"));
    case CaseState::Following:
        return plain(A::CloseCase, StepTexts::tr("Close the case …"),
                     StepTexts::tr("when nothing is owed any more"));
    case CaseState::Closed:
        return plain(A::ArchiveCase, StepTexts::tr("Archive"), StepTexts::tr("into the case library"));
    case CaseState::Archived: break;
    }
    return {};
}

} // namespace

std::optional<NextStep> nextStep(const CaseView& view, const User& user, bool typing) {
    const Clock* clock = typing ? nullptr : nearestClock(view);
    if (clock && permitted(user.role, Action::RecordCall))
        for (const CaseEvent event : clock->stopEvents)
            if (isTold(event))
                return NextStep{Action::RecordCall, StepTexts::tr("Record: %1").arg(word(event)),
                                StepTexts::tr("\"%1\" waits for it").arg(clock->name.text()), event};
    auto step = byState(view, typing);
    if (!step) return {};
    if (step->action == Action::TakeCase && permitted(user.role, Action::AssignCase))
        step = plain(Action::AssignCase, StepTexts::tr("Assign …"),
                     StepTexts::tr("to a colleague or to yourself"));
    if (step->action == Action::CloseCase || step->action == Action::FollowUp ||
        step->action == Action::ArchiveCase)
        for (const Clock& open : view.file.clocks)
            if (open.state == ClockState::Running && open.stopEvents.contains(CaseEvent::Retrospective)) {
                step = plain(Action::FollowUp, StepTexts::tr("Write the retrospective report"),
                             StepTexts::tr("its clock is running"));
                step->retrospective = true;
            }
    if (!permitted(user.role, step->action)) return {};
    return step;
}

QString waitingFor(const CaseView& view) {
    switch (view.head().state) {
    case CaseState::AwaitingSignOff: return StepTexts::tr("Waits for a supervisor to sign");
    case CaseState::Archived: return StepTexts::tr("In the case library; it can be reopened");
    case CaseState::Closed: return StepTexts::tr("Closed");
    default:
        return StepTexts::tr("Waits for %1")
            .arg(view.file.assigneeName.isEmpty() ? StepTexts::tr("somebody to take it")
                                                  : view.file.assigneeName);
    }
}

} // namespace dutydesk
