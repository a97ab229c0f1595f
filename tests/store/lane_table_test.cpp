#include "store/lane_table.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class LaneTableTest : public StoreTest {
  protected:
    CaseId caseWith(const QList<Clock>& clocks, const QString& title = QStringLiteral("食堂")) {
        const CaseId id = addCase(title);
        must(CaseTable(db()).saveClocks(id, clocks));
        return id;
    }
    QList<CaseId> order() {
        QList<CaseId> ids;
        for (const CaseRow& row : must(LaneTable(db()).lanes())) ids.append(row.head.id);
        return ids;
    }
    static Clock explained(const char* due) {
        Clock clock = sampleClock(due, ClockState::Missed);
        clock.reason = QStringLiteral("停电");
        return clock;
    }
};

TEST_F(LaneTableTest, LateOnesComeFirstAndPausedOnesLast) {
    const CaseId paused = caseWith({sampleClock("2026-03-02T02:00:00Z", ClockState::Paused)});
    const CaseId later = caseWith({sampleClock("2026-03-02T09:00:00Z")});
    const CaseId sooner = caseWith({sampleClock("2026-03-02T08:00:00Z")});
    const CaseId missed = caseWith({sampleClock("2026-03-02T03:00:00Z", ClockState::Missed)});
    EXPECT_EQ(order(), (QList<CaseId>{missed, sooner, later, paused}));
}

TEST_F(LaneTableTest, WhatIsOverHasNoLane) {
    Clock guide = sampleClock("2026-03-02T08:00:00Z");
    guide.guide = true;
    caseWith(
        {sampleClock("2026-03-02T08:00:00Z", ClockState::Met), explained("2026-03-02T03:00:00Z"), guide});
    EXPECT_TRUE(order().isEmpty());
}

TEST_F(LaneTableTest, ALaneHoldsAllOpenClocksByTheirDeadline) {
    caseWith({sampleClock("2026-03-02T09:00:00Z"), sampleClock("2026-03-02T08:00:00Z"),
              sampleClock("2026-03-02T07:00:00Z", ClockState::Met)});
    const auto lanes = must(LaneTable(db()).lanes());
    ASSERT_EQ(lanes.size(), 1);
    ASSERT_EQ(lanes.first().clocks.size(), 2);
    EXPECT_EQ(lanes.first().clocks.first().deadline.due, at("2026-03-02T08:00:00Z"));
    EXPECT_EQ(lanes.first().clocks.first().name.zh, QStringLiteral("答复网民"));
}

TEST_F(LaneTableTest, LateCasesAreCountedOnce) {
    caseWith({sampleClock("2026-03-02T03:00:00Z", ClockState::Missed), sampleClock("2026-03-02T03:30:00Z")});
    caseWith({sampleClock("2026-03-02T05:00:00Z")});
    caseWith({explained("2026-03-02T03:00:00Z")});
    EXPECT_EQ(must(LaneTable(db()).late(at("2026-03-02T04:00:00Z"))), 1);
}

class ReplyTimesTest : public StoreTest {
  protected:
    void SetUp() override {
        chen = addUser(u"陈岚");
        zhou = addUser(u"周敏", Role::Supervisor);
        id = addCase(); // opened 01:30
    }
    void fact(const char* when) {
        Fact one;
        one.caseId = id;
        one.claim = QStringLiteral("每学期 360 元");
        one.by = chen;
        one.at = at(when);
        must(CaseTable(db()).saveFact(one));
    }
    void write(const char* when, int round = 1) {
        Draft draft;
        draft.caseId = id;
        draft.round = round;
        draft.text = QString::fromLatin1(when);
        draft.author = chen;
        draft.at = at(when);
        must(CaseTable(db()).insertDraft(draft));
    }
    void decide(const char* when, bool approved = true) {
        const Draft draft = must(CaseTable(db()).load(id)).drafts.last();
        must(CaseTable(db()).insertSignOff({draft.id, id, draft.textHash, approved,
                                            approved ? QString() : QStringLiteral("改"), zhou, at(when)}));
    }
    ReplyTime only() {
        const auto times = must(LaneTable(db()).replyTimes());
        EXPECT_EQ(times.size(), 1);
        return times.value(0);
    }
    UserId chen{};
    UserId zhou{};
    CaseId id{};
};

TEST_F(ReplyTimesTest, DraftingBeginsAtTheLastFactBeforeTheFirstVersion) {
    fact("2026-03-02T02:00:00Z");
    write("2026-03-02T02:20:00Z");
    fact("2026-03-02T02:30:00Z");
    write("2026-03-02T02:40:00Z");
    decide("2026-03-02T02:55:00Z");
    EXPECT_EQ(only().drafting, std::chrono::minutes(40));
    EXPECT_EQ(only().signing, std::chrono::minutes(15));
}

TEST_F(ReplyTimesTest, WithoutAFactItBeginsWhenTheCaseWasOpened) {
    write("2026-03-02T02:00:00Z");
    decide("2026-03-02T02:10:00Z");
    EXPECT_EQ(only().drafting, std::chrono::minutes(30));
}

TEST_F(ReplyTimesTest, AReturnedDraftIsNoReply) {
    write("2026-03-02T02:00:00Z");
    decide("2026-03-02T02:10:00Z", false);
    EXPECT_TRUE(must(LaneTable(db()).replyTimes()).isEmpty());
}

TEST_F(ReplyTimesTest, TheNextRoundBeginsAtThePublicationBeforeIt) {
    write("2026-03-02T02:00:00Z");
    decide("2026-03-02T02:10:00Z");
    const Draft draft = must(CaseTable(db()).load(id)).drafts.last();
    must(CaseTable(db()).insertPublication({id, draft.id, draft.kind, QStringLiteral("https://a.example/1"),
                                            draft.text, chen, at("2026-03-02T02:20:00Z")}));
    write("2026-03-03T02:20:00Z", 2);
    decide("2026-03-03T02:50:00Z");
    const auto times = must(LaneTable(db()).replyTimes());
    ASSERT_EQ(times.size(), 2);
    EXPECT_EQ(times.first().drafting, std::chrono::hours(24)); // the newest first
    EXPECT_EQ(times.first().signing, std::chrono::minutes(30));
}

} // namespace
} // namespace dutydesk
