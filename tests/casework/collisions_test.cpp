#include "casework/collisions.h"
#include "tests/casework/clocks_support.h"

namespace dutydesk {
namespace {

AheadDeadline ahead(qint64 id, const char* when, const char* start = nullptr) {
    return {CaseId(id), at(when), start ? std::optional(at(start)) : std::nullopt};
}

TEST(Collisions, ThreeCasesWithinHalfAnHourCollide) {
    const auto found = collisions(
        {ahead(3, "2026-02-13T16:30"), ahead(1, "2026-02-13T16:00"), ahead(2, "2026-02-13T16:20")});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first(), (Collision{at("2026-02-13T16:00"), at("2026-02-13T16:30"), 3}));
}

TEST(Collisions, TwoCasesDoNot) {
    EXPECT_TRUE(collisions({ahead(1, "2026-02-13T16:00"), ahead(2, "2026-02-13T16:20")}).isEmpty());
}

TEST(Collisions, SeveralClocksOfOneCaseCountOnce) {
    EXPECT_TRUE(
        collisions({ahead(1, "2026-02-13T16:00"), ahead(1, "2026-02-13T16:10"), ahead(2, "2026-02-13T16:20")})
            .isEmpty());
}

TEST(Collisions, OneThatIsALittleLaterIsAloneAgain) {
    EXPECT_TRUE(
        collisions({ahead(1, "2026-02-13T16:00"), ahead(2, "2026-02-13T16:20"), ahead(3, "2026-02-13T16:31")})
            .isEmpty());
}

TEST(Collisions, TheFirstOfTheWidthNeedNotBelongToIt) {
    const auto found = collisions({ahead(1, "2026-02-13T15:50"), ahead(2, "2026-02-13T16:10"),
                                   ahead(3, "2026-02-13T16:25"), ahead(4, "2026-02-13T16:40")});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().first, at("2026-02-13T16:10"));
    EXPECT_EQ(found.first().cases, 3);
}

TEST(Collisions, TheEarliestLatestStartCounts) {
    const auto found =
        collisions({ahead(1, "2026-02-13T16:00", "2026-02-13T14:30"),
                    ahead(2, "2026-02-13T16:05", "2026-02-13T14:20"), ahead(3, "2026-02-13T16:10")});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().start, at("2026-02-13T14:20"));
}

TEST(Collisions, TwoKnotsOfADayAreTwo) {
    QList<AheadDeadline> deadlines;
    for (qint64 id = 1; id <= 3; ++id) {
        deadlines.append(ahead(id, "2026-02-13T16:00"));
        deadlines.append(ahead(id + 3, "2026-02-13T23:59"));
    }
    EXPECT_EQ(collisions(deadlines).size(), 2);
}

} // namespace
} // namespace dutydesk
