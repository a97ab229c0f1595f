#include "desk/commands/review_commands.h"
#include "store/repost_table.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

/// One matter that was told three times by hand, in words that differ a little.
class RepostCommands : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        for (const char16_t* lead : {u"", u"读者来信：", u"昨天有人来电说，"})
            items.append(must(AddItemByHand{QStringLiteral("phone"), {}, QString::fromUtf16(lead) + text}));
    }
    FlagState stateOf(ItemId item) { return flagsOf(item).first().state; }
    QList<FlagState> states() { return {stateOf(items[0]), stateOf(items[1]), stateOf(items[2])}; }
    static QList<FlagState> all(FlagState state) { return {state, state, state}; }

    const QString text =
        QStringLiteral("柳荫路北段的住户从星期一早晨开始发现自来水发黄，放十分钟也不见清。住在七号院的赵师傅"
                       "说，他家的净水器滤芯一天就"
                       "堵住了。供水公司抢修队昨天在路口挖开了一段旧铸铁管，管壁锈层有两指厚。");
    QList<ItemId> items;
};

TEST_F(RepostCommands, dismissAllOfAGroupAndTakeItBackAtOnce) {
    must(DismissItem{items[1], QStringLiteral("已答复")});
    EXPECT_EQ(states(), all(FlagState::Dismissed));
    must(UndoReview{items[1]});
    EXPECT_EQ(states(), all(FlagState::New));
}

TEST_F(RepostCommands, leaveAnEarlierReviewWhenALaterOneIsTakenBack) {
    must(SplitItem{items[2]});
    must(DismissItem{items[2], QStringLiteral("无关")});
    must(UndoSplit{items[2]});
    clock.advance(std::chrono::minutes(5));
    must(DismissItem{items[0], QStringLiteral("已答复")});
    must(UndoReview{items[0]});
    EXPECT_EQ(states(), (QList<FlagState>{FlagState::New, FlagState::New, FlagState::Dismissed}));
}

TEST_F(RepostCommands, openOneCaseOfTheWholeGroup) {
    const CaseId id = must(OpenCase{{items[1]}}).id;
    EXPECT_EQ(states(), all(FlagState::Opened));
    ASSERT_EQ(file(id).items.size(), 3);
}

TEST_F(RepostCommands, attachTheWholeGroup) {
    const CaseId id = openCase();
    must(AttachItem{id, items[2]});
    EXPECT_EQ(states(), all(FlagState::Attached));
    EXPECT_EQ(file(id).items.size(), 3);
}

TEST_F(RepostCommands, splitAnItemOffAndSayWhoDidIt) {
    must(SplitItem{items[1]});
    EXPECT_EQ(lastEntry().subjectId, number(items[1]));
    EXPECT_EQ(lastEntry().userName, analyst);
    must(DismissItem{items[0], QStringLiteral("已答复")});
    EXPECT_EQ(states(), (QList<FlagState>{FlagState::Dismissed, FlagState::New, FlagState::Dismissed}));
}

TEST_F(RepostCommands, putASplitItemBack) {
    must(SplitItem{items[0]});
    must(UndoSplit{items[0]});
    must(WatchItem{items[2]});
    EXPECT_EQ(states(), all(FlagState::Watching));
    EXPECT_EQ(errorOf(UndoSplit{items[0]}), ErrorCode::Conflict);
}

TEST_F(RepostCommands, letNobodySplitWhoMayNotReview) {
    as(clerk);
    EXPECT_EQ(errorOf(SplitItem{items[1]}), ErrorCode::PermissionDenied);
}

} // namespace dutydesk
