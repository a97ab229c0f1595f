#include "intake/host_pacing.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

const QString pacedHost = QStringLiteral("https://news.example:443");
const HostPacing::Time firstRequest{1000s};

TEST(HostPacing, AnUnknownHostMayStartAtOnce) {
    EXPECT_EQ(HostPacing(1s, 1).nextStart(pacedHost, firstRequest), firstRequest);
}

TEST(HostPacing, APublicHostTakesOneRequestAtATime) {
    HostPacing pacing(1s, 1);
    pacing.started(pacedHost, firstRequest);
    EXPECT_EQ(pacing.nextStart(pacedHost, firstRequest + 10s), std::nullopt);
}

TEST(HostPacing, ThePauseCountsFromStartToStart) {
    HostPacing pacing(1s, 1);
    pacing.started(pacedHost, firstRequest);
    pacing.ended(pacedHost);
    EXPECT_EQ(pacing.nextStart(pacedHost, firstRequest + 300ms), firstRequest + 1s);
    EXPECT_EQ(pacing.nextStart(pacedHost, firstRequest + 3s), firstRequest + 3s);
}

TEST(HostPacing, SeveralConnectionsStillKeepThePause) {
    HostPacing pacing(1s, 2);
    pacing.started(pacedHost, firstRequest);
    EXPECT_EQ(pacing.nextStart(pacedHost, firstRequest), firstRequest + 1s);
    pacing.started(pacedHost, firstRequest + 1s);
    EXPECT_EQ(pacing.nextStart(pacedHost, firstRequest + 5s), std::nullopt);
}

TEST(HostPacing, HostsDoNotWaitForEachOther) {
    HostPacing pacing(1s, 1);
    pacing.started(pacedHost, firstRequest);
    EXPECT_EQ(pacing.nextStart("https://other.example:443", firstRequest), firstRequest);
    EXPECT_EQ(pacing.nextStart("http://news.example:80", firstRequest), firstRequest);
}

TEST(HostPacing, AnOwnHostTakesEightWithoutPause) {
    HostPacing pacing(1s, 1);
    pacing.setOwn(pacedHost, true);
    for (int i = 0; i < 8; ++i) {
        EXPECT_EQ(pacing.nextStart(pacedHost, firstRequest), firstRequest) << i;
        pacing.started(pacedHost, firstRequest);
    }
    EXPECT_EQ(pacing.nextStart(pacedHost, firstRequest), std::nullopt);
    pacing.ended(pacedHost);
    EXPECT_EQ(pacing.nextStart(pacedHost, firstRequest), firstRequest);
}

TEST(HostPacing, AHostThatIsNoLongerOwnIsPacedAgain) {
    HostPacing pacing(1s, 1);
    pacing.setOwn(pacedHost, true);
    pacing.started(pacedHost, firstRequest);
    pacing.ended(pacedHost);
    pacing.setOwn(pacedHost, false);
    EXPECT_EQ(pacing.nextStart(pacedHost, firstRequest), firstRequest + 1s);
}

TEST(HostPacing, AHostThatAskedForAPauseIsHeldUntilThen) {
    HostPacing pacing(1s, 1);
    pacing.holdUntil(pacedHost, firstRequest + 60s);
    EXPECT_EQ(pacing.heldFor(pacedHost, firstRequest), Millis(60s));
    EXPECT_EQ(pacing.heldFor(pacedHost, firstRequest + 59s), Millis(1s));
    EXPECT_EQ(pacing.heldFor(pacedHost, firstRequest + 60s), std::nullopt);
}

TEST(HostPacing, AShorterHoldDoesNotEndALongerOne) {
    HostPacing pacing(1s, 1);
    pacing.holdUntil(pacedHost, firstRequest + 60s);
    pacing.holdUntil(pacedHost, firstRequest + 5s);
    EXPECT_EQ(pacing.heldFor(pacedHost, firstRequest), Millis(60s));
}

TEST(HostPacing, AnOwnHostIsNotHeld) {
    HostPacing pacing(1s, 1);
    pacing.setOwn(pacedHost, true);
    pacing.holdUntil(pacedHost, firstRequest + 60s);
    EXPECT_EQ(pacing.heldFor(pacedHost, firstRequest), std::nullopt);
}

} // namespace
