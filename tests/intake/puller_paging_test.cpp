#include "tests/intake/pulling.h"
#include "tests/support/raw_server.h"

#include <atomic>
#include <thread>

using namespace dutydesk;

namespace {

struct PullerPaging : PullerTest {
    HttpServer server;

    /// A page of the list with these notices, and a link to `next` unless it is empty.
    void servePage(const QString& path, const QList<int>& notices, const QByteArray& next) {
        QByteArray html("<html><body><ul>");
        for (const int number : notices) {
            const QByteArray n = QByteArray::number(number);
            html += "<li class='entry'><a href='/" + n + ".html'>Notice number " + n + "</a></li>";
            server.serve("/" + QString::fromLatin1(n) + ".html",
                         articlePage("Notice number " + n, "The bus line number " + n + " moves"));
        }
        html += "</ul>";
        if (!next.isEmpty()) html += "<a class='next' href='" + next + "'>Next</a>";
        server.serve(path, html + "</body></html>");
    }

    [[nodiscard]] PullRequest request() const {
        PullRequest asked = listRequest(server.url("/list"));
        asked.selectors = {.entry = "li.entry", .next = "a.next"};
        return asked;
    }
};

TEST_F(PullerPaging, FollowsTheNextPages) {
    servePage("/list", {9, 8}, "/list2");
    servePage("/list2", {7, 6}, "list3");
    servePage("/list3", {5}, "");
    const auto outcome = pullOne(ownLoopback(), request());
    EXPECT_EQ(codeOf(outcome), std::nullopt);
    EXPECT_TRUE(outcome.partial.isEmpty());
    ASSERT_EQ(outcome.items.size(), 5);
    EXPECT_EQ(outcome.items[0].url, server.url("/9.html"));
    EXPECT_EQ(outcome.items[4].url, server.url("/5.html"));
}

TEST_F(PullerPaging, ReadsNoMorePagesThanAllowed) {
    for (int i = 1; i < 6; ++i)
        servePage(i == 1 ? QStringLiteral("/list") : QStringLiteral("/list%1").arg(i), {i},
                  "/list" + QByteArray::number(i + 1));
    EXPECT_EQ(pullOne(ownLoopback(), request()).items.size(), 3);
    EXPECT_EQ(server.hits("/list4"), 0);
}

TEST_F(PullerPaging, StopsAtAPageOfKnownEntries) {
    servePage("/list", {9, 8}, "/list2");
    servePage("/list2", {7, 6}, "/list3");
    servePage("/list3", {5}, "");
    PullRequest asked = request();
    for (const char* known : {"/8.html", "/7.html", "/6.html"}) asked.knownUrls.insert(server.url(known));
    const auto outcome = pullOne(ownLoopback(), asked);
    EXPECT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(server.hits("/list2"), 1);
    EXPECT_EQ(server.hits("/list3"), 0);
}

TEST_F(PullerPaging, AFirstPageOfKnownEntriesIsEnough) {
    servePage("/list", {9}, "/list2");
    PullRequest asked = request();
    asked.knownUrls.insert(server.url("/9.html"));
    EXPECT_TRUE(pullOne(ownLoopback(), asked).items.isEmpty());
    EXPECT_EQ(server.hits("/list2"), 0);
}

TEST_F(PullerPaging, ALoopEnds) {
    servePage("/list", {9}, "/list2");
    servePage("/list2", {8}, "/list");
    NetworkPolicy policy = ownLoopback();
    policy.maxListPages = 50;
    const auto outcome = pullOne(policy, request());
    EXPECT_EQ(outcome.items.size(), 2);
    EXPECT_EQ(server.hits("/list"), 1);
}

TEST_F(PullerPaging, ANextPageThatFailsLeavesTheOthers) {
    servePage("/list", {9}, "/gone");
    const auto outcome = pullOne(ownLoopback(), request());
    EXPECT_EQ(codeOf(outcome), std::nullopt);
    EXPECT_EQ(outcome.items.size(), 1);
    ASSERT_EQ(outcome.partial.size(), 1);
    EXPECT_EQ(outcome.partial[0].code, ErrorCode::HttpStatus);
    EXPECT_EQ(outcome.validators, Validators{});
}

TEST_F(PullerPaging, AnEmptyNextPageIsTheEnd) {
    servePage("/list", {9}, "/list2");
    servePage("/list2", {}, "/list3");
    const auto outcome = pullOne(ownLoopback(), request());
    EXPECT_EQ(outcome.items.size(), 1);
    EXPECT_TRUE(outcome.partial.isEmpty());
}

TEST_F(PullerPaging, RobotsTxtClosesNextPagesToo) {
    server.serve("/robots.txt", "User-agent: *\nDisallow: /list2\n", "text/plain");
    servePage("/list", {9}, "/list2");
    servePage("/list2", {8}, "");
    const auto outcome = pullOne(ownLoopback(), request());
    EXPECT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(server.hits("/list2"), 0);
}

TEST_F(PullerPaging, TakesXPathSelectors) {
    servePage("/list", {9, 8}, "/list2");
    servePage("/list2", {7}, "");
    PullRequest asked = listRequest(server.url("/list"));
    asked.selectors = {.entry = "//li[@class='entry']",
                       .title = "string(.//a)",
                       .link = ".//a/@href",
                       .next = "//a[.='Next']/@href"};
    asked.selectors.title.prepend("xpath:");
    EXPECT_EQ(pullOne(ownLoopback(), asked).items.size(), 3);
}

struct FetchOnce : PullerTest {
    HttpServer server;

    [[nodiscard]] Result<FetchedPage> fetch(const QString& path) const {
        Puller puller(ownLoopback(), clock);
        QFuture<Result<FetchedPage>> fetched = puller.fetchOnce(server.url(path));
        fetched.waitForFinished();
        return fetched.result();
    }
};

TEST_F(FetchOnce, BringsThePageWhereItEnded) {
    server.serve("/old", HttpReply{.status = 302, .headers = {{"Location", "/new"}}});
    server.serve("/new", "<p>x</p>", "text/html; charset=gbk");
    const auto page = fetch("/old");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->url, server.url("/new"));
    EXPECT_EQ(page->body, "<p>x</p>");
    EXPECT_EQ(page->contentType, "text/html; charset=gbk");
}

TEST_F(FetchOnce, KeepsTheRules) {
    server.serve("/robots.txt", "User-agent: *\nDisallow: /inside\n", "text/plain");
    server.serve("/inside", "x");
    const auto closed = fetch("/inside");
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().code, ErrorCode::RobotsRefused);

    Puller puller(NetworkPolicy{}, clock);
    QFuture<Result<FetchedPage>> refused = puller.fetchOnce(server.url("/x"));
    refused.waitForFinished();
    ASSERT_FALSE(refused.result());
    EXPECT_EQ(refused.result().error().code, ErrorCode::AddressRefused);
}

TEST_F(FetchOnce, EndsWithThePuller) {
    const RawServer hanging([](RawServer::Connection& to) { to.hang(); });
    auto puller = std::make_unique<Puller>(ownLoopback(), clock);
    std::atomic<int> cancelled = 0;
    const QFuture<Result<FetchedPage>> fetched = puller->fetchOnce(hanging.url("/"), [&](auto answer) {
        return answer.onCanceled([&cancelled]() -> Result<FetchedPage> {
            ++cancelled;
            return fail(ErrorCode::Cancelled);
        });
    });
    while (hanging.connections() == 0) std::this_thread::yield();
    puller.reset();
    EXPECT_TRUE(fetched.isFinished());
    EXPECT_EQ(cancelled, 1);
}

} // namespace
