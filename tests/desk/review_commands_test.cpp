#include "tests/desk/desk_fixture.h"

namespace dutydesk {

class ReviewCommands : public DeskTest {};

TEST_F(ReviewCommands, dismissForAReasonAndUndo) {
    const ItemId item = itemByHand();
    EXPECT_EQ(errorOf(DismissItem{item, QStringLiteral("  ")}), ErrorCode::MissingInput);
    must(DismissItem{item, QStringLiteral("与本镇无关")});
    EXPECT_EQ(flagsOf(item).first().state, FlagState::Dismissed);
    EXPECT_EQ(flagsOf(item).first().reason, QStringLiteral("与本镇无关"));
    must(UndoReview{item});
    EXPECT_EQ(flagsOf(item).first().state, FlagState::New);
    EXPECT_TRUE(flagsOf(item).first().reason.isEmpty());
}

TEST_F(ReviewCommands, tellTheSecondWhoDismissesThatSomebodyWasQuicker) {
    const ItemId item = itemByHand();
    must(DismissItem{item, QStringLiteral("无关")});
    EXPECT_EQ(errorOf(DismissItem{item, QStringLiteral("无关")}), ErrorCode::Conflict);
}

TEST_F(ReviewCommands, watchAndThenOpen) {
    const ItemId item = itemByHand();
    must(WatchItem{item});
    EXPECT_EQ(flagsOf(item).first().state, FlagState::Watching);
    must(OpenCase{{item}});
    EXPECT_EQ(flagsOf(item).first().state, FlagState::Opened);
}

TEST_F(ReviewCommands, changeTheProposedTier) {
    const ItemId item = itemByHand();
    must(ProposeTier{item, Tier::Serious});
    EXPECT_EQ(flagsOf(item).first().tier, Tier::Serious);
}

TEST_F(ReviewCommands, flagWhatCameByHandByTheRules) {
    as(supervisor);
    Rule rule;
    rule.name = QStringLiteral("停水");
    rule.query = QStringLiteral("停水 AND 发烧");
    rule.tier = Tier::Major;
    must(AddRule{rule});
    const ItemId plain = itemByHand(QStringLiteral("路灯不亮"));
    EXPECT_EQ(flagsOf(plain).size(), 1);
    EXPECT_EQ(flagsOf(plain).first().rule, RuleId::None);
    const ItemId grave = itemByHand(QStringLiteral("停水后有人发烧"));
    ASSERT_EQ(flagsOf(grave).size(), 1);
    EXPECT_EQ(flagsOf(grave).first().tier, Tier::Major);
    EXPECT_FALSE(flagsOf(grave).first().hits.isEmpty());
}

TEST_F(ReviewCommands, takeTheTimeWhenACallCame) {
    const Instant call = clock.now() - std::chrono::hours(2);
    const ItemId item = must(AddItemByHand{QStringLiteral("12345"), {}, QStringLiteral("井盖缺失"), call});
    const CaseId id = must(OpenCase{{item}}).id;
    EXPECT_EQ(file(id).head.found, call);
    EXPECT_EQ(clockOf(id, QStringLiteral("answer")).started, call);
    EXPECT_EQ(
        errorOf(AddItemByHand{QStringLiteral("12345"), {}, QStringLiteral("井盖"), clock.now() + Millis(1)}),
        ErrorCode::InvalidInput);
}

} // namespace dutydesk
