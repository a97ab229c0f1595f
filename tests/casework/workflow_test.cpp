#include "casework/codes.h"
#include "casework/workflow.h"

#include <QSet>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QString needsText(Needs needs) {
    QString text;
    for (const auto& [need, letter] :
         {std::pair{Need::Reason, u'r'}, std::pair{Need::TierSet, u't'}, std::pair{Need::Assignee, u'a'},
          std::pair{Need::Address, u'@'}, std::pair{Need::Draft, u'd'}, std::pair{Need::SignedText, u's'}})
        if (needs.testFlag(need)) text += letter;
    return text.isEmpty() ? QStringLiteral("-") : text;
}

// The way of a case, written by hand: from, action, to, needs (r reason, t tier, a assignee, @ address, d
// draft, s signed text).
const char* const goldenSteps = R"(new assign_case assigned ta
new take_case assigned t
new close_case closed r
assigned record_fact checking -
assigned assign_task checking -
assigned write_draft drafting -
assigned close_case closed r
checking write_draft drafting -
checking close_case closed r
drafting submit_draft awaiting_sign_off d
drafting write_draft drafting -
drafting close_case closed r
awaiting_sign_off sign_off signed d
awaiting_sign_off return_draft returned rd
awaiting_sign_off write_draft drafting -
returned write_draft drafting -
returned close_case closed r
signed publish published @s
signed return_draft returned rd
signed write_draft drafting -
published follow_up following -
published close_case closed -
published write_draft drafting -
published publish published @s
following close_case closed -
following follow_up following -
following write_draft drafting -
following publish following @s
closed archive_case archived -
closed reopen_case reopened r
closed follow_up closed -
archived reopen_case reopened r
reopened assign_case assigned ta
reopened take_case assigned t
reopened record_fact checking -
reopened assign_task checking -
reopened write_draft drafting -
reopened follow_up following -
reopened close_case closed r
)";

TEST(Workflow, ThePrintedTableIsTheOneWrittenByHand) {
    QString table;
    for (const Step& step : stateTable())
        table += QStringLiteral("%1 %2 %3 %4\n")
                     .arg(code(step.from), code(step.action), code(step.to), needsText(step.needs));
    EXPECT_EQ(table.toStdString(), goldenSteps);
}

TEST(Workflow, EveryStateIsReachedFromNew) {
    QSet<CaseState> reached{CaseState::New};
    for (qsizetype before = 0; before != reached.size();) {
        before = reached.size();
        for (const Step& step : stateTable())
            if (reached.contains(step.from)) reached.insert(step.to);
    }
    for (const CaseState state : allTerms<CaseState>())
        EXPECT_TRUE(reached.contains(state)) << code(state).data();
}

TEST(Workflow, NoStateIsADeadEnd) {
    for (const CaseState state : allTerms<CaseState>()) {
        const auto leaves = [state](const Step& step) { return step.from == state && step.to != state; };
        EXPECT_TRUE(std::any_of(stateTable().begin(), stateTable().end(), leaves)) << code(state).data();
    }
}

TEST(Workflow, AnActionLeadsToOnePlaceFromEachState) {
    QSet<std::pair<int, int>> seen;
    for (const Step& step : stateTable()) {
        const std::pair key(static_cast<int>(step.action), static_cast<int>(step.from));
        EXPECT_FALSE(seen.contains(key)) << code(step.action).data() << " from " << code(step.from).data();
        seen.insert(key);
    }
}

TEST(Workflow, OnlyASignedTextIsPublishedFirst) {
    for (const Step& step : stateTable())
        if (step.action == Action::Publish) {
            EXPECT_TRUE(step.needs.testFlag(Need::SignedText));
            EXPECT_TRUE(step.needs.testFlag(Need::Address));
        }
    EXPECT_FALSE(stepFor(Action::Publish, CaseState::Drafting));
    EXPECT_FALSE(stepFor(Action::Publish, CaseState::AwaitingSignOff));
}

TEST(Workflow, EndingACaseWithoutAPublicationNeedsAReason) {
    for (const CaseState state : {CaseState::New, CaseState::Assigned, CaseState::Checking,
                                  CaseState::Drafting, CaseState::Returned, CaseState::Reopened}) {
        const auto step = stepFor(Action::CloseCase, state);
        ASSERT_TRUE(step) << code(state).data();
        EXPECT_TRUE(step->needs.testFlag(Need::Reason)) << code(state).data();
    }
    EXPECT_FALSE(stepFor(Action::CloseCase, CaseState::AwaitingSignOff));
    EXPECT_FALSE(stepFor(Action::CloseCase, CaseState::Signed));
}

TEST(Workflow, ARefusalNeedsAReason) {
    EXPECT_TRUE(stepFor(Action::ReturnDraft, CaseState::AwaitingSignOff)->needs.testFlag(Need::Reason));
}

TEST(Workflow, EveryTableStepIsFoundByItsActionAndState) {
    for (const Step& step : stateTable()) {
        const auto found = stepFor(step.action, step.from);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->to, step.to);
    }
}

TEST(Workflow, NotesFactsAndCallsLeaveTheStateAsItIs) {
    for (const CaseState state : allTerms<CaseState>()) {
        if (state == CaseState::Archived) continue;
        for (const Action action :
             {Action::WriteNote, Action::RecordCall, Action::AttachItem, Action::SetTier}) {
            const auto step = stepFor(action, state);
            ASSERT_TRUE(step) << code(action).data() << " in " << code(state).data();
            EXPECT_EQ(step->to, state);
        }
    }
}

TEST(Workflow, AnArchivedCaseIsReadAndReopenedOnly) {
    for (const Action action : allActions()) {
        const bool allowed = action == Action::ReopenCase || action == Action::OpenSealedNote;
        EXPECT_EQ(stepFor(action, CaseState::Archived).has_value(), allowed) << code(action).data();
    }
}

TEST(Workflow, ARefusedStepNamesTheActionAndTheState) {
    const auto step = stepFor(Action::SignOff, CaseState::New);
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error(), (Error{ErrorCode::StepNotAllowed, "sign_off", "new"}));
}

TEST(Workflow, ActionsThatConcernNoCaseAreNoSteps) {
    for (const Action action : {Action::ManageUsers, Action::Pull, Action::ExportPaper, Action::BackUp})
        EXPECT_FALSE(stepFor(action, CaseState::New)) << code(action).data();
}

TEST(Workflow, TheUsualNextStepComesFirst) {
    EXPECT_EQ(nextActions(CaseState::New, Role::Analyst).first(), Action::TakeCase);
    EXPECT_EQ(nextActions(CaseState::New, Role::Supervisor).first(), Action::AssignCase);
    EXPECT_EQ(nextActions(CaseState::Checking, Role::Analyst).first(), Action::WriteDraft);
    EXPECT_EQ(nextActions(CaseState::Drafting, Role::Analyst).first(), Action::SubmitDraft);
    EXPECT_EQ(nextActions(CaseState::AwaitingSignOff, Role::Supervisor).first(), Action::SignOff);
    EXPECT_EQ(nextActions(CaseState::Signed, Role::Clerk), QList{Action::Publish});
    EXPECT_EQ(nextActions(CaseState::Closed, Role::Clerk), QList{Action::ArchiveCase});
}

// Every step × role: offered exactly when the table and the permissions both allow it.
TEST(Workflow, WhatIsOfferedIsWhatTheTableAndThePermissionsAllow) {
    for (const CaseState state : allTerms<CaseState>())
        for (const Role role : allTerms<Role>()) {
            const QList<Action> next = nextActions(state, role);
            EXPECT_EQ(QSet<Action>(next.begin(), next.end()).size(), next.size());
            for (const Action action : allActions())
                EXPECT_EQ(next.contains(action),
                          permitted(role, action) && stepFor(action, state).has_value())
                    << code(action).data() << " in " << code(state).data() << " by " << code(role).data();
        }
}

} // namespace
} // namespace dutydesk
