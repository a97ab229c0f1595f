#include "store/duty_now.h"
#include "store/handover_table.h"
#include "store/paper_counts.h"
#include "store/pull_record.h"
#include "store/roster_table.h"
#include "store/shift_log.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

using namespace std::chrono_literals;

class ShiftsTest : public StoreTest {
  protected:
    const Instant eight = at("2026-03-02T00:00:00Z");
    TimeSpan hours(int from, int to) const {
        return {eight + std::chrono::hours(from), eight + std::chrono::hours(to)};
    }
    Shift turn(UserId person, int from, int to) const {
        Shift shift;
        shift.person = person;
        shift.time = hours(from, to);
        return shift;
    }
    Source failing(SourceId id, Instant since) {
        Source source = must(SourceTable(db()).load(id));
        source.health.error = Error{ErrorCode::TimedOut, source.url, QStringLiteral("connect")};
        source.health.errorSince = since;
        return source;
    }
    QList<LogLine> linesOfDay() { return must(ShiftLog(db()).lines(hours(0, 24))); }
    QList<LogKind> kinds() {
        QList<LogKind> all;
        for (const LogLine& line : linesOfDay()) all.append(line.kind);
        return all;
    }
};

TEST_F(ShiftsTest, ATurnIsKeptChangedAndRemoved) {
    RosterTable table(db());
    const UserId lan = addUser(u"陈岚");
    Shift shift = turn(lan, 0, 12);
    shift.post = QStringLiteral("值班员");
    shift.id = must(table.insert(shift));
    shift.version = 1;
    shift.personName = QStringLiteral("陈岚");
    EXPECT_EQ(must(table.during(hours(11, 13))), QList<Shift>{shift});
    EXPECT_TRUE(must(table.during(hours(12, 13))).isEmpty());
    shift.time = hours(0, 13);
    EXPECT_EQ(must(table.save(shift)), 2);
    EXPECT_EQ(codeOf(table.save(shift)), ErrorCode::Conflict);
    EXPECT_EQ(must(table.load(shift.id)).time, shift.time);
    must(table.remove(shift.id));
    EXPECT_EQ(codeOf(table.load(shift.id)), ErrorCode::NotFound);
}

TEST_F(ShiftsTest, OnlyTurnsOfTheSamePersonClash) {
    RosterTable table(db());
    const UserId lan = addUser(u"陈岚");
    const UserId min = addUser(u"周敏");
    must(table.insert(turn(lan, 0, 12)));
    EXPECT_TRUE(must(table.clashing(turn(lan, 11, 13))));
    EXPECT_FALSE(must(table.clashing(turn(lan, 12, 13))));
    EXPECT_FALSE(must(table.clashing(turn(min, 11, 13))));
}

TEST_F(ShiftsTest, AnEntryOfTheLogIsNeverChanged) {
    must(ShiftLog(db()).insert(eight, QStringLiteral("来电询问停水"), addUser(u"陈岚"), eight + 1min));
    const QList<LogLine> lines = linesOfDay();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].text, QStringLiteral("来电询问停水"));
    EXPECT_EQ(lines[0].by, QStringLiteral("陈岚"));
    EXPECT_EQ(lines[0].written, eight + 1min);
    EXPECT_FALSE(tryRun(QStringLiteral("UPDATE shift_entries SET text = 'x'")));
    EXPECT_FALSE(tryRun(QStringLiteral("DELETE FROM shift_entries")));
}

TEST_F(ShiftsTest, PullsAreCountedByTheHourAndFailuresApart) {
    const Source source = must(SourceTable(db()).load(addSource()));
    must(notePull(db(), source, AttemptKind::Success, 0, eight + 1min));
    must(notePull(db(), source, AttemptKind::Success, 3, eight + 20min));
    must(notePull(db(), source, AttemptKind::Offline, 0, eight + 30min));
    must(notePull(db(), source, AttemptKind::Postponed, 0, eight + 31min));
    must(notePull(db(), source, AttemptKind::Success, 0, eight + 61min));
    const QList<LogLine> lines = linesOfDay();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].counts, (HourCounts{3, 1, 1, 3, 0}));
    EXPECT_EQ(lines[1].counts, (HourCounts{1, 0, 0, 0, 0}));
}

TEST_F(ShiftsTest, AnOutageHasABeginningAndAnEndOnce) {
    const SourceId id = addSource();
    const Source bad = failing(id, eight + 5min);
    must(notePull(db(), bad, AttemptKind::Failure, 0, eight + 5min));
    must(notePull(db(), bad, AttemptKind::Failure, 0, eight + 25min));
    must(notePull(db(), must(SourceTable(db()).load(id)), AttemptKind::Success, 0, eight + 65min));
    EXPECT_EQ(kinds(),
              (QList<LogKind>{LogKind::Hour, LogKind::SourceFailed, LogKind::Hour, LogKind::SourceBack}));
    const LogLine begun = linesOfDay().at(1);
    EXPECT_EQ(begun.error->code, ErrorCode::TimedOut);
    EXPECT_EQ(begun.text, QStringLiteral("清河论坛"));
    EXPECT_EQ(linesOfDay().at(3).since, eight + 5min);
}

TEST_F(ShiftsTest, CallsMissesCasesAndFlagsComeFromWhatIsStoredAnyway) {
    const UserId lan = addUser(u"陈岚");
    const CaseId id = addCase(); // opened 2026-03-02T01:30Z
    CaseEntry call;
    call.caseId = id;
    call.kind = EntryKind::Call;
    call.party = QStringLiteral("值班领导");
    call.by = lan;
    call.at = eight + 2h;
    must(CaseTable(db()).saveEntry(call));
    Clock missed = sampleClock("2026-03-02T03:00:00Z", ClockState::Missed);
    missed.ended = missed.deadline.due;
    must(CaseTable(db()).saveClocks(id, {missed}));
    EXPECT_EQ(kinds(), (QList<LogKind>{LogKind::CaseOpened, LogKind::Called, LogKind::Missed}));
    EXPECT_EQ(linesOfDay().at(1).more, QStringLiteral("值班领导"));
    EXPECT_EQ(linesOfDay().at(2).clock->zh, QStringLiteral("答复网民"));
}

TEST_F(ShiftsTest, OpenMattersAreClocksPromisesSignOffsAndTasksByDeadline) {
    const UserId lan = addUser(u"陈岚");
    Case head = sampleCase(QStringLiteral("河堤路灯不亮"));
    head.state = CaseState::AwaitingSignOff;
    const CaseId id = must(CaseTable(db()).insert(head));
    Draft draft;
    draft.caseId = id;
    draft.text = QStringLiteral("您好");
    draft.author = lan;
    must(CaseTable(db()).insertDraft(draft));
    Clock promise = sampleClock("2026-03-04T16:00:00Z");
    promise.key = QStringLiteral("promise");
    Clock guide = sampleClock("2026-03-02T05:00:00Z");
    guide.guide = true;
    must(CaseTable(db()).saveClocks(id, {promise, sampleClock("2026-03-03T01:00:00Z"), guide}));
    CaseEntry task;
    task.caseId = id;
    task.kind = EntryKind::Task;
    task.party = QStringLiteral("供电所");
    task.due = eight + 4h;
    must(CaseTable(db()).saveEntry(task));
    const OpenMatters open = must(openMatters(db()));
    QList<MatterKind> found;
    for (const OpenMatter& matter : open.matters) found.append(matter.kind);
    EXPECT_EQ(found, (QList<MatterKind>{MatterKind::Task, MatterKind::Clock, MatterKind::Promise,
                                        MatterKind::SignOff}));
    EXPECT_EQ(open.matters.at(3).who, QStringLiteral("陈岚"));
    EXPECT_EQ(open.beyond, 0);
}

TEST_F(ShiftsTest, APausedClockIsToldByTheEndOfItsPause) {
    Clock paused = sampleClock("2026-03-02T01:00:00Z", ClockState::Paused);
    paused.pausedUntil = eight + 30h;
    must(CaseTable(db()).saveClocks(addCase(), {paused}));
    Handover handover;
    handover.giver = addUser(u"陈岚");
    handover.given = eight + 2h;
    handover.matters = must(openMatters(db())).matters;
    ASSERT_EQ(handover.matters.size(), 1);
    EXPECT_TRUE(handover.matters.first().paused);
    EXPECT_EQ(handover.matters.first().due, eight + 30h);
    HandoverTable table(db());
    EXPECT_EQ(must(table.load(must(table.insert(handover)))).matters, handover.matters);
}

class HandoversTest : public ShiftsTest {
  protected:
    HandoverId give() {
        lan = addUser(u"陈岚");
        min = addUser(u"周敏");
        const CaseId id = addCase();
        must(CaseTable(db()).saveClocks(
            id, {sampleClock("2026-03-03T01:00:00Z"), sampleClock("2026-03-03T02:00:00Z")}));
        Handover handover;
        handover.giver = lan;
        handover.given = eight;
        handover.note = QStringLiteral("看好二号线");
        handover.matters = must(openMatters(db())).matters;
        return must(HandoverTable(db()).insert(handover));
    }
    UserId lan{}, min{};
};

TEST_F(HandoversTest, BothSignaturesAndWhatWasLeftAreKept) {
    HandoverTable table(db());
    const HandoverId id = give();
    EXPECT_EQ(must(table.waiting()).size(), 1);
    EXPECT_EQ(must(handoversFor(db(), min)), 1);
    EXPECT_EQ(must(handoversFor(db(), lan)), 0);
    must(table.take(id, min, eight + 1h, QStringLiteral("收到"), {1}));
    const Handover taken = must(table.load(id));
    EXPECT_EQ(taken.giverName, QStringLiteral("陈岚"));
    EXPECT_EQ(taken.takerName, QStringLiteral("周敏"));
    EXPECT_EQ(taken.taken, eight + 1h);
    EXPECT_TRUE(taken.matters.at(0).taken);
    EXPECT_FALSE(taken.matters.at(1).taken);
    EXPECT_TRUE(must(table.waiting()).isEmpty());
    const DutyNow duty = must(dutyNow(db(), eight + 2h));
    ASSERT_EQ(duty.left.size(), 1);
    EXPECT_EQ(duty.left.first().ref, taken.matters.at(1).ref);
}

TEST_F(HandoversTest, NobodySignsTwiceOrForThemselvesEvenPastTheProgram) {
    HandoverTable table(db());
    const HandoverId id = give();
    EXPECT_EQ(codeOf(table.take(id, lan, eight, {}, {})), ErrorCode::Conflict);
    must(table.take(id, min, eight + 1h, {}, {}));
    EXPECT_FALSE(table.take(id, min, eight + 2h, {}, {}));
    EXPECT_FALSE(table.withdraw(id, lan, eight + 2h, QStringLiteral("x")));
    EXPECT_FALSE(tryRun(QStringLiteral("UPDATE handovers SET remark = 'x'")));
    EXPECT_FALSE(tryRun(QStringLiteral("UPDATE handover_matters SET taken = 0")));
    EXPECT_FALSE(tryRun(QStringLiteral("DELETE FROM handovers")));
}

TEST_F(HandoversTest, AWithdrawnOneWaitsNoLonger) {
    HandoverTable table(db());
    const HandoverId id = give();
    must(table.withdraw(id, lan, eight + 1h, QStringLiteral("接班人生病")));
    EXPECT_TRUE(must(table.waiting()).isEmpty());
    EXPECT_EQ(must(table.list()).first().reason, QStringLiteral("接班人生病"));
}

TEST_F(ShiftsTest, ASpecialPeriodIsWatchedRoundTheClock) {
    SpecialPeriod period;
    period.from = eight;
    period.to = eight + 24h;
    const UserId lan = addUser(u"陈岚");
    const QList<Shift> shifts{turn(lan, 0, 12)};
    EXPECT_EQ(unwatched({period}, shifts, hours(-5, 48)), QList<TimeSpan>{hours(12, 24)});
    EXPECT_TRUE(unwatched({period}, shifts, hours(30, 48)).isEmpty());
}

} // namespace
} // namespace dutydesk
