#include "store/case_queue.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class StoredClocksTest : public StoreTest {
  protected:
    void SetUp() override { id = addCase(); }
    CaseTable table() { return CaseTable(db()); }
    void save(const QList<Clock>& clocks) { must(table().saveClocks(id, clocks)); }
    Clock only() {
        const QList<Clock> clocks = must(table().clocks(id));
        EXPECT_EQ(clocks.size(), 1);
        return clocks.first();
    }
    CaseId id{};
};

TEST_F(StoredClocksTest, ClockIsKeptWithItsDerivation) {
    Clock clock = sampleClock("2026-03-05T16:00:00Z", ClockState::Paused);
    clock.obligation = {QStringLiteral("答复"), QStringLiteral("answer")};
    clock.source = {QStringLiteral("乡镇指南"), QStringLiteral("Township guide")};
    clock.kind = ClockKind::WorkingDays;
    clock.startEvent = CaseEvent::Published;
    clock.stopEvents = {CaseEvent::Replied, CaseEvent::HoldingReplied};
    clock.deadline.because = {
        {StepKind::Start, clock.started, {}, 0, CaseEvent::Published, ClockKind::WorkingDays},
        {StepKind::DayZero, {}, QDate(2026, 3, 2), 0, {}, ClockKind::WorkingDays},
        {StepKind::WorkingDay, {}, QDate(2026, 3, 3), 1, {}, ClockKind::WorkingDays},
        {StepKind::Due, clock.deadline.due, {}, 0, {}, ClockKind::WorkingDays},
    };
    clock.deadline.unpublishedYear = 2027;
    clock.pausedAt = at("2026-03-02T05:00:00Z");
    clock.pausedUntil = at("2026-03-03T05:00:00Z");
    clock.reason = QStringLiteral("等待检验");
    clock.warnBefore = std::chrono::minutes(30);
    clock.escalateTo = Role::Supervisor;
    clock.policy = QStringLiteral("township");
    clock.policyVersion = 3;
    save({clock});
    clock.id = only().id;
    EXPECT_EQ(only(), clock);
}

TEST_F(StoredClocksTest, SavedClockIsUpdatedNotAddedAgain) {
    save({sampleClock("2026-03-03T01:00:00Z")});
    Clock clock = only();
    clock.state = ClockState::Met;
    clock.ended = at("2026-03-02T08:00:00Z");
    save({clock});
    EXPECT_EQ(only(), clock);
}

TEST_F(StoredClocksTest, MetAndMissedClocksAreFrozen) {
    for (const ClockState frozen : {ClockState::Met, ClockState::Missed}) {
        const CaseId other = addCase();
        must(table().saveClocks(other, {sampleClock("2026-03-03T01:00:00Z", frozen)}));
        const Clock clock = must(table().clocks(other)).first();
        Clock changed = clock;
        changed.state = ClockState::Running;
        EXPECT_EQ(codeOf(table().saveClocks(other, {changed})), ErrorCode::Conflict);
        changed = clock;
        changed.deadline.due += std::chrono::hours(1);
        EXPECT_EQ(codeOf(table().saveClocks(other, {changed})), ErrorCode::Conflict);
        EXPECT_EQ(must(table().clocks(other)).first(), clock);
    }
}

TEST_F(StoredClocksTest, MissedClockTakesItsReason) {
    save({sampleClock("2026-03-03T01:00:00Z", ClockState::Missed)});
    Clock clock = only();
    clock.reason = QStringLiteral("检验结果未出");
    save({clock});
    EXPECT_EQ(only().reason, clock.reason);
}

TEST_F(StoredClocksTest, ClockIsNeverDeleted) {
    save({sampleClock("2026-03-03T01:00:00Z")});
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("DELETE FROM clocks"))), ErrorCode::Conflict);
}

TEST_F(StoredClocksTest, OneRefusedClockLeavesTheOthersAsTheyWere) {
    save({sampleClock("2026-03-03T01:00:00Z"), sampleClock("2026-03-04T01:00:00Z", ClockState::Met)});
    QList<Clock> clocks = must(table().clocks(id));
    const QList<Clock> before = clocks;
    clocks[0].reason = QStringLiteral("changed");
    clocks[1].state = ClockState::Running;
    EXPECT_FALSE(table().saveClocks(id, clocks));
    EXPECT_EQ(must(table().clocks(id)), before);
}

TEST_F(StoredClocksTest, TickNamesCasesThatAreLateOrWhosePauseIsOver) {
    const Instant now = at("2026-03-03T00:00:00Z");
    save({sampleClock("2026-03-02T23:59:59Z")});
    const auto with = [&](const Clock& clock) {
        const CaseId other = addCase();
        must(table().saveClocks(other, {clock}));
        return other;
    };
    Clock paused = sampleClock("2026-03-02T20:00:00Z", ClockState::Paused);
    paused.pausedUntil = now;
    const CaseId over = with(paused);
    paused.pausedUntil = now + std::chrono::seconds(1);
    with(paused);
    with(sampleClock("2026-03-03T00:00:00Z")); // due now: met up to and at its deadline
    with(sampleClock("2026-03-02T20:00:00Z", ClockState::Met));
    Clock guide = sampleClock("2026-03-02T20:00:00Z");
    guide.guide = true;
    with(guide);
    EXPECT_EQ(must(longestDue(db(), now, 40)), (QList<CaseId>{id, over}));
}

TEST_F(StoredClocksTest, RowShowsMissedClocksAndTickingOnesNearestFirst) {
    save({sampleClock("2026-03-04T01:00:00Z"), sampleClock("2026-03-03T01:00:00Z"),
          sampleClock("2026-03-02T02:00:00Z", ClockState::Met),
          sampleClock("2026-03-02T03:00:00Z", ClockState::Missed)});
    const CaseRow row = must(table().list({})).first();
    ASSERT_EQ(row.clocks.size(), 3);
    EXPECT_EQ(row.clocks[0].state, ClockState::Missed);
    EXPECT_EQ(row.clocks[1].deadline.due, at("2026-03-03T01:00:00Z"));
}

} // namespace
} // namespace dutydesk
