#include "casework/codes.h"
#include "desk/commands/password_commands.h"
#include "desk/commands/period_commands.h"
#include "desk/commands/policy_commands.h"
#include "desk/commands/rescreen_commands.h"
#include "desk/commands/sealed_commands.h"
#include "desk/commands/shift_commands.h"
#include "desk/commands/store_commands.h"
#include "desk/commands/task_commands.h"
#include "desk/commands/template_commands.h"
#include "tests/desk/desk_fixture.h"

#include <tuple>

namespace dutydesk {

namespace {

// One of each command, with nothing in it: whoever may run it fails for another reason than permission, or
// succeeds.
using AllCommands =
    std::tuple<OpenCase, AttachItem, TakeCase, AssignCase, SetTier, EditCase, WriteNote, RecordFact,
               RecordCall, FollowUp, CloseCase, ReopenCase, ArchiveCase, LinkCases, PauseClock, ExplainMissed,
               WriteDraft, SubmitDraft, SignDraft, ReturnDraft, PublishReply, DismissItem, WatchItem,
               UndoReview, ProposeTier, SplitItem, UndoSplit, AddItemByHand, EditOffice, SetCalendarDay,
               AddUser, DisableUser, AllowNetwork, AddSource, EditSource, ImportSources, AddSpecialPeriod,
               RemoveSpecialPeriod, AddRule, EditRule, AddWordList, EditWordList, RemoveWordList, ImportRules,
               RescreenRules, CancelRescreen, SaveTierTable, SaveJudgement, IssuePaper, ReprintPaper,
               SetLetterhead, SetPolicy, SeeEscalation, SavePolicy, ImportCalendar, AssignTask, UrgeTask,
               FinishTask, SaveCallContact, RemoveCallContact, WriteSealedNote, OpenSealedNote,
               ChangePassword, ResetPassword, BackUpStore, SaveShift, RemoveShift, CopyRoster,
               WriteShiftEntry, GiveHandover, AcceptHandover, WithdrawHandover, SaveTemplate, DropTemplate,
               SetKeptDays, TidyStore>;

} // namespace

class Permissions : public DeskTest {
  protected:
    template <Command C>
    void check(std::optional<Role> role) {
        C command{};
        if constexpr (requires { C::asksPassword; }) command.password = password;
        const auto result = run(std::move(command));
        const bool allowed = role && permitted(*role, C::action);
        const bool refused = !result && result.error().code == ErrorCode::PermissionDenied;
        const std::string what = QString(code(C::action)).toStdString();
        EXPECT_EQ(refused, !allowed) << what;
        const QString refusal = QStringLiteral("refused:") + code(C::action);
        if (!allowed) {
            EXPECT_EQ(lastEntry().action.toStdString(), refusal.toStdString());
        }
    }

    template <std::size_t... I>
    void checkAll(std::optional<Role> role, std::index_sequence<I...> /*all*/) {
        (check<std::tuple_element_t<I, AllCommands>>(role), ...);
    }
    void checkAll(std::optional<Role> role) {
        checkAll(role, std::make_index_sequence<std::tuple_size_v<AllCommands>>());
    }
};

TEST_F(Permissions, holdForTheAnalyst) {
    as(analyst);
    checkAll(Role::Analyst);
}

TEST_F(Permissions, holdForTheSupervisor) {
    as(supervisor);
    checkAll(Role::Supervisor);
}

TEST_F(Permissions, holdForTheClerk) {
    as(clerk);
    checkAll(Role::Clerk);
}

TEST_F(Permissions, refuseEverythingWhenNobodyIsSignedIn) {
    desk->signOut();
    checkAll({});
}

TEST_F(Permissions, endWhenTheUserIsDisabledMeanwhile) {
    as(supervisor);
    must(DisableUser{userId(otherSupervisor)});
    auto other = Desk::open(path(), clock);
    ASSERT_TRUE(other);
    must(DisableUser{userId(otherSupervisor), false});
    ASSERT_TRUE(waitFor((*other)->signIn(otherSupervisor, password)));
    must(DisableUser{userId(otherSupervisor)});
    const auto result = waitFor((*other)->run(OpenCase{{}, QStringLiteral("路灯")}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::UserDisabled);
    EXPECT_EQ(lastEntry().action, QStringLiteral("refused:open_case"));
}

TEST_F(Permissions, keepTheClerkFromPulling) {
    as(clerk);
    const auto pulled = waitFor(desk->pull({}, true));
    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().code, ErrorCode::PermissionDenied);
    EXPECT_EQ(lastEntry().action, QStringLiteral("refused:pull"));
}

} // namespace dutydesk
