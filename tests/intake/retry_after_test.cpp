#include "intake/retry_after.h"
#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

const Instant refusedAt = FixedClock("2026-02-13T08:40:00Z").now();

TEST(RetryAfter, ReadsSeconds) {
    EXPECT_EQ(parseRetryAfter("120", refusedAt), Millis(120s));
    EXPECT_EQ(parseRetryAfter(" 0 ", refusedAt), Millis(0));
}

TEST(RetryAfter, ReadsTheThreeFormsOfHttpDates) {
    EXPECT_EQ(parseRetryAfter("Fri, 13 Feb 2026 08:45:00 GMT", refusedAt), Millis(5min));
    EXPECT_EQ(parseRetryAfter("Friday, 13-Feb-26 08:45:00 GMT", refusedAt), Millis(5min));
    EXPECT_EQ(parseRetryAfter("Fri Feb 13 08:45:00 2026", refusedAt), Millis(5min));
}

TEST(RetryAfter, ADateThatHasPassedIsNow) {
    EXPECT_EQ(parseRetryAfter("Fri, 13 Feb 2026 08:00:00 GMT", refusedAt), Millis(0));
}

TEST(RetryAfter, IsAtMostAYear) {
    EXPECT_EQ(parseRetryAfter("99999999999", refusedAt), Millis(24h * 366));
    EXPECT_EQ(parseRetryAfter("999999999999999999999999999", refusedAt), Millis(24h * 366));
    EXPECT_EQ(parseRetryAfter("Fri, 13 Feb 2096 08:45:00 GMT", refusedAt), Millis(24h * 366));
}

TEST(RetryAfter, IsNothingWhenItIsNeither) {
    EXPECT_EQ(parseRetryAfter("", refusedAt), std::nullopt);
    EXPECT_EQ(parseRetryAfter("-5", refusedAt), std::nullopt);
    EXPECT_EQ(parseRetryAfter("soon", refusedAt), std::nullopt);
}

} // namespace
