#include "desk/commands/rescreen_commands.h"
#include "desk/rescreen_batch.h"
#include "store/source_table.h"
#include "store/tier_tables.h"
#include "store/word_list_table.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

using namespace std::chrono_literals;

/// Items that came by hand, and rules that change afterwards.
class RescreeningTest : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
    }
    static Rule rule(const char16_t* query, const QString& name = QStringLiteral("水")) {
        Rule made;
        made.name = name;
        made.query = QString::fromUtf16(query);
        return made;
    }
    ItemId item(const char16_t* text) { return itemByHand(QString::fromUtf16(text)); }
    RescreenSummary screenAgainAll() {
        const auto done = waitFor(desk->rescreening().run());
        EXPECT_TRUE(done) << message(done);
        return done.value_or(RescreenSummary());
    }
    Rule stored(RuleId id) {
        return waitFor(desk->read([id](Database& db) { return RuleTable(db).load(id); })).value_or(Rule());
    }
    void edit(RuleId id, const std::function<void(Rule&)>& change) {
        Rule changed = stored(id);
        change(changed);
        must(EditRule{changed});
    }
    /// The rule's flag of the item.
    Flag flagOf(ItemId of, RuleId by) {
        for (const Flag& flag : flagsOf(of))
            if (flag.rule == by) return flag;
        return {};
    }
    std::optional<Rescreen> running() {
        return waitFor(desk->read([](Database& db) { return RescreenTable(db).running(); }))
            .value_or(std::nullopt);
    }
    int count(FlagState state) {
        return waitFor(desk->read([state](Database& db) { return FlagTable(db).count(state); })).value_or(-1);
    }
};

TEST_F(RescreeningTest, FlagsWhatANewRuleWouldHaveFlagged) {
    const ItemId dry = item(u"东街停水两天");
    const ItemId dark = item(u"东街停电两天");
    const RuleId id = must(AddRule{rule(u"停水")});
    const RescreenSummary summary = screenAgainAll();
    EXPECT_EQ(summary.run.state, RescreenState::Done);
    EXPECT_EQ(summary.run.counts.screened, 2);
    EXPECT_EQ(summary.run.counts.flagged, 1);
    EXPECT_EQ(flagOf(dry, id).because, QStringLiteral("停水"));
    EXPECT_EQ(flagOf(dark, id).id, FlagId::None);
    EXPECT_FALSE(running());
}

TEST_F(RescreeningTest, WantsNothingWhereNothingIsStored) {
    must(AddRule{rule(u"停水")});
    EXPECT_FALSE(running());
    EXPECT_EQ(screenAgainAll().run.id, RescreenId::None);
}

TEST_F(RescreeningTest, WithdrawsWhatTheRuleNoLongerMakesAndKeepsIt) {
    const RuleId id = must(AddRule{rule(u"停水")});
    const ItemId drill = item(u"停水演练");
    clock.advance(1h);
    edit(id, [](Rule& one) { one.query = QStringLiteral("停水 NOT 演练"); });
    EXPECT_EQ(screenAgainAll().run.counts.withdrawn, 1);
    Flag flag = flagOf(drill, id);
    EXPECT_EQ(flag.state, FlagState::New);
    EXPECT_TRUE(flag.unlikely);
    EXPECT_EQ(flag.withdrawn, clock.now());
    EXPECT_EQ(count(FlagState::New), 0);
    EXPECT_EQ(waitFor(desk->read([](Database& db) { return FlagTable(db).countUnlikely(); })), 1);

    edit(id, [](Rule& one) { one.query = QStringLiteral("停水"); });
    EXPECT_EQ(screenAgainAll().run.counts.restored, 1);
    flag = flagOf(drill, id);
    EXPECT_FALSE(flag.unlikely);
    EXPECT_FALSE(flag.withdrawn);
    EXPECT_EQ(count(FlagState::New), 1);
}

TEST_F(RescreeningTest, LeavesWhatPeopleReviewed) {
    const RuleId id = must(AddRule{rule(u"停水")});
    const ItemId dismissed = item(u"停水一");
    const ItemId watched = item(u"停水二");
    const ItemId opened = item(u"停水三");
    must(DismissItem{dismissed, QStringLiteral("已答复")});
    must(WatchItem{watched});
    must(OpenCase{{opened}});
    const QList<Flag> before{flagOf(dismissed, id), flagOf(watched, id), flagOf(opened, id)};
    edit(id, [](Rule& one) { one.query = QStringLiteral("停电 OR 二"); });
    screenAgainAll();
    const QList<Flag> after{flagOf(dismissed, id), flagOf(watched, id), flagOf(opened, id)};
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(after[i].state, before[i].state);
        EXPECT_EQ(after[i].because, before[i].because);
        EXPECT_EQ(after[i].version, before[i].version);
        EXPECT_EQ(after[i].reviewedBy, before[i].reviewedBy);
    }
}

TEST_F(RescreeningTest, KeepsTheTierThatAPersonChose) {
    const RuleId id = must(AddRule{rule(u"停水")});
    const ItemId mine = item(u"停水一");
    const ItemId other = item(u"停水二");
    must(ProposeTier{mine, Tier::Serious});
    edit(id, [](Rule& one) { one.tier = Tier::Major; });
    EXPECT_EQ(screenAgainAll().run.counts.updated, 2);
    EXPECT_EQ(flagOf(mine, id).tier, Tier::Serious);
    EXPECT_EQ(flagOf(other, id).tier, Tier::Major);
}

TEST_F(RescreeningTest, LeavesFlagsOfOtherRules) {
    const RuleId id = must(AddRule{rule(u"停水")});
    const RuleId other = must(AddRule{rule(u"两天", QStringLiteral("久"))});
    const ItemId one = item(u"东街停水两天");
    edit(id, [](Rule& changed) { changed.query = QStringLiteral("停电"); });
    screenAgainAll();
    EXPECT_FALSE(flagOf(one, other).unlikely);
    EXPECT_TRUE(flagOf(one, id).unlikely);
}

TEST_F(RescreeningTest, FollowsAChangedWordList) {
    must(AddWordList{{.name = QStringLiteral("村"), .words = {QStringLiteral("上河村")}}});
    const RuleId id = must(AddRule{rule(u"@村")});
    const ItemId one = item(u"青石镇停水");
    EXPECT_EQ(flagOf(one, id).id, FlagId::None);
    WordList list = waitFor(desk->read([](Database& db) { return WordListTable(db).list(); }))->first();
    list.words.append(QStringLiteral("青石镇"));
    must(EditWordList{list});
    EXPECT_EQ(screenAgainAll().run.counts.flagged, 1);
    EXPECT_NE(flagOf(one, id).id, FlagId::None);
}

TEST_F(RescreeningTest, LooksBackAsFarAsTheOfficeSet) {
    const ItemId old = item(u"停水一");
    clock.advance(24h * 31);
    const ItemId recent = item(u"停水二");
    const RuleId id = must(AddRule{rule(u"停水")});
    EXPECT_EQ(screenAgainAll().run.items, 1);
    EXPECT_EQ(flagOf(old, id).id, FlagId::None);
    EXPECT_NE(flagOf(recent, id).id, FlagId::None);
    must(RescreenRules{{id}, {}});
    EXPECT_EQ(screenAgainAll().run.items, 2);
    EXPECT_NE(flagOf(old, id).id, FlagId::None);
}

TEST_F(RescreeningTest, GoesOnAfterTheProgramEnded) {
    for (int i = 0; i < 5; ++i) item(u"停水了");
    const RuleId id = must(AddRule{rule(u"停水")});
    ASSERT_TRUE(running());
    desk.reset();
    desk = *Desk::open(path(), clock);
    ASSERT_TRUE(running());
    EXPECT_EQ(screenAgainAll().run.counts.screened, 5);
    EXPECT_NE(flagOf(ItemId(5), id).id, FlagId::None);
}

TEST_F(RescreeningTest, StopsWhereItIsWhenItIsCancelled) {
    const ItemId one = item(u"停水了");
    const RuleId id = must(AddRule{rule(u"停水")});
    must(CancelRescreen{});
    EXPECT_EQ(lastEntry().after["end"].toString(), QStringLiteral("cancelled"));
    EXPECT_EQ(lastEntry().userName, supervisor);
    EXPECT_EQ(screenAgainAll().run.id, RescreenId::None);
    EXPECT_EQ(flagOf(one, id).id, FlagId::None);
    EXPECT_EQ(errorOf(CancelRescreen{}), ErrorCode::NotFound);
}

TEST_F(RescreeningTest, JoinsWhatIsUnfinishedWithWhatIsWantedNow) {
    const ItemId one = item(u"东街停水停电");
    const RuleId water = must(AddRule{rule(u"停水")});
    const RuleId light = must(AddRule{rule(u"停电", QStringLiteral("电"))});
    ASSERT_TRUE(running());
    EXPECT_EQ(running()->rules.size(), 2);
    screenAgainAll();
    EXPECT_NE(flagOf(one, water).id, FlagId::None);
    EXPECT_NE(flagOf(one, light).id, FlagId::None);
}

TEST_F(RescreeningTest, SaysInTheLogWhatItBegunAndBrought) {
    item(u"停水了");
    must(AddRule{rule(u"停水")});
    screenAgainAll();
    const auto entries = waitFor(
        desk->read([](Database& db) { return AuditLog(db).list(QStringLiteral("rescreen"), 1, 10); }));
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 2);
    EXPECT_EQ((*entries)[0].after["flagged"].toInt(), 1);
    EXPECT_EQ((*entries)[0].user, UserId::None);
    EXPECT_EQ((*entries)[1].userName, supervisor);
    EXPECT_EQ((*entries)[1].after["items"].toInt(), 1);
}

TEST_F(RescreeningTest, StoresNothingOfAPageThatWasReadBeforeRulesChanged) {
    item(u"停水了");
    const RuleId id = must(AddRule{rule(u"停水")});
    const auto page = waitFor(desk->read([](Database& db) -> Result<RescreenPage> {
        const RescreenTable table(db);
        RescreenPage read{**table.running(), *table.stamp(), {}};
        read.items = *table.page(read.run, 10);
        return read;
    }));
    ASSERT_TRUE(page);
    const auto book = waitFor(desk->read([](Database& db) { return readRuleBook(db); }));
    const auto flagging = Flagging::compile(*book);
    edit(id, [](Rule& one) { one.query = QStringLiteral("停电"); });
    const auto part = waitFor(desk->store().write(Priority::Ingest, [&](Database& db) {
        return storeRescreened(db, *page, 0, screenAgain(*flagging, page->items, 0, 1, clock.now()),
                               *flagging, clock.now());
    }));
    ASSERT_TRUE(part);
    EXPECT_FALSE(part->moved);
    EXPECT_EQ(flagOf(ItemId(1), id).id, FlagId::None);
}

TEST_F(RescreeningTest, LeavesItToSupervisors) {
    as(analyst);
    EXPECT_EQ(errorOf(RescreenRules{}), ErrorCode::PermissionDenied);
    EXPECT_EQ(errorOf(CancelRescreen{}), ErrorCode::PermissionDenied);
    EXPECT_EQ(errorOf(SaveTierTable{}), ErrorCode::PermissionDenied);
}

TEST_F(RescreeningTest, RefusesARuleThatIsOff) {
    Rule off = rule(u"停水");
    off.enabled = false;
    const RuleId id = must(AddRule{off});
    item(u"停水了");
    EXPECT_EQ(errorOf(RescreenRules{{id}, {}}), ErrorCode::InvalidInput);
    edit(id, [](Rule& one) { one.enabled = true; });
    EXPECT_EQ(screenAgainAll().run.counts.flagged, 1);
}

TEST_F(RescreeningTest, ProposesTiersAnewWhenTheirTableChanges) {
    const RuleId id = must(AddRule{rule(u"停水")});
    const ItemId one = item(u"停水，老人摔倒");
    EXPECT_EQ(flagOf(one, id).tier, Tier::Ordinary);
    TierTable table = TierTable::builtIn();
    table.seriousWords.append(QStringLiteral("摔倒"));
    EXPECT_EQ(must(SaveTierTable{table}), 1);
    EXPECT_EQ(errorOf(SaveTierTable{TierTable()}), ErrorCode::Conflict);
    EXPECT_EQ(screenAgainAll().run.counts.updated, 1);
    EXPECT_EQ(flagOf(one, id).tier, Tier::Serious);
}

} // namespace dutydesk
