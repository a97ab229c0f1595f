#include "intake/fetch_order.h"

#include <gtest/gtest.h>

#include <array>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

const QString a = QStringLiteral("https://a.example:443");
const QString b = QStringLiteral("https://b.example:443");
const QString c = QStringLiteral("https://c.example:443");
const FetchOrder::Time start{1000s};

class FetchOrderTest : public testing::Test {
  protected:
    Ticket add(const QString& host, FetchOrder::Time now = start) { return order.add(host, false, now); }

    FetchOrder order{HostPacing(1s, 1), 64};
};

TEST_F(FetchOrderTest, HasNothingWithoutRequests) {
    EXPECT_EQ(order.next(start), std::nullopt);
    EXPECT_EQ(order.nextTurn(), std::nullopt);
}

TEST_F(FetchOrderTest, KeepsTheOrderWithinAHost) {
    const Ticket first = add(a);
    const Ticket second = add(a);
    EXPECT_EQ(order.next(start), first);
    EXPECT_EQ(order.next(start + 5s), std::nullopt); // one at a time
    order.ended(first, start + 5s);
    EXPECT_EQ(order.next(start + 5s), second);
}

TEST_F(FetchOrderTest, PausesBetweenTwoRequestsToAHost) {
    const Ticket first = add(a);
    const Ticket second = add(a);
    ASSERT_EQ(order.next(start), first);
    order.ended(first, start + 100ms);
    EXPECT_EQ(order.next(start + 999ms), std::nullopt);
    EXPECT_EQ(order.nextTurn(), start + 1s);
    EXPECT_EQ(order.next(start + 1s), second);
}

TEST_F(FetchOrderTest, BackgroundGoesAfterTheOthersOfItsHost) {
    const Ticket later = order.add(a, true, start);
    const Ticket first = add(a);
    EXPECT_EQ(order.next(start), first);
    order.ended(first, start);
    EXPECT_EQ(order.next(start + 1s), later);
}

TEST_F(FetchOrderTest, WhoseTurnCameFirstGoesFirst) {
    const Ticket ofC = add(c);
    const Ticket ofA = add(a, start + 1ms);
    const Ticket ofB = add(b, start + 2ms);
    EXPECT_EQ(order.next(start + 3ms), ofC);
    EXPECT_EQ(order.next(start + 3ms), ofA);
    EXPECT_EQ(order.next(start + 3ms), ofB);
}

TEST_F(FetchOrderTest, ABusyHostDoesNotGetAllTheRoom) {
    FetchOrder narrow(HostPacing(0s, 1), 1);
    std::array<Ticket, 5> ofA{};
    for (Ticket& ticket : ofA) ticket = narrow.add(a, false, start);
    const Ticket ofB = narrow.add(b, false, start);
    ASSERT_EQ(narrow.next(start), ofA[0]);
    narrow.ended(ofA[0], start + 1s);
    EXPECT_EQ(narrow.next(start + 1s), ofB);
}

TEST_F(FetchOrderTest, RunsNoMoreThanItsLimit) {
    FetchOrder narrow(HostPacing(1s, 1), 2);
    for (const QString& host : {a, b, c}) (void)narrow.add(host, false, start);
    const auto first = narrow.next(start);
    ASSERT_TRUE(first && narrow.next(start));
    EXPECT_TRUE(narrow.full());
    EXPECT_EQ(narrow.next(start), std::nullopt);
    EXPECT_EQ(narrow.nextTurn(), std::nullopt);
    narrow.ended(*first, start + 1s);
    EXPECT_TRUE(narrow.next(start + 1s));
}

TEST_F(FetchOrderTest, WhatIsTakenBackIsNotFetched) {
    const Ticket only = add(a);
    order.remove(only, start);
    EXPECT_EQ(order.next(start), std::nullopt);
    const Ticket first = add(a);
    const Ticket second = add(a);
    order.remove(first, start);
    EXPECT_EQ(order.next(start), second);
}

TEST_F(FetchOrderTest, HandsOutWhatWaitsForAHeldHost) {
    order.holdUntil(a, start + 60s);
    const Ticket held = add(a);
    const Ticket free = add(b);
    const auto refused = order.takeHeld(start + 10s);
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].ticket, held);
    EXPECT_EQ(refused[0].held, Millis(50s));
    EXPECT_EQ(order.next(start + 10s), free);
    EXPECT_TRUE(order.takeHeld(start + 61s).empty());
}

TEST_F(FetchOrderTest, AnOwnHostNeedsNoPause) {
    std::array<Ticket, 10> tickets{};
    for (Ticket& ticket : tickets) ticket = add(a);
    ASSERT_EQ(order.next(start), tickets[0]);
    ASSERT_EQ(order.next(start), std::nullopt);
    order.setOwn(a, true, start);
    int started = 1;
    while (order.next(start)) ++started;
    EXPECT_EQ(started, HostPacing::ownConnections);
}

TEST_F(FetchOrderTest, EndingTwiceDoesNothing) {
    const Ticket first = add(a);
    ASSERT_EQ(order.next(start), first);
    order.ended(first, start);
    order.ended(first, start);
    EXPECT_EQ(order.running(), 0U);
}

} // namespace
