#include "desk/commands/rescreen_commands.h"
#include "store/flag_notes.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

/// One matter told again and again; the office's table says from where on that counts.
class TierGrounds : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
        TierTable table;
        table.majorWords = {QStringLiteral("受伤")};
        table.exceptions = {QStringLiteral("无人受伤")};
        table.growth = {3, 5};
        table.sites = {2, 0};
        must(SaveTierTable{table});
        as(analyst);
    }
    ItemId tell(const QString& by = QStringLiteral("phone")) {
        static const QStringList leads{{},
                                       QStringLiteral("读者来信："),
                                       QStringLiteral("昨天有人来电说，"),
                                       QStringLiteral("群里转发："),
                                       QStringLiteral("又有人问：")};
        return must(AddItemByHand{by, {}, leads[m_told++ % leads.size()] + text});
    }
    Flag flagOf(ItemId item) { return flagsOf(item).first(); }
    QList<GroundKind> kinds(ItemId item) {
        QList<GroundKind> all;
        for (const TierGround& ground : flagOf(item).grounds) all.append(ground.kind);
        return all;
    }
    Tier inboxTier() {
        const auto rows = waitFor(desk->read([](Database& db) { return FlagTable(db).inbox({}); }));
        return rows && !rows->isEmpty() ? rows->first().tier : Tier::Ordinary;
    }

    const QString text = QStringLiteral(
        "柳荫路北段的住户从星期一早晨开始发现自来水发黄，放十分钟也不见清。住在七号院的赵师傅"
        "说，他家的净水器滤芯一天就堵住了。供水公司抢修队昨天在路口挖开了一段旧铸铁管，管壁锈层"
        "有两指厚。");

  private:
    int m_told = 0;
};

TEST_F(TierGrounds, OfAnItemThatStandsAloneAreItsOwn) {
    const ItemId item = tell();
    EXPECT_EQ(kinds(item), QList<GroundKind>{GroundKind::Hand});
    EXPECT_EQ(flagOf(item).tier, Tier::Ordinary);
}

TEST_F(TierGrounds, WordsOfHarmRaiseIt) {
    EXPECT_EQ(flagOf(itemByHand(QStringLiteral("路口两人受伤"))).tier, Tier::Major);
    EXPECT_EQ(flagOf(itemByHand(QStringLiteral("路口追尾，无人受伤"))).tier, Tier::Ordinary);
}

TEST_F(TierGrounds, GrowthRaisesAllThatIsStillNew) {
    const ItemId first = tell();
    tell();
    EXPECT_EQ(flagOf(first).tier, Tier::Ordinary);
    const ItemId third = tell();
    EXPECT_EQ(flagOf(first).tier, Tier::Serious);
    EXPECT_EQ(flagOf(third).tier, Tier::Serious);
    EXPECT_EQ(kinds(first), (QList<GroundKind>{GroundKind::Hand, GroundKind::Growth}));
    tell();
    tell();
    EXPECT_EQ(flagOf(first).tier, Tier::Major);
    EXPECT_EQ(inboxTier(), Tier::Major);
}

TEST_F(TierGrounds, WhatWasToldLongAgoIsNoGrowth) {
    const ItemId first = tell();
    clock.advance(std::chrono::hours(25));
    tell();
    tell();
    EXPECT_EQ(flagOf(first).tier, Tier::Ordinary);
}

TEST_F(TierGrounds, SitesRaiseIt) {
    const ItemId first = tell();
    tell(QStringLiteral("letter"));
    EXPECT_EQ(kinds(first), (QList<GroundKind>{GroundKind::Hand, GroundKind::Sites}));
    EXPECT_EQ(flagOf(first).tier, Tier::Serious);
}

TEST_F(TierGrounds, LeaveWhatAPersonChoseOrReviewed) {
    const ItemId chosen = tell();
    must(ProposeTier{chosen, Tier::Serious});
    tell();
    tell();
    tell();
    tell();
    EXPECT_EQ(flagOf(chosen).tier, Tier::Serious);
    EXPECT_EQ(flagOf(chosen).tierBy, userId(analyst));
    must(DismissItem{chosen, QStringLiteral("已答复")});
    const Flag before = flagOf(chosen);
    tell();
    EXPECT_EQ(flagOf(chosen).version, before.version);
}

TEST_F(TierGrounds, AChoiceThatIsTheProposalIsNoChoice) {
    const ItemId item = tell();
    must(ProposeTier{item, Tier::Major});
    must(ProposeTier{item, Tier::Ordinary});
    EXPECT_EQ(flagOf(item).tierBy, UserId::None);
}

TEST_F(TierGrounds, AreLookedAtAnewWhenAnItemIsSplitOff) {
    const ItemId first = tell();
    const ItemId second = tell(QStringLiteral("letter"));
    ASSERT_EQ(flagOf(second).tier, Tier::Serious);
    must(SplitItem{second});
    EXPECT_EQ(flagOf(first).tier, Tier::Ordinary);
    EXPECT_EQ(flagOf(second).tier, Tier::Ordinary);
    must(UndoSplit{second});
    EXPECT_EQ(flagOf(first).tier, Tier::Serious);
    EXPECT_EQ(flagOf(second).tier, Tier::Serious);
}

TEST_F(TierGrounds, OfTheOthersAreRead) {
    const ItemId first = tell();
    const ItemId second = tell();
    const auto flags = waitFor(desk->read([first](Database& db) { return flagsOfOthers(db, first); }));
    ASSERT_TRUE(flags);
    ASSERT_EQ(flags->size(), 1);
    EXPECT_EQ(flags->first().item, second);
}

} // namespace dutydesk
