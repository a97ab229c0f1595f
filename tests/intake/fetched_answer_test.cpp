#include "tests/intake/pulling.h"

using namespace dutydesk;

namespace {

struct FetchedAnswers : PullerTest {
    HttpServer server;
};

TEST_F(FetchedAnswers, AllItemsOfAFeedShareTheirs) {
    const QByteArray feed = "<rss version='2.0'><channel><item><title>a</title></item>"
                            "<item><title>b</title></item></channel></rss>";
    server.serve("/feed", HttpReply{.body = feed,
                                    .contentType = "application/rss+xml",
                                    .headers = {{"ETag", "\"1\""}, {"Set-Cookie", "a=b"}, {"X-Else", "1"}}});
    const auto outcome = pullOne(ownLoopback(), feedRequest(server.url("/feed")));
    ASSERT_EQ(outcome.items.size(), 2);
    const auto answer = outcome.items[0].answer;
    ASSERT_TRUE(answer);
    EXPECT_EQ(outcome.items[1].answer, answer);
    EXPECT_EQ(answer->body, feed);
    EXPECT_EQ(answer->asked, server.url("/feed"));
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->at, clock.now());
    EXPECT_TRUE(answer->headers.contains(HeaderLine{"Content-Type", "application/rss+xml"}));
    EXPECT_TRUE(answer->headers.contains(HeaderLine{"ETag", "\"1\""}));
    for (const HeaderLine& line : answer->headers) {
        EXPECT_NE(line.name.toLower(), "set-cookie");
        EXPECT_NE(line.name, "X-Else");
    }
}

TEST_F(FetchedAnswers, AMovedSourcesOneNamesTheAddressThatWasAsked) {
    server.serve("/new", rssWith("a"), "application/rss+xml");
    PullRequest request = feedRequest(server.url("/old"));
    request.movedTo = server.url("/new");
    const auto outcome = pullOne(ownLoopback(), request);
    ASSERT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(outcome.items[0].answer->asked, server.url("/new"));
}

TEST_F(FetchedAnswers, AHeadLineIsCutWhereItIsAbsurdlyLong) {
    server.serve("/feed", HttpReply{.body = rssWith("a"),
                                    .contentType = "application/rss+xml",
                                    .headers = {{"ETag", QByteArray(5000, 'e')}}});
    const auto outcome = pullOne(ownLoopback(), feedRequest(server.url("/feed")));
    ASSERT_EQ(outcome.items.size(), 1);
    for (const HeaderLine& line : outcome.items[0].answer->headers) EXPECT_LE(line.value.size(), 1000);
}

TEST_F(FetchedAnswers, OfAListEachEntryHasItsOwnPage) {
    server.serve("/list", listPage({{"/1", "The first of them"}, {"/2", "The second of them"}}));
    server.serve("/1", articlePage("The first of them", "one"));
    server.serve("/2", articlePage("The second of them", "two"));
    const auto outcome = pullOne(ownLoopback(), listRequest(server.url("/list")));
    ASSERT_EQ(outcome.items.size(), 2);
    for (const FoundItem& item : outcome.items) {
        EXPECT_EQ(item.answer->asked, item.url);
        EXPECT_EQ(item.answer->body,
                  articlePage(item.title.toUtf8(), item.url.endsWith('1') ? "one" : "two"));
    }
}

} // namespace
