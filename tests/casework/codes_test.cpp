#include "casework/clock.h"
#include "casework/codes.h"
#include "casework/permissions.h"
#include "casework/reply_checks.h"
#include "casework/shift.h"

#include <QSet>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

template <class E>
class CodesTest : public testing::Test {};

using Terms =
    testing::Types<Role, Tier, CaseState, Verdict, ReplyKind, FlagState, EntryKind, LinkKind, CaseEvent,
                   ClockKind, ClockState, StepKind, CheckKind, LogKind, MatterKind, Action>;
TYPED_TEST_SUITE(CodesTest, Terms);

TYPED_TEST(CodesTest, EveryTermComesBackFromItsCode) {
    for (const TypeParam term : allTerms<TypeParam>()) EXPECT_EQ(fromCode<TypeParam>(code(term)), term);
}

TYPED_TEST(CodesTest, NoCodeIsEmptyOrUsedTwice) {
    QSet<QString> seen;
    for (const TypeParam term : allTerms<TypeParam>()) {
        EXPECT_FALSE(code(term).isEmpty());
        EXPECT_FALSE(seen.contains(code(term))) << code(term).data();
        seen.insert(code(term));
    }
}

TYPED_TEST(CodesTest, TermsComeInTheOrderOfTheEnum) {
    const auto terms = allTerms<TypeParam>();
    EXPECT_TRUE(std::is_sorted(terms.begin(), terms.end()));
}

TEST(Codes, AnUnknownCodeIsRefusedAndNamed) {
    const auto tier = fromCode<Tier>(u"4");
    ASSERT_FALSE(tier);
    EXPECT_EQ(tier.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(tier.error().what, "4");
}

TEST(Codes, CodesAreCaseSensitiveAndNotTrimmed) {
    EXPECT_FALSE(fromCode<Role>(u"Analyst"));
    EXPECT_FALSE(fromCode<Role>(u" analyst"));
    EXPECT_FALSE(fromCode<Role>(u""));
}

// The spellings that scripts and the terminal forms rely on.
TEST(Codes, SpellingsThatAreReliedOn) {
    EXPECT_EQ(code(Tier::Major), QLatin1String("1"));
    EXPECT_EQ(code(Tier::Ordinary), QLatin1String("3"));
    EXPECT_EQ(code(CaseState::AwaitingSignOff), QLatin1String("awaiting_sign_off"));
    EXPECT_EQ(code(ClockKind::WorkingDays), QLatin1String("working_days"));
    EXPECT_EQ(code(CaseEvent::Found), QLatin1String("found"));
    EXPECT_EQ(code(Action::SignOff), QLatin1String("sign_off"));
}

// The last term of each enum is in its table, so a term added at the end is not forgotten.
TEST(Codes, TablesReachTheEndOfTheEnums) {
    EXPECT_EQ(allTerms<CaseState>().last(), CaseState::Reopened);
    EXPECT_EQ(allTerms<CaseEvent>().last(), CaseEvent::Retrospective);
    EXPECT_EQ(allTerms<StepKind>().last(), StepKind::Fallback);
    EXPECT_EQ(allTerms<Action>().last(), Action::BackUp);
    EXPECT_EQ(allTerms<Action>().size(), static_cast<qsizetype>(Action::BackUp) + 1);
    EXPECT_EQ(allTerms<CaseState>().size(), static_cast<qsizetype>(CaseState::Reopened) + 1);
    EXPECT_EQ(allTerms<CaseEvent>().size(), static_cast<qsizetype>(CaseEvent::Retrospective) + 1);
    EXPECT_EQ(allTerms<StepKind>().size(), static_cast<qsizetype>(StepKind::Fallback) + 1);
}

} // namespace
} // namespace dutydesk
