#include "casework/words.h"

#include "casework/translated.h"

namespace dutydesk {

QString word(Role role) {
    switch (role) {
    case Role::Analyst: return Casework::tr("Analyst");
    case Role::Supervisor: return Casework::tr("Supervisor");
    case Role::Clerk: return Casework::tr("Clerk");
    }
    return {};
}

QString word(Tier tier) {
    switch (tier) {
    case Tier::Major: return Casework::tr("Tier 1 (major)");
    case Tier::Serious: return Casework::tr("Tier 2 (serious)");
    case Tier::Ordinary: return Casework::tr("Tier 3 (ordinary)");
    }
    return {};
}

QChar shape(Tier tier) {
    switch (tier) {
    case Tier::Major: return u'▲';
    case Tier::Serious: return u'◆';
    case Tier::Ordinary: return u'●';
    }
    return {};
}

QString word(CaseState state) {
    switch (state) {
    case CaseState::New: return Casework::tr("New", "case");
    case CaseState::Assigned: return Casework::tr("Assigned");
    case CaseState::Checking: return Casework::tr("Checking");
    case CaseState::Drafting: return Casework::tr("Drafting");
    case CaseState::AwaitingSignOff: return Casework::tr("Awaiting sign-off");
    case CaseState::Returned: return Casework::tr("Returned");
    case CaseState::Signed: return Casework::tr("Signed");
    case CaseState::Published: return Casework::tr("Published");
    case CaseState::Following: return Casework::tr("Following");
    case CaseState::Closed: return Casework::tr("Closed");
    case CaseState::Archived: return Casework::tr("Archived");
    case CaseState::Reopened: return Casework::tr("Reopened");
    }
    return {};
}

QString word(Verdict verdict) {
    switch (verdict) {
    case Verdict::Unverified: return Casework::tr("Unverified");
    case Verdict::True: return Casework::tr("True");
    case Verdict::Partly: return Casework::tr("Partly true");
    case Verdict::False: return Casework::tr("False");
    }
    return {};
}

QString word(ReplyKind kind) {
    switch (kind) {
    case ReplyKind::Reply: return Casework::tr("Formal reply");
    case ReplyKind::Holding: return Casework::tr("Holding reply");
    }
    return {};
}

QString word(FlagState state) {
    switch (state) {
    case FlagState::New: return Casework::tr("New", "flag");
    case FlagState::Watching: return Casework::tr("Watching");
    case FlagState::Dismissed: return Casework::tr("Dismissed");
    case FlagState::Opened: return Casework::tr("Case opened");
    case FlagState::Attached: return Casework::tr("Attached to a case");
    }
    return {};
}

QString word(EntryKind kind) {
    switch (kind) {
    case EntryKind::Note: return Casework::tr("Note");
    case EntryKind::Call: return Casework::tr("Call");
    case EntryKind::Brief: return Casework::tr("Brief");
    case EntryKind::Task: return Casework::tr("Task");
    case EntryKind::FollowUp: return Casework::tr("Follow-up");
    case EntryKind::Retrospective: return Casework::tr("Retrospective");
    }
    return {};
}

QString word(LinkKind kind) {
    switch (kind) {
    case LinkKind::SameMatter: return Casework::tr("Same matter");
    case LinkKind::FollowsFrom: return Casework::tr("Follows from");
    }
    return {};
}

QString word(CaseEvent event) {
    switch (event) {
    case CaseEvent::Published: return Casework::tr("item published");
    case CaseEvent::Found: return Casework::tr("matter found");
    case CaseEvent::Reported: return Casework::tr("matter reported");
    case CaseEvent::Assigned: return Casework::tr("case assigned");
    case CaseEvent::Promised: return Casework::tr("date promised");
    case CaseEvent::Calm: return Casework::tr("matter calm");
    case CaseEvent::Closed: return Casework::tr("case closed");
    case CaseEvent::LeadersTold: return Casework::tr("leading group told");
    case CaseEvent::SuperiorsTold: return Casework::tr("level above notified");
    case CaseEvent::Briefed: return Casework::tr("brief handed in");
    case CaseEvent::HoldingReplied: return Casework::tr("holding reply published");
    case CaseEvent::Replied: return Casework::tr("formal reply published");
    case CaseEvent::PressConference: return Casework::tr("press conference held");
    case CaseEvent::ResultReported: return Casework::tr("result reported back");
    case CaseEvent::Retrospective: return Casework::tr("retrospective handed in");
    }
    return {};
}

QString word(ClockKind kind) {
    switch (kind) {
    case ClockKind::Elapsed: return Casework::tr("elapsed time");
    case ClockKind::WorkingHours: return Casework::tr("working hours");
    case ClockKind::WorkingDays: return Casework::tr("working days");
    }
    return {};
}

QString word(ClockState state) {
    switch (state) {
    case ClockState::Running: return Casework::tr("Running");
    case ClockState::Paused: return Casework::tr("Paused");
    case ClockState::Met: return Casework::tr("Met");
    case ClockState::Missed: return Casework::tr("Missed");
    case ClockState::Stopped: return Casework::tr("Stopped");
    }
    return {};
}

QString word(Action action) {
    switch (action) {
    case Action::ManageOffice: return Casework::tr("manage the office");
    case Action::ManageUsers: return Casework::tr("manage users");
    case Action::ChangePassword: return Casework::tr("change one's own password");
    case Action::ManageSources: return Casework::tr("manage sources");
    case Action::ManageNetworks: return Casework::tr("manage permitted networks");
    case Action::ManageRules: return Casework::tr("manage rules");
    case Action::Pull: return Casework::tr("pull sources");
    case Action::AddItem: return Casework::tr("add an item by hand");
    case Action::ReviewFlag: return Casework::tr("review a flag");
    case Action::OpenCase: return Casework::tr("open a case");
    case Action::TakeCase: return Casework::tr("take a case");
    case Action::AssignCase: return Casework::tr("assign a case");
    case Action::SetTier: return Casework::tr("set the tier");
    case Action::SetPolicy: return Casework::tr("set the policy");
    case Action::EditCase: return Casework::tr("edit a case");
    case Action::AttachItem: return Casework::tr("attach an item");
    case Action::WriteNote: return Casework::tr("write a note");
    case Action::WriteSealedNote: return Casework::tr("write a sealed note");
    case Action::OpenSealedNote: return Casework::tr("open a sealed note");
    case Action::RecordFact: return Casework::tr("record a fact");
    case Action::RecordCall: return Casework::tr("record a call or a brief");
    case Action::AssignTask: return Casework::tr("give a unit a task");
    case Action::WriteDraft: return Casework::tr("write a draft");
    case Action::SubmitDraft: return Casework::tr("submit a draft");
    case Action::SignOff: return Casework::tr("sign off a reply");
    case Action::ReturnDraft: return Casework::tr("return a draft");
    case Action::Publish: return Casework::tr("record a publication");
    case Action::FollowUp: return Casework::tr("record a follow-up");
    case Action::CloseCase: return Casework::tr("close a case");
    case Action::ReopenCase: return Casework::tr("reopen a case");
    case Action::ArchiveCase: return Casework::tr("archive a case");
    case Action::LinkCases: return Casework::tr("link cases");
    case Action::PauseClock: return Casework::tr("pause a clock");
    case Action::ExplainMissed: return Casework::tr("explain a missed deadline");
    case Action::WriteJudgement: return Casework::tr("write the judgement");
    case Action::ManageRoster: return Casework::tr("keep the duty roster");
    case Action::WriteShiftLog: return Casework::tr("write into the shift log");
    case Action::HandOver: return Casework::tr("hand a shift over or take it over");
    case Action::ManageTemplates: return Casework::tr("keep the templates of replies");
    case Action::ExportPaper: return Casework::tr("export the day's paper");
    case Action::VerifyStore: return Casework::tr("verify the store");
    case Action::BackUp: return Casework::tr("back up the store");
    }
    return {};
}

QString word(CheckKind kind) {
    switch (kind) {
    case CheckKind::Placeholder: return Casework::tr("Placeholder left");
    case CheckKind::PromiseMissing: return Casework::tr("No date promised");
    case CheckKind::PromisePast: return Casework::tr("Promised date has passed");
    case CheckKind::EmptyPhrase: return Casework::tr("Empty phrase");
    case CheckKind::PersonalData: return Casework::tr("Personal data");
    case CheckKind::UnsupportedClaim: return Casework::tr("Claim without a verified fact");
    case CheckKind::FactChanged: return Casework::tr("Fact changed since");
    case CheckKind::OtherCase: return Casework::tr("Another case's number");
    case CheckKind::NoSignature: return Casework::tr("Office's name missing");
    }
    return {};
}

} // namespace dutydesk
