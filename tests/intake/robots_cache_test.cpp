#include "intake/robots_cache.h"
#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace std::chrono_literals;
using Verdict = RobotsCache::Verdict;

namespace {

const QString robotsHost = QStringLiteral("https://news.example:443");
const QByteArray open = "https://news.example/open/1.html";
const QByteArray closed = "https://news.example/closed/1.html";

FetchResult file(const QByteArray& text) {
    FetchResult result;
    result.status = 200;
    result.body = text;
    return result;
}
FetchResult failure(ErrorCode code, int status = 0) {
    FetchResult result;
    result.status = status;
    result.url = "https://news.example/robots.txt";
    result.error = Error{.code = code, .what = QString::fromUtf8(result.url)};
    return result;
}

struct RobotsCacheTest : testing::Test {
    FixedClock clock{"2026-02-13T08:40:00Z"};
    RobotsCache cache{QStringLiteral("DutyDesk/0.1 (+https://desk.example)"), clock};
};

TEST_F(RobotsCacheTest, DoesNotKnowAHostItHasNotAsked) {
    EXPECT_EQ(cache.verdict(robotsHost, open), Verdict::Unknown);
}

TEST_F(RobotsCacheTest, ObeysTheGroupOfTheProduct) {
    EXPECT_EQ(cache.learn(robotsHost,
                          file("User-agent: DutyDesk\nDisallow: /closed/\n\nUser-agent: *\nDisallow: /\n")),
              std::nullopt);
    EXPECT_EQ(cache.verdict(robotsHost, open), Verdict::Allowed);
    EXPECT_EQ(cache.verdict(robotsHost, closed), Verdict::Refused);
}

TEST_F(RobotsCacheTest, AsksAgainAfterADay) {
    EXPECT_EQ(cache.learn(robotsHost, file("")), std::nullopt);
    clock.advance(24h - 1ms);
    EXPECT_EQ(cache.verdict(robotsHost, open), Verdict::Allowed);
    clock.advance(1ms);
    EXPECT_EQ(cache.verdict(robotsHost, open), Verdict::Unknown);
}

TEST_F(RobotsCacheTest, ClientErrorsMeanThatThereIsNone) {
    EXPECT_EQ(cache.learn(robotsHost, failure(ErrorCode::HttpStatus, 404)), std::nullopt);
    EXPECT_EQ(cache.verdict(robotsHost, closed), Verdict::Allowed);
}

TEST_F(RobotsCacheTest, EndlessRedirectsMeanThatThereIsNone) {
    EXPECT_EQ(cache.learn(robotsHost, failure(ErrorCode::TooManyRedirects)), std::nullopt);
    EXPECT_EQ(cache.verdict(robotsHost, closed), Verdict::Allowed);
}

TEST_F(RobotsCacheTest, ServerErrorsRefuseAndAreNotKept) {
    const auto reason = cache.learn(robotsHost, failure(ErrorCode::HttpStatus, 503));
    ASSERT_TRUE(reason.has_value());
    EXPECT_EQ(reason->code, ErrorCode::RobotsRefused);
    EXPECT_EQ(reason->detail, "503");
    EXPECT_EQ(cache.verdict(robotsHost, open), Verdict::Unknown);
}

TEST_F(RobotsCacheTest, AnUnreachableHostIsSaidAsWhatItIs) {
    const auto reason = cache.learn(robotsHost, failure(ErrorCode::AddressRefused));
    ASSERT_TRUE(reason.has_value());
    EXPECT_EQ(reason->code, ErrorCode::AddressRefused);
}

TEST_F(RobotsCacheTest, AnOldCopyHelpsOutWhileTheHostIsUnreachable) {
    EXPECT_EQ(cache.learn(robotsHost, file("User-agent: *\nDisallow: /closed/\n")), std::nullopt);
    clock.advance(25h);
    EXPECT_EQ(cache.learn(robotsHost, failure(ErrorCode::TimedOut)), std::nullopt);
    EXPECT_EQ(cache.verdict(robotsHost, open), Verdict::Allowed);
    EXPECT_EQ(cache.verdict(robotsHost, closed), Verdict::Refused);
    clock.advance(1h);
    EXPECT_EQ(cache.verdict(robotsHost, open), Verdict::Unknown);
}

} // namespace
