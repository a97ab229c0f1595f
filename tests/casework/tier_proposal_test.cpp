#include "casework/tier_proposal.h"
#include "tests/casework/ts_translator.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

TierTable table() {
    TierTable made;
    made.majorWords = {QStringLiteral("死亡"), QStringLiteral("中毒")};
    made.seriousWords = {QStringLiteral("住院")};
    made.classes = {{SourceClass::Media, Tier::Major}, {SourceClass::Forum, Tier::Serious}};
    made.sites = {3, 10};
    made.growth = {5, 0};
    return made;
}

Tier proposed(const TierFacts& facts) { return proposedTier(tierGrounds(table(), facts)); }

TEST(TierProposal, IsTheRulesWhereNothingElseSpeaks) {
    EXPECT_EQ(proposed({.rule = Tier::Serious}), Tier::Serious);
    EXPECT_EQ(tierGrounds(table(), {.rule = Tier::Serious}).size(), 1);
}

TEST(TierProposal, IsTheGravestOfItsGrounds) {
    EXPECT_EQ(proposed({.rule = Tier::Ordinary, .words = {QStringLiteral("住院")}}), Tier::Serious);
    EXPECT_EQ(proposed({.rule = Tier::Ordinary,
                        .words = {QStringLiteral("住院"), QStringLiteral("中毒")},
                        .source = SourceClass::Forum}),
              Tier::Major);
}

TEST(TierProposal, NeverFallsBelowTheRule) {
    EXPECT_EQ(proposed({.rule = Tier::Major, .words = {QStringLiteral("住院")}, .sites = 3}), Tier::Major);
}

TEST(TierProposal, NamesTheWordsThatWereFoundAndNoOthers) {
    const auto grounds = tierGrounds(
        table(), {.rule = Tier::Ordinary, .words = {QStringLiteral("中毒"), QStringLiteral("别的")}});
    ASSERT_EQ(grounds.size(), 2);
    EXPECT_EQ(grounds[1].kind, GroundKind::Words);
    EXPECT_EQ(grounds[1].words, QStringList{QStringLiteral("中毒")});
}

TEST(TierProposal, SaysNothingOfAClassWithoutAnEntry) {
    EXPECT_EQ(proposed({.rule = Tier::Ordinary, .source = SourceClass::Own}), Tier::Ordinary);
}

TEST(TierProposal, TakesStepsAtTheirNumber) {
    EXPECT_EQ(proposed({.rule = Tier::Ordinary, .sites = 2}), Tier::Ordinary);
    EXPECT_EQ(proposed({.rule = Tier::Ordinary, .sites = 3}), Tier::Serious);
    EXPECT_EQ(proposed({.rule = Tier::Ordinary, .sites = 10}), Tier::Major);
    EXPECT_EQ(proposed({.rule = Tier::Ordinary, .lastDay = 4}), Tier::Ordinary);
    EXPECT_EQ(proposed({.rule = Tier::Ordinary, .lastDay = 500}), Tier::Serious);
}

TEST(TierProposal, KeepsWhatASpreadHasReachedUntilItIsLookedAtAnew) {
    const auto reached = tierGrounds(table(), {.rule = Tier::Ordinary, .sites = 12});
    const auto fewer = spreadGrounds(table(), 3, 1);
    EXPECT_EQ(proposedTier(withSpread(reached, fewer, Spreading::Ever)), Tier::Major);
    EXPECT_EQ(proposedTier(withSpread(reached, fewer, Spreading::Now)), Tier::Serious);
    EXPECT_EQ(proposedTier(withSpread(reached, {}, Spreading::Now)), Tier::Ordinary);
}

TEST(TierProposal, NamesEachKindOfSpreadOnce) {
    const auto grounds = withSpread(tierGrounds(table(), {.rule = Tier::Ordinary, .sites = 3}),
                                    spreadGrounds(table(), 11, 6), Spreading::Ever);
    ASSERT_EQ(grounds.size(), 3);
    EXPECT_EQ(grounds[1].number, 10);
    EXPECT_EQ(grounds[2].kind, GroundKind::Growth);
}

TEST(TierProposal, ComesBackFromJson) {
    const auto grounds = tierGrounds(table(), {.rule = Tier::Serious,
                                               .words = {QStringLiteral("死亡"), QStringLiteral("住院")},
                                               .source = SourceClass::Media,
                                               .sites = 4,
                                               .lastDay = 9});
    EXPECT_EQ(groundsFromJson(toJson(grounds)), grounds);
    EXPECT_EQ(grounds.size(), 6);
}

TEST(TierProposal, IsWordedInBothLanguages) {
    const TierGround ground{
        .kind = GroundKind::Words, .tier = Tier::Major, .words = {QStringLiteral("死亡")}};
    EXPECT_EQ(sentence(ground), QStringLiteral("words of harm (死亡): at least Tier 1 (major)"));
    const ChineseWords chinese;
    EXPECT_TRUE(sentence(ground).startsWith(QStringLiteral("涉及伤害的词（死亡）")));
}

TEST(TierTables, BuiltInOneHoldsWhatTheDomainSays) {
    const TierTable& builtIn = TierTable::builtIn();
    EXPECT_EQ(builtIn.version, 0);
    EXPECT_TRUE(builtIn.majorWords.contains(QStringLiteral("死亡")));
    EXPECT_TRUE(builtIn.exceptions.contains(QStringLiteral("无人员伤亡")));
    EXPECT_EQ(builtIn.classes.value(SourceClass::Media), Tier::Major);
    EXPECT_GT(builtIn.sites.serious, 1);
    EXPECT_EQ(builtIn.rescreenDays, 30);
}

TEST(TierTables, ComeBackFromJson) {
    const auto read = tierTableFromJson(toJson(table()));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, table());
}

TEST(TierTables, RefuseWhatIsNone) {
    for (const char* wrong :
         {"", "[]", "{\"words\": {\"1\": \"死亡\"}}", "{\"words\": {\"2\": [3]}}",
          "{\"classes\": {\"moon\": 1}}", "{\"classes\": {\"media\": 4}}", "{\"sites\": {\"2\": -1}}",
          "{\"growth\": {\"1\": 1.5}}", "{\"rescreenDays\": 9999}"}) {
        const auto read = tierTableFromJson(wrong);
        ASSERT_FALSE(read) << wrong;
        EXPECT_EQ(read.error().code, ErrorCode::InvalidInput) << wrong;
    }
}

TEST(TierTables, KeepEachWordOnce) {
    const auto read = tierTableFromJson("{\"words\": {\"1\": [\" 死亡 \", \"死亡\"]}}");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->majorWords, QStringList{QStringLiteral("死亡")});
}

} // namespace
} // namespace dutydesk
