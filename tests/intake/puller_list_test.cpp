#include "tests/intake/pulling.h"
#include "tests/support/http_server.h"
#include "tests/support/raw_server.h"

using namespace dutydesk;

namespace {

struct PullerList : PullerTest {
    HttpServer server;

    void serveList(const QList<QPair<QByteArray, QByteArray>>& entries) {
        server.serve("/list", HttpReply{.body = listPage(entries), .headers = {{"ETag", "\"list\""}}});
    }
};

TEST_F(PullerList, BringsTheArticlesInTheOrderOfTheList) {
    serveList({{"/1.html", "First"}, {"/2.html", "Second"}});
    server.serve("/1.html", articlePage("First notice", "The first bus line moves"));
    server.serve("/2.html", articlePage("Second notice", "The second bus line stays"));
    const auto outcome = pullOne(ownLoopback(), listRequest(server.url("/list")));
    EXPECT_EQ(codeOf(outcome), std::nullopt);
    EXPECT_TRUE(outcome.partial.isEmpty());
    ASSERT_EQ(outcome.items.size(), 2);
    EXPECT_EQ(outcome.items[0].identity, server.url("/1.html"));
    EXPECT_EQ(outcome.items[0].url, server.url("/1.html"));
    EXPECT_TRUE(outcome.items[0].text.contains("The first bus line moves"));
    EXPECT_TRUE(outcome.items[1].text.contains("The second bus line stays"));
    EXPECT_EQ(outcome.validators.etag, "\"list\"");
}

TEST_F(PullerList, KnownPagesAreNotFetchedAgain) {
    serveList({{"/1.html", "First"}, {"/2.html", "Second"}});
    server.serve("/1.html", articlePage("First notice", "The first bus line moves"));
    server.serve("/2.html", articlePage("Second notice", "The second bus line stays"));
    PullRequest request = listRequest(server.url("/list"));
    request.knownUrls = {server.url("/1.html")};
    const auto outcome = pullOne(ownLoopback(), request);
    ASSERT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(outcome.items[0].url, server.url("/2.html"));
    EXPECT_EQ(server.hits("/1.html"), 0);
}

TEST_F(PullerList, APageThatIsGoneIsReportedAndTheRestIsComplete) {
    serveList({{"/1.html", "First"}, {"/gone.html", "Gone"}});
    server.serve("/1.html", articlePage("First notice", "The first bus line moves"));
    const auto outcome = pullOne(ownLoopback(), listRequest(server.url("/list")));
    EXPECT_EQ(codeOf(outcome), std::nullopt);
    EXPECT_EQ(outcome.items.size(), 1);
    ASSERT_EQ(outcome.partial.size(), 1);
    EXPECT_EQ(outcome.partial[0].code, ErrorCode::HttpStatus);
    EXPECT_EQ(outcome.dead, QStringList({server.url("/gone.html")}));
    EXPECT_EQ(outcome.validators.etag, "\"list\"");
}

TEST_F(PullerList, AFailedPageIsReportedAndTheListIsAskedInFullNextTime) {
    serveList({{"/1.html", "First"}, {"/gone.html", "Gone"}});
    server.serve("/1.html", articlePage("First notice", "The first bus line moves"));
    server.serve("/gone.html", HttpReply{.status = 500});
    const auto outcome = pullOne(ownLoopback(), listRequest(server.url("/list")));
    EXPECT_EQ(codeOf(outcome), std::nullopt);
    EXPECT_EQ(outcome.items.size(), 1);
    ASSERT_EQ(outcome.partial.size(), 1);
    EXPECT_EQ(outcome.partial[0].code, ErrorCode::HttpStatus);
    EXPECT_EQ(outcome.partial[0].what, server.url("/gone.html"));
    EXPECT_TRUE(outcome.dead.isEmpty());
    EXPECT_EQ(outcome.validators, Validators{});
}

TEST_F(PullerList, APageWithoutTextIsLeftOut) {
    serveList({{"/empty.html", "Empty"}, {"/form.pdf", "A form"}});
    server.serve("/empty.html", "<html><body></body></html>");
    server.serve("/form.pdf", "%PDF-1.7 and more", "application/pdf");
    const auto outcome = pullOne(ownLoopback(), listRequest(server.url("/list")));
    EXPECT_TRUE(outcome.items.isEmpty());
    ASSERT_EQ(outcome.partial.size(), 2);
    EXPECT_EQ(outcome.partial[0].code, ErrorCode::PageEmpty);
    EXPECT_EQ(outcome.partial[1].code, ErrorCode::PageEmpty);
    EXPECT_EQ(outcome.dead.size(), 2);
}

TEST_F(PullerList, TakesSoManyPagesAtATime) {
    serveList({{"/1.html", "First"}, {"/2.html", "Second"}, {"/3.html", "Third"}});
    for (const char* path : {"/1.html", "/2.html", "/3.html"})
        server.serve(path, articlePage("Notice", "A bus line moves"));
    NetworkPolicy policy = ownLoopback();
    policy.maxArticlesPerList = 2;
    const auto outcome = pullOne(policy, listRequest(server.url("/list")));
    EXPECT_EQ(outcome.items.size(), 2);
    EXPECT_EQ(server.hits("/3.html"), 0);
    EXPECT_EQ(outcome.validators, Validators{});
}

TEST_F(PullerList, AListThatDidNotChangeIsDone) {
    server.serve("/list", HttpReply{.status = 304});
    PullRequest request = listRequest(server.url("/list"));
    request.validators.etag = "\"list\"";
    const auto outcome = pullOne(ownLoopback(), request);
    EXPECT_TRUE(outcome.notModified);
    EXPECT_EQ(outcome.validators.etag, "\"list\"");
}

TEST_F(PullerList, RobotsTxtCloses) {
    server.serve("/robots.txt", "User-agent: *\nDisallow: /list\n", "text/plain");
    serveList({{"/1.html", "First"}});
    const auto outcome = pullOne(ownLoopback(), listRequest(server.url("/list")));
    EXPECT_EQ(codeOf(outcome), ErrorCode::RobotsRefused);
    EXPECT_EQ(outcome.error->what, server.url("/list"));
    EXPECT_EQ(server.hits("/list"), 0);
}

TEST_F(PullerList, RobotsTxtClosesSinglePagesAndIsAskedOnce) {
    server.serve("/robots.txt", "User-agent: DutyDesk\nDisallow: /inside/\n", "text/plain");
    serveList({{"/1.html", "First"}, {"/inside/2.html", "Second"}});
    server.serve("/1.html", articlePage("First notice", "The first bus line moves"));
    server.serve("/inside/2.html", articlePage("Second notice", "The second bus line stays"));
    const auto outcome = pullOne(ownLoopback(), listRequest(server.url("/list")));
    EXPECT_EQ(outcome.items.size(), 1);
    ASSERT_EQ(outcome.partial.size(), 1);
    EXPECT_EQ(outcome.partial[0].code, ErrorCode::RobotsRefused);
    EXPECT_EQ(server.hits("/inside/2.html"), 0);
    EXPECT_EQ(server.hits("/robots.txt"), 1);
}

TEST_F(PullerList, RobotsTxtIsObeyedAfterARedirectToo) {
    server.serve("/robots.txt", "User-agent: *\nDisallow: /inside/\n", "text/plain");
    server.serve("/page", HttpReply{.status = 302, .headers = {{"Location", "/inside/page"}}});
    server.serve("/inside/page", articlePage("Notice", "A bus line moves"));
    EXPECT_EQ(codeOf(pullOne(ownLoopback(), pageRequest(server.url("/page")))), ErrorCode::RobotsRefused);
    EXPECT_EQ(server.hits("/inside/page"), 0);
}

TEST_F(PullerList, ARobotsTxtThatFailsCloses) {
    server.serve("/robots.txt", HttpReply{.status = 500});
    server.serve("/page", articlePage("Notice", "A bus line moves"));
    const auto outcome = pullOne(ownLoopback(), pageRequest(server.url("/page")));
    EXPECT_EQ(codeOf(outcome), ErrorCode::RobotsRefused);
    EXPECT_EQ(outcome.error->detail, "500");
    EXPECT_EQ(server.hits("/page"), 0);
}

TEST_F(PullerList, AHugeRobotsTxtIsReadAsFarAsItCounts) {
    server.serve("/robots.txt", "User-agent: *\nDisallow: /closed/\n" + QByteArray(2LL * 1024 * 1024, '#'),
                 "text/plain");
    server.serve("/page", articlePage("Notice", "A bus line moves"));
    server.serve("/closed/page", articlePage("Notice", "A bus line moves"));
    NetworkPolicy policy = ownLoopback();
    policy.maxBytes = 1024LL * 1024;
    const auto outcomes =
        pullAll(policy, {pageRequest(server.url("/page"), 1), pageRequest(server.url("/closed/page"), 2)});
    EXPECT_EQ(codeOf(outcomes[1]), std::nullopt);
    EXPECT_EQ(codeOf(outcomes[2]), ErrorCode::RobotsRefused);
}

TEST_F(PullerList, AWatchedPageIsOneItemKnownByItsAddress) {
    server.serve("/page", articlePage("Road works", "The bridge is closed until Friday"));
    const auto outcome = pullOne(ownLoopback(), pageRequest(server.url("/page")));
    ASSERT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(outcome.items[0].identity, server.url("/page"));
    EXPECT_TRUE(outcome.items[0].text.contains("The bridge is closed until Friday"));
}

TEST_F(PullerList, AfterThreeDeadPagesTheRestIsLeft) {
    const RawServer dead([](RawServer::Connection& connection) {
        if (connection.readRequest().startsWith("GET /robots.txt"))
            connection.send(plainAnswer("", "text/plain"));
    });
    QList<QPair<QByteArray, QByteArray>> entries;
    for (int i = 0; i < 30; ++i)
        entries.push_back({dead.url(QStringLiteral("/%1.html").arg(i)).toUtf8(), "Dead"});
    serveList(entries);
    const auto outcome = pullOne(ownLoopback(), listRequest(server.url("/list")));
    EXPECT_EQ(codeOf(outcome), std::nullopt);
    ASSERT_EQ(outcome.partial.size(), 4);
    EXPECT_EQ(outcome.partial[3].what, server.url("/list"));
    EXPECT_EQ(outcome.validators, Validators{});
}

TEST_F(PullerList, AHostThatAsksForAPauseGetsIt) {
    QList<QPair<QByteArray, QByteArray>> entries;
    for (int i = 0; i < 40; ++i) {
        const QString path = QStringLiteral("/%1.html").arg(i);
        entries.push_back({path.toUtf8(), "Busy"});
        server.serve(path, HttpReply{.status = 429, .headers = {{"Retry-After", "60"}}});
    }
    serveList(entries);
    const auto outcome = pullOne(ownLoopback(), listRequest(server.url("/list")));
    EXPECT_EQ(outcome.retryAfter, Millis(60'000));
    EXPECT_LE(server.hits(), 2 + 16) << "what was under way when the first answer came, not all forty";
}

} // namespace
