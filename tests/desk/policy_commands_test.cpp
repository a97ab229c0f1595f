#include "desk/clock_moves.h"
#include "desk/commands/calendar_commands.h"
#include "desk/commands/policy_commands.h"
#include "store/policy_table.h"
#include "store/watch_table.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

using namespace std::chrono_literals;

/// Thursday 2026-02-05, 09:00, under the company's policy: tier 3 owes a brief the same working day.
class PolicyCommands : public DeskTest {
  protected:
    [[nodiscard]] QString policy() const override { return QStringLiteral("company"); }

    Policy newest(const QString& key = QStringLiteral("company")) {
        return waitFor(desk->read([key](Database& db) { return PolicyTable(db).newest(key); }))
            .value_or(Policy());
    }
    /// The company's policy with its brief of tier 3 due so many working days later.
    Policy withLongerBrief(qint64 days) {
        Policy edited = newest();
        for (ClockSpec& spec : edited.clocks)
            if (spec.key == QLatin1String("brief_same_day")) spec.length = days;
        return edited;
    }
    QList<CaseMoves> movesBy(const ThoughtChange& change) {
        return waitFor(desk->read(
                           [change, now = clock.now()](Database& db) { return clockMoves(db, now, change); }))
            .value_or(QList<CaseMoves>());
    }
    CaseMoves movesOfCase(CaseId id, std::optional<Tier> tier, const QString& key = {}) {
        return waitFor(desk->read([=, now = clock.now()](Database& db) {
                   return clockMovesOfCase(db, now, id, tier, key);
               }))
            .value_or(CaseMoves());
    }
    QDate dueDay(CaseId id, const QString& key) {
        return toDateTime(clockOf(id, key).deadline.due, OfficeHours().zone).date().addDays(-1);
    }
};

TEST_F(PolicyCommands, AnEditIsTheNextVersionAndTheOldOneStays) {
    as(supervisor);
    const auto saved = must(SavePolicy{withLongerBrief(1), 1});
    EXPECT_EQ(saved.version, 2);
    EXPECT_EQ(newest().version, 2);
    const auto versions =
        waitFor(desk->read([](Database& db) { return PolicyTable(db).versions(QStringLiteral("company")); }));
    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 2);
    EXPECT_TRUE(versions->first().builtIn);
    EXPECT_EQ(versions->last().by, userId(supervisor));
    EXPECT_EQ(versions->last().at, clock.now());
}

TEST_F(PolicyCommands, SavingWhatIsThereAlreadyMakesNoVersion) {
    as(supervisor);
    EXPECT_EQ(must(SavePolicy{newest()}).version, 1);
    EXPECT_EQ(newest().version, 1);
}

TEST_F(PolicyCommands, AnEditOfAnOlderVersionIsAConflict) {
    as(supervisor);
    must(SavePolicy{withLongerBrief(1), 1});
    EXPECT_EQ(errorOf(SavePolicy{withLongerBrief(2), 1}), ErrorCode::Conflict);
}

TEST_F(PolicyCommands, APolicyThatBreaksTheRulesIsRefused) {
    as(supervisor);
    Policy broken = newest();
    broken.clocks.clear();
    EXPECT_EQ(errorOf(SavePolicy{broken}), ErrorCode::InvalidInput);
}

TEST_F(PolicyCommands, ThePreviewIsWhatTheChangeThenDoes) {
    const CaseId id = openCase();
    as(supervisor);
    ASSERT_EQ(dueDay(id, QStringLiteral("brief_same_day")), QDate(2026, 2, 5));
    const Instant old = clockOf(id, QStringLiteral("brief_same_day")).deadline.due;

    const auto moves = movesBy({withLongerBrief(1), {}, {}});
    ASSERT_EQ(moves.size(), 1);
    ASSERT_EQ(moves.first().moves.size(), 1);
    const ClockMove& move = moves.first().moves.first();
    EXPECT_EQ(move.kind, ClockMove::Kind::Moved);
    EXPECT_EQ(move.before, old);
    EXPECT_EQ(clockOf(id, QStringLiteral("brief_same_day")).deadline.due, old) << "a preview changes nothing";

    EXPECT_EQ(must(SavePolicy{withLongerBrief(1)}).cases, 1);
    EXPECT_EQ(clockOf(id, QStringLiteral("brief_same_day")).deadline.due, move.after);
    EXPECT_EQ(clockOf(id, QStringLiteral("brief_same_day")).policyVersion, 2);
    EXPECT_EQ(dueDay(id, QStringLiteral("brief_same_day")), QDate(2026, 2, 6));
}

TEST_F(PolicyCommands, CasesOfOtherPoliciesStayAsTheyAre) {
    const CaseId id = must(OpenCase{{}, QStringLiteral("路灯"), {}, {}, {}, QStringLiteral("town")}).id;
    as(supervisor);
    const qint64 version = file(id).head.version;
    EXPECT_EQ(must(SavePolicy{withLongerBrief(1)}).cases, 0);
    EXPECT_EQ(file(id).head.version, version);
}

TEST_F(PolicyCommands, FrozenClocksDoNotMove) {
    const CaseId id = openCase();
    clock.advance(48h);
    (void)waitFor(desk->tick());
    ASSERT_EQ(clockOf(id, QStringLiteral("brief_same_day")).state, ClockState::Missed);
    const Clock before = clockOf(id, QStringLiteral("brief_same_day"));
    as(supervisor);
    EXPECT_TRUE(movesBy({withLongerBrief(5), {}, {}}).isEmpty());
    must(SavePolicy{withLongerBrief(5)});
    EXPECT_EQ(clockOf(id, QStringLiteral("brief_same_day")).deadline, before.deadline);
    EXPECT_EQ(clockOf(id, QStringLiteral("brief_same_day")).state, ClockState::Missed);
}

TEST_F(PolicyCommands, ANewKeyIsANewPolicyThatCasesCanFollow) {
    as(supervisor);
    Policy own = newest(QStringLiteral("town"));
    own.key = QStringLiteral("school");
    EXPECT_EQ(must(SavePolicy{own}).version, 1);
    const CaseId id = openCase();
    must(SetPolicy{id, QStringLiteral("school")});
    EXPECT_EQ(file(id).head.policy, QStringLiteral("school"));
    EXPECT_EQ(clockOf(id, QStringLiteral("first_statement")).state, ClockState::Running);
    EXPECT_EQ(clockOf(id, QStringLiteral("brief_same_day")).state, ClockState::Stopped);
}

TEST_F(PolicyCommands, AnotherPolicyOfACaseIsPreviewedAsWell) {
    as(supervisor);
    const CaseId id = openCase();
    const CaseMoves moves = movesOfCase(id, {}, QStringLiteral("town"));
    QStringList told;
    for (const ClockMove& move : moves.moves)
        told << move.key + (move.kind == ClockMove::Kind::Added     ? QStringLiteral("+")
                            : move.kind == ClockMove::Kind::Dropped ? QStringLiteral("-")
                                                                    : QStringLiteral("?"));
    EXPECT_EQ(told.join(u' ').toStdString(), "brief_same_day- golden_hours- first_statement+");
}

TEST_F(PolicyCommands, AnUnknownPolicyIsRefused) {
    as(supervisor);
    EXPECT_EQ(errorOf(SetPolicy{openCase(), QStringLiteral("nowhere")}), ErrorCode::UnknownPolicy);
}

TEST_F(PolicyCommands, ADayOffMovesTheRetrospectiveOfAClosedCaseToo) {
    as(supervisor);
    const CaseId id = must(OpenCase{{}, QStringLiteral("路灯"), Tier::Serious}).id;
    must(RecordCall{id, QStringLiteral("集团"), {}, {}, CaseEvent::Briefed});
    must(TakeCase{id});
    must(WriteDraft{id, QStringLiteral("路灯已修好。")});
    must(SubmitDraft{id});
    as(otherSupervisor);
    SignDraft sign;
    sign.id = id;
    sign.password = password;
    must(sign);
    must(PublishReply{id, address});
    FollowUp calm{id, QStringLiteral("平息")};
    calm.calm = true;
    must(calm);
    must(CloseCase{id});
    ASSERT_EQ(dueDay(id, QStringLiteral("retrospective")), QDate(2026, 2, 10)); // Fri 6, Mon 9, Tue 10
    must(SetCalendarDay{QDate(2026, 2, 9), false});
    EXPECT_EQ(dueDay(id, QStringLiteral("retrospective")), QDate(2026, 2, 11));
}

TEST_F(PolicyCommands, ANoticeIsImportedWholeAndItsYearCountsAsPublished) {
    as(supervisor);
    const auto done =
        must(ImportCalendar{QByteArrayLiteral(R"({"2027": {"off": ["01-01..01-03"], "work": ["01-09"]}})")});
    EXPECT_EQ(done.days, 4);
    EXPECT_EQ(done.years, QList{2027});
    const auto calendar = waitFor(desk->read([](Database& db) { return OfficeTable(db).calendar(); }));
    ASSERT_TRUE(calendar);
    EXPECT_TRUE(calendar->isPublished(2027));
    EXPECT_FALSE(calendar->isWorkingDay(QDate(2027, 1, 1)));
    EXPECT_TRUE(calendar->isWorkingDay(QDate(2027, 1, 9)));
}

TEST_F(PolicyCommands, ANoticeWithASlipChangesNothing) {
    as(supervisor);
    EXPECT_EQ(errorOf(ImportCalendar{QByteArrayLiteral(R"({"2027": {"off": ["13-01"]}})")}),
              ErrorCode::InvalidInput);
    EXPECT_FALSE(
        waitFor(desk->read([](Database& db) { return OfficeTable(db).calendar(); }))->isPublished(2027));
}

// What passed while the program was closed, or the machine slept, is caught up with at once.

class CatchUp : public DeskTest {
  protected:
    void reopen() {
        desk.reset();
        auto opened = Desk::open(path(), clock);
        ASSERT_TRUE(opened) << message(opened);
        desk = *std::move(opened);
        as(supervisor);
    }
    QList<Reminder> reminders(Role role) {
        return waitFor(desk->read([role, now = clock.now()](Database& db) {
                   return WatchTable(db).reminders(role, now);
               }))
            .value_or(QList<Reminder>());
    }
    static std::string kinds(const QList<Reminder>& all) {
        std::string text;
        for (const Reminder& each : all)
            text += std::to_string(int(each.kind)) + each.name.en.toStdString() + ";";
        return text;
    }
};

TEST_F(CatchUp, AMissOfTheTimeWhenTheProgramWasClosedIsNotedAtItsDeadline) {
    const CaseId id = openCase();
    const Instant due = clockOf(id, QStringLiteral("simple_answer")).deadline.due;
    clock.advance(240h);
    reopen();
    const Clock missed = clockOf(id, QStringLiteral("simple_answer"));
    EXPECT_EQ(missed.state, ClockState::Missed);
    EXPECT_EQ(missed.ended, due);
}

TEST_F(CatchUp, APauseThatEndedMeanwhileIsEndedBeforeAnythingIsCalledMissed) {
    const CaseId id = openCase();
    as(supervisor);
    const Clock running = clockOf(id, QStringLiteral("answer")); // 24 h
    must(PauseClock{id, running.id, clock.now() + 48h, QStringLiteral("等待检测")});
    clock.advance(60h); // 12 h after the end of the pause: 12 h are left
    reopen();
    const Clock after = clockOf(id, QStringLiteral("answer"));
    EXPECT_EQ(after.state, ClockState::Running);
    EXPECT_EQ(after.deadline.due, running.deadline.due + 48h);
    clock.advance(13h);
    (void)waitFor(desk->tick());
    EXPECT_EQ(clockOf(id, QStringLiteral("answer")).state, ClockState::Missed);
}

TEST_F(CatchUp, TickingAgainChangesNothing) {
    const CaseId id = openCase();
    clock.advance(240h);
    (void)waitFor(desk->tick());
    const qint64 version = file(id).head.version;
    const auto again = waitFor(desk->tick());
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isEmpty());
    EXPECT_EQ(file(id).head.version, version);
}

TEST_F(CatchUp, AMissIsToldToTheRoleThatThePolicyNames) {
    const CaseId id = openCase();
    clock.advance(13h);
    (void)waitFor(desk->tick());
    const QList<Escalation> told = file(id).escalations;
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.first().clock, clockOf(id, QStringLiteral("simple_answer")).id);
    EXPECT_EQ(told.first().to, Role::Supervisor);
    EXPECT_EQ(told.first().at, clock.now());
    EXPECT_FALSE(told.first().seenAt);
}

TEST_F(CatchUp, OnlyThatRoleMaySayThatItHasSeenIt) {
    const CaseId id = openCase();
    clock.advance(13h);
    (void)waitFor(desk->tick());
    const ClockId missed = clockOf(id, QStringLiteral("simple_answer")).id;
    EXPECT_EQ(errorOf(SeeEscalation{id, missed}), ErrorCode::PermissionDenied);
    as(supervisor);
    must(SeeEscalation{id, missed});
    EXPECT_EQ(file(id).escalations.first().seenBy, userId(supervisor));
    EXPECT_EQ(errorOf(SeeEscalation{id, missed}), ErrorCode::NotFound);
}

TEST_F(CatchUp, WhatRanOutWhileNoProgramWasOpenIsMissedOnceTheOpeningCaughtUp) {
    const CaseId id = openCase();
    desk.reset();
    clock.advance(13h);
    auto opened = Desk::open(path(), clock);
    ASSERT_TRUE(opened) << message(opened);
    desk = *std::move(opened);
    const auto caughtUp = waitFor(desk->caughtUp());
    ASSERT_TRUE(caughtUp) << message(caughtUp);
    EXPECT_EQ(*caughtUp, QList<CaseId>{id});
    EXPECT_EQ(clockOf(id, QStringLiteral("simple_answer")).state, ClockState::Missed);
}

TEST_F(CatchUp, RemindersNameWhatIsNearMissedAndEscalated) {
    const CaseId id = openCase(); // 12 h warned 2 h before, 24 h warned 4 h before
    EXPECT_EQ(kinds(reminders(Role::Supervisor)), "");
    clock.advance(10h);
    EXPECT_EQ(kinds(reminders(Role::Supervisor)), "0Formal answer to a simple matter;");
    clock.advance(3h);
    EXPECT_EQ(kinds(reminders(Role::Analyst)), "1Formal answer to a simple matter;") << "late is never near";
    (void)waitFor(desk->tick());
    EXPECT_EQ(kinds(reminders(Role::Analyst)), "1Formal answer to a simple matter;");
    EXPECT_EQ(kinds(reminders(Role::Supervisor)),
              "2Formal answer to a simple matter;1Formal answer to a simple matter;");
    must(ExplainMissed{id, clockOf(id, QStringLiteral("simple_answer")).id, QStringLiteral("停电")});
    EXPECT_EQ(kinds(reminders(Role::Analyst)), "");
}

} // namespace dutydesk
