#include "tests/intake/pulling.h"
#include "tests/support/http_server.h"

#include <atomic>
#include <latch>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

struct PullerFeed : PullerTest {
    HttpServer server;
};

TEST_F(PullerFeed, BringsItemsAndValidators) {
    server.serve("/feed", HttpReply{.body = rssWith("Lunch menu"),
                                    .contentType = "application/rss+xml",
                                    .headers = {{"ETag", "W/\"a-1\""},
                                                {"Last-Modified", "Fri, 13 Feb 2026 08:00:00 GMT"}}});
    const auto outcome = pullOne(ownLoopback(), feedRequest(server.url("/feed")));
    EXPECT_EQ(codeOf(outcome), std::nullopt);
    ASSERT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(outcome.items[0].title, "Lunch menu");
    EXPECT_EQ(outcome.validators, (Validators{"W/\"a-1\"", "Fri, 13 Feb 2026 08:00:00 GMT"}));
    EXPECT_EQ(outcome.httpStatus, 200);
    EXPECT_EQ(outcome.bytes, rssWith("Lunch menu").size());
}

TEST_F(PullerFeed, SaysWhoItIsAndWhatItWants) {
    server.serve("/feed", rssWith("a"), "application/rss+xml");
    NetworkPolicy policy = ownLoopback();
    policy.userAgent = QStringLiteral("DutyDesk/0.1 (+mailto:desk@office.example)");
    (void)pullOne(policy, feedRequest(server.url("/feed")));
    ASSERT_EQ(server.hits(), 1);
    const auto headers = server.seen()[0].headers;
    EXPECT_EQ(headers.value("user-agent"), "DutyDesk/0.1 (+mailto:desk@office.example)");
    EXPECT_TRUE(headers.value("accept").contains("application/rss+xml"));
    EXPECT_TRUE(headers.value("accept-encoding").contains("gzip"));
    EXPECT_FALSE(headers.contains("cookie"));
    EXPECT_FALSE(headers.contains("if-none-match"));
}

TEST_F(PullerFeed, SendsTheValidatorsBackAsTheyCame) {
    server.serve("/feed", HttpReply{.status = 304, .headers = {{"ETag", "\"new\""}}});
    PullRequest request = feedRequest(server.url("/feed"));
    request.validators = {"W/\"odd tag\"", "yesterday, they said"};
    const auto outcome = pullOne(ownLoopback(), request);
    ASSERT_EQ(server.hits(), 1);
    EXPECT_EQ(server.seen()[0].headers.value("if-none-match"), "W/\"odd tag\"");
    EXPECT_EQ(server.seen()[0].headers.value("if-modified-since"), "yesterday, they said");
    EXPECT_TRUE(outcome.notModified);
    EXPECT_EQ(codeOf(outcome), std::nullopt);
    EXPECT_EQ(outcome.validators, (Validators{"\"new\"", "yesterday, they said"}));
}

TEST_F(PullerFeed, A304ThatNobodyAskedForIsAnError) {
    server.serve("/feed", HttpReply{.status = 304});
    const auto outcome = pullOne(ownLoopback(), feedRequest(server.url("/feed")));
    EXPECT_FALSE(outcome.notModified);
    EXPECT_EQ(codeOf(outcome), ErrorCode::HttpStatus);
}

TEST_F(PullerFeed, TellsTheStatusAndWhenToComeBack) {
    server.serve("/busy", HttpReply{.status = 503, .headers = {{"Retry-After", "120"}}});
    server.serve("/later",
                 HttpReply{.status = 429, .headers = {{"Retry-After", "Fri, 13 Feb 2026 08:50:00 GMT"}}});
    const auto outcomes =
        pullAll(ownLoopback(), {feedRequest(server.url("/busy"), 1), feedRequest(server.url("/later"), 2),
                                feedRequest(server.url("/gone"), 3)});
    EXPECT_EQ(codeOf(outcomes[1]), ErrorCode::HttpStatus);
    EXPECT_EQ(outcomes[1].error->detail, "503");
    EXPECT_EQ(outcomes[1].error->what, server.url("/busy"));
    EXPECT_EQ(outcomes[1].retryAfter, Millis(120s));
    EXPECT_EQ(outcomes[2].retryAfter, Millis(10min));
    EXPECT_EQ(outcomes[3].httpStatus, 404);
    EXPECT_EQ(outcomes[3].retryAfter, std::nullopt);
}

TEST_F(PullerFeed, APageInsteadOfAFeedIsSaid) {
    server.serve("/feed", articlePage("Moved", "The feed is elsewhere"));
    const auto outcome = pullOne(ownLoopback(), feedRequest(server.url("/feed")));
    EXPECT_EQ(codeOf(outcome), ErrorCode::NotAFeed);
    EXPECT_EQ(outcome.httpStatus, 200);
    EXPECT_EQ(outcome.validators, Validators{});
}

TEST_F(PullerFeed, FollowsRedirectsOfEveryKind) {
    server.serve("/feed", rssWith("Here now"), "application/rss+xml");
    server.serve("/a", HttpReply{.status = 301, .headers = {{"Location", "/b"}}});
    server.serve("/b", HttpReply{.status = 302, .headers = {{"Location", "c?x=1"}}});
    server.serve("/c", HttpReply{.status = 308, .headers = {{"Location", server.url("/feed").toUtf8()}}});
    const auto outcome = pullOne(ownLoopback(), feedRequest(server.url("/a")));
    ASSERT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(outcome.items[0].title, "Here now");
    EXPECT_EQ(server.seen()[2].target, "/c?x=1");
}

TEST_F(PullerFeed, RobotsTxtIsNotAskedForFeeds) {
    server.serve("/robots.txt", "User-agent: *\nDisallow: /\n", "text/plain");
    server.serve("/feed", rssWith("a"), "application/rss+xml");
    EXPECT_EQ(codeOf(pullOne(ownLoopback(), feedRequest(server.url("/feed")))), std::nullopt);
    EXPECT_EQ(server.hits("/robots.txt"), 0);
}

TEST_F(PullerFeed, AnOwnHostTakesAtMostEightAtOnce) {
    std::atomic<int> come = 0;
    std::latch eight(8);
    QList<PullRequest> requests;
    for (int i = 1; i <= 40; ++i) {
        const QString path = QStringLiteral("/feed%1").arg(i);
        server.serve(path, [&](const HttpSeen&) {
            if (++come <= 8) eight.arrive_and_wait();
            return HttpReply{.body = rssWith("a"), .contentType = "application/rss+xml"};
        });
        requests.push_back(feedRequest(server.url(path), i));
    }
    const auto outcomes = pullAll(ownLoopback(), requests);
    for (const auto& outcome : outcomes) EXPECT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(server.mostAtOnce(), 8);
}

TEST_F(PullerFeed, ANameIsReachedByTheAddressThatIsAllowed) {
    server.serve("/feed", rssWith("By name"), "application/rss+xml");
    const auto outcome =
        pullOne(ownLoopback(), feedRequest(QStringLiteral("http://localhost:%1/feed").arg(server.port())));
    EXPECT_EQ(codeOf(outcome), std::nullopt) << outcome.error->detail.toStdString();
}

TEST_F(PullerFeed, NoEnvironmentProxyStandsBetween) {
    server.serve("/feed", rssWith("Direct"), "application/rss+xml");
    HttpServer proxy;
    qputenv("http_proxy", proxy.baseUrl().toUtf8());
    qputenv("all_proxy", proxy.baseUrl().toUtf8());
    const auto outcome = pullOne(ownLoopback(), feedRequest(server.url("/feed")));
    qunsetenv("http_proxy");
    qunsetenv("all_proxy");
    EXPECT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(proxy.hits(), 0);
}

TEST_F(PullerFeed, NothingToPullIsFinishedAtOnce) {
    const auto none = pullAll(ownLoopback(), {});
    EXPECT_TRUE(none.isEmpty());
}

TEST_F(PullerFeed, AnUnreadableNetworkOnTheListIsSaidByEverySource) {
    NetworkPolicy policy = ownLoopback();
    policy.allowedNetworks.push_back("the intranet");
    const auto outcome = pullOne(policy, feedRequest(server.url("/feed")));
    EXPECT_EQ(codeOf(outcome), ErrorCode::InvalidInput);
    EXPECT_EQ(server.hits(), 0);
}

} // namespace
