#include "intake/host_pacing.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

const QString host = QStringLiteral("https://news.example:443");
const HostPacing::Time start{1000s};

TEST(HostPacing, AnUnknownHostMayStartAtOnce) { EXPECT_EQ(HostPacing(1s, 1).nextStart(host, start), start); }

TEST(HostPacing, APublicHostTakesOneRequestAtATime) {
    HostPacing pacing(1s, 1);
    pacing.started(host, start);
    EXPECT_EQ(pacing.nextStart(host, start + 10s), std::nullopt);
}

TEST(HostPacing, ThePauseCountsFromStartToStart) {
    HostPacing pacing(1s, 1);
    pacing.started(host, start);
    pacing.ended(host);
    EXPECT_EQ(pacing.nextStart(host, start + 300ms), start + 1s);
    EXPECT_EQ(pacing.nextStart(host, start + 3s), start + 3s);
}

TEST(HostPacing, SeveralConnectionsStillKeepThePause) {
    HostPacing pacing(1s, 2);
    pacing.started(host, start);
    EXPECT_EQ(pacing.nextStart(host, start), start + 1s);
    pacing.started(host, start + 1s);
    EXPECT_EQ(pacing.nextStart(host, start + 5s), std::nullopt);
}

TEST(HostPacing, HostsDoNotWaitForEachOther) {
    HostPacing pacing(1s, 1);
    pacing.started(host, start);
    EXPECT_EQ(pacing.nextStart("https://other.example:443", start), start);
    EXPECT_EQ(pacing.nextStart("http://news.example:80", start), start);
}

TEST(HostPacing, AnOwnHostTakesEightWithoutPause) {
    HostPacing pacing(1s, 1);
    pacing.setOwn(host, true);
    for (int i = 0; i < 8; ++i) {
        EXPECT_EQ(pacing.nextStart(host, start), start) << i;
        pacing.started(host, start);
    }
    EXPECT_EQ(pacing.nextStart(host, start), std::nullopt);
    pacing.ended(host);
    EXPECT_EQ(pacing.nextStart(host, start), start);
}

TEST(HostPacing, AHostThatIsNoLongerOwnIsPacedAgain) {
    HostPacing pacing(1s, 1);
    pacing.setOwn(host, true);
    pacing.started(host, start);
    pacing.ended(host);
    pacing.setOwn(host, false);
    EXPECT_EQ(pacing.nextStart(host, start), start + 1s);
}

TEST(HostPacing, AHostThatAskedForAPauseIsHeldUntilThen) {
    HostPacing pacing(1s, 1);
    pacing.holdUntil(host, start + 60s);
    EXPECT_EQ(pacing.heldFor(host, start), Millis(60s));
    EXPECT_EQ(pacing.heldFor(host, start + 59s), Millis(1s));
    EXPECT_EQ(pacing.heldFor(host, start + 60s), std::nullopt);
}

TEST(HostPacing, AShorterHoldDoesNotEndALongerOne) {
    HostPacing pacing(1s, 1);
    pacing.holdUntil(host, start + 60s);
    pacing.holdUntil(host, start + 5s);
    EXPECT_EQ(pacing.heldFor(host, start), Millis(60s));
}

TEST(HostPacing, AnOwnHostIsNotHeld) {
    HostPacing pacing(1s, 1);
    pacing.setOwn(host, true);
    pacing.holdUntil(host, start + 60s);
    EXPECT_EQ(pacing.heldFor(host, start), std::nullopt);
}

} // namespace
