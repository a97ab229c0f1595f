#include "intake/freshness.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

const Instant answeredAt = *parseHttpDate("Fri, 13 Feb 2026 08:40:00 GMT");

TEST(Freshness, ReadsMaxAge) {
    EXPECT_EQ(freshFor({"public, max-age=600"}, answeredAt), Millis(10min));
    EXPECT_EQ(freshFor({"Max-Age=\"60\""}, answeredAt), Millis(1min));
}

TEST(Freshness, TakesOffTheAgeItAlreadyHas) {
    EXPECT_EQ(freshFor({"max-age=600", {}, "240"}, answeredAt), Millis(6min));
    EXPECT_EQ(freshFor({"max-age=600", {}, "900"}, answeredAt), Millis(0));
}

TEST(Freshness, IsNothingWhereItMustBeRechecked) {
    EXPECT_EQ(freshFor({"no-cache, max-age=600"}, answeredAt), Millis(0));
    EXPECT_EQ(freshFor({"no-store"}, answeredAt), Millis(0));
}

TEST(Freshness, CountsExpiresFromTheServersClock) {
    EXPECT_EQ(freshFor({{}, "Fri, 13 Feb 2026 09:10:00 GMT"}, answeredAt), Millis(30min));
    EXPECT_EQ(freshFor({{}, "Fri, 13 Feb 2026 08:00:00 GMT"}, answeredAt), Millis(0));
}

TEST(Freshness, PrefersMaxAgeToExpires) {
    EXPECT_EQ(freshFor({"max-age=60", "Fri, 13 Feb 2026 09:10:00 GMT"}, answeredAt), Millis(1min));
}

TEST(Freshness, NonsenseInExpiresMeansOver) { EXPECT_EQ(freshFor({{}, "0"}, answeredAt), Millis(0)); }

TEST(Freshness, IsUnknownWhereTheServerSaysNothing) {
    EXPECT_EQ(freshFor({}, answeredAt), std::nullopt);
    EXPECT_EQ(freshFor({"private, must-revalidate"}, answeredAt), std::nullopt);
    EXPECT_EQ(freshFor({"max-age=soon"}, answeredAt), std::nullopt);
}

TEST(Freshness, IsAtMostAYear) {
    EXPECT_EQ(freshFor({"max-age=99999999999999999999"}, answeredAt), Millis(366 * 24h));
    EXPECT_EQ(freshFor({{}, "Fri, 13 Feb 2099 09:10:00 GMT"}, answeredAt), Millis(366 * 24h));
}

} // namespace
