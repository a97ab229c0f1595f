#include "desk/commands/paper_commands.h"
#include "desk/commands/shift_commands.h"
#include "store/duty_now.h"
#include "store/handover_table.h"
#include "store/roster_table.h"
#include "store/shift_log.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

using namespace std::chrono_literals;

class Shifts : public DeskTest {
  protected:
    Shift turn(const QString& person, Instant from, Millis length = 12h) {
        Shift shift;
        shift.person = userId(person);
        shift.time = {from, from + length};
        return shift;
    }
    QList<Shift> roster() {
        return waitFor(desk->read([this](Database& db) {
                   return RosterTable(db).during({clock.now() - 24h * 60, clock.now() + 24h * 60});
               }))
            .value_or(QList<Shift>());
    }
    DutyNow duty() {
        return waitFor(desk->read([this](Database& db) { return dutyNow(db, clock.now()); }))
            .value_or(DutyNow());
    }
    Error errorIn(const auto& result) { return result ? Error{} : result.error(); }
    HandoverId give() {
        GiveHandover command;
        command.password = password;
        return must(command);
    }
    AcceptHandover accept(HandoverId id) {
        AcceptHandover command;
        command.id = id;
        command.password = password;
        return command;
    }
};

TEST_F(Shifts, TheRosterIsEnteredChangedAndClearedBySupervisors) {
    as(supervisor);
    Shift shift = turn(analyst, clock.now() + 1h);
    shift.id = must(SaveShift{shift});
    EXPECT_EQ(roster().value(0).personName, analyst);
    EXPECT_EQ(lastEntry().action, QStringLiteral("manage_roster"));
    shift.version = 1;
    shift.person = userId(otherSupervisor);
    must(SaveShift{shift});
    EXPECT_EQ(roster().value(0).personName, otherSupervisor);
    EXPECT_EQ(errorOf(SaveShift{shift}), ErrorCode::Conflict);
    must(RemoveShift{shift.id});
    EXPECT_TRUE(roster().isEmpty());
}

TEST_F(Shifts, ATurnThatCannotBeIsRefused) {
    as(supervisor);
    must(SaveShift{turn(analyst, clock.now() + 1h)});
    EXPECT_EQ(errorIn(run(SaveShift{turn(analyst, clock.now() + 2h)})).detail, QStringLiteral("overlaps"));
    EXPECT_EQ(errorIn(run(SaveShift{turn(clerk, clock.now(), -1h)})).detail,
              QStringLiteral("ends_before_start"));
    EXPECT_EQ(errorIn(run(SaveShift{turn(clerk, clock.now(), 24h * 8)})).detail,
              QStringLiteral("too_long_shift"));
    EXPECT_EQ(errorOf(SaveShift{turn(clerk, clock.now() - 13h)}), ErrorCode::PastDate);
    EXPECT_EQ(errorOf(SaveShift{}), ErrorCode::MissingInput);
    must(DisableUser{userId(clerk)});
    EXPECT_EQ(errorOf(SaveShift{turn(clerk, clock.now() + 1h)}), ErrorCode::UserDisabled);
}

TEST_F(Shifts, LastWeekIsCopiedWithoutWhatIsThereAlready) {
    as(supervisor);
    const Instant monday = toInstant(QDateTime(QDate(2026, 2, 9), QTime(8, 0), QTimeZone("Asia/Shanghai")));
    must(SaveShift{turn(analyst, monday)});
    must(SaveShift{turn(otherSupervisor, monday + 12h)});
    must(SaveShift{turn(analyst, monday + 24h * 7 + 2h, 1h)});
    const auto copied = must(CopyRoster{QDate(2026, 2, 9), 7, QDate(2026, 2, 16)});
    EXPECT_EQ(copied.added, 1);
    EXPECT_EQ(copied.skipped, 1);
    EXPECT_EQ(roster().size(), 4);
    EXPECT_EQ(roster().last().time.from, monday + 24h * 7 + 12h);
    EXPECT_EQ(errorIn(run(CopyRoster{QDate(2026, 4, 6), 7, QDate(2026, 4, 13)})).detail,
              QStringLiteral("empty_roster"));
    EXPECT_EQ(errorOf(CopyRoster{QDate(2026, 2, 9), 7, QDate(2026, 2, 2)}), ErrorCode::InvalidInput);
}

TEST_F(Shifts, EntriesOfTheLogAreWrittenAndAudited) {
    must(WriteShiftEntry{QStringLiteral(" 供水公司来电 "), clock.now() - 5min});
    EXPECT_EQ(lastEntry().action, QStringLiteral("write_shift_log"));
    const auto lines = waitFor(desk->read([this](Database& db) {
        return ShiftLog(db).lines({clock.now() - 1h, clock.now() + 1h});
    }));
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 1);
    EXPECT_EQ(lines->first().text, QStringLiteral("供水公司来电"));
    EXPECT_EQ(errorOf(WriteShiftEntry{QStringLiteral("  ")}), ErrorCode::MissingInput);
    EXPECT_EQ(errorOf(WriteShiftEntry{QStringLiteral("x"), clock.now() + 1min}), ErrorCode::InvalidInput);
}

TEST_F(Shifts, AHandoverIsSignedByBothWithTheirPasswords) {
    const CaseId id = openCase();
    GiveHandover wrong;
    wrong.password = QStringLiteral("not mine");
    EXPECT_EQ(errorOf(wrong), ErrorCode::WrongPassword);
    const HandoverId given = give();
    EXPECT_EQ(duty().waiting.value(0).matters.value(0).caseId, id);
    EXPECT_EQ(errorOf(accept(given)), ErrorCode::FourEyes);
    EXPECT_EQ(lastEntry().action, QStringLiteral("refused:hand_over"));
    as(otherSupervisor);
    AcceptHandover unsignedOne = accept(given);
    unsignedOne.password = QStringLiteral("not mine");
    EXPECT_EQ(errorOf(unsignedOne), ErrorCode::WrongPassword);
    EXPECT_EQ(duty().waiting.size(), 1) << "what is not acknowledged stays visible";
    must(accept(given));
    EXPECT_TRUE(duty().waiting.isEmpty());
    EXPECT_EQ(duty().last->takerName, otherSupervisor);
    EXPECT_EQ(errorOf(accept(given)), ErrorCode::Conflict);
}

TEST_F(Shifts, AHandoverForSomebodyIsTheirsAlone) {
    GiveHandover command;
    command.password = password;
    command.forWhom = userId(analyst);
    EXPECT_EQ(errorOf(command), ErrorCode::FourEyes);
    command.forWhom = userId(clerk);
    EXPECT_EQ(errorOf(command), ErrorCode::InvalidInput);
    command.forWhom = userId(supervisor);
    const HandoverId given = must(command);
    EXPECT_EQ(errorOf(command), ErrorCode::AlreadyExists);
    as(otherSupervisor);
    EXPECT_EQ(errorIn(run(accept(given))).detail, QStringLiteral("for_another"));
    EXPECT_EQ(errorOf(accept(HandoverId::None)), ErrorCode::NotFound);
    as(supervisor);
    EXPECT_EQ(must(accept(HandoverId::None)), given);
}

TEST_F(Shifts, WhatIsNotAcknowledgedStaysInView) {
    openCase();
    const HandoverId given = give();
    as(supervisor);
    AcceptHandover command = accept(given);
    command.left = {7};
    EXPECT_EQ(errorIn(run(command)).detail, QStringLiteral("no_such_matter"));
    command.left = {0};
    must(command);
    EXPECT_EQ(duty().left.size(), 1);
}

TEST_F(Shifts, AHandoverIsWithdrawnByItsGiverOrASupervisor) {
    const HandoverId first = give();
    EXPECT_EQ(errorOf(WithdrawHandover{first, {}}), ErrorCode::MissingInput);
    must(WithdrawHandover{first, QStringLiteral("换人接班")});
    const HandoverId second = give();
    as(supervisor);
    const HandoverId third = give();
    must(WithdrawHandover{second, QStringLiteral("换人接班")});
    as(analyst);
    EXPECT_EQ(errorOf(WithdrawHandover{third, QStringLiteral("x")}), ErrorCode::PermissionDenied);
    EXPECT_EQ(duty().waiting.size(), 1);
}

TEST_F(Shifts, TheLogOfADayIsIssuedAndReprintedAsItWas) {
    must(WriteShiftEntry{QStringLiteral("供水公司来电")});
    const QDate day(2026, 2, 5);
    const PrintedPaper issued = must(IssuePaper{{PaperKind::Shift, {day, day}}});
    EXPECT_EQ(issued.issue.issue, 1);
    must(WriteShiftEntry{QStringLiteral("供水恢复")});
    const PrintedPaper again = must(IssuePaper{{PaperKind::Shift, {day, day}}});
    EXPECT_TRUE(again.reprinted);
    EXPECT_EQ(again.document, issued.document);
    EXPECT_EQ(must(IssuePaper{{PaperKind::Shift, {day, day}}, true}).issue.edition, 2);
}

TEST_F(Shifts, APullThatFailsIsToldApartFromOneWithoutNews) {
    as(supervisor);
    Source source;
    source.name = QStringLiteral("论坛");
    source.url = QStringLiteral("http://127.0.0.1:9/feed"); // a private address, refused without the network
    must(AddSource{source});
    ASSERT_TRUE(waitFor(desk->pull({}, true)));
    const auto lines = waitFor(desk->read([this](Database& db) {
        return ShiftLog(db).lines({clock.now() - 1h, clock.now() + 1h});
    }));
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 2);
    EXPECT_EQ(lines->at(0).counts.failed, 1);
    EXPECT_EQ(lines->at(1).kind, LogKind::SourceFailed);
}

} // namespace dutydesk
