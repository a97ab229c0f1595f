#include "tests/intake/pulling.h"
#include "tests/support/http_server.h"
#include "tests/support/raw_server.h"

using namespace dutydesk;
using Connection = RawServer::Connection;

namespace {

const QByteArray hostileHead = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n";

using PullerHostile = PullerBesideGood;

struct PullerHostileCoding : PullerHostile, testing::WithParamInterface<const char*> {};
TEST_P(PullerHostileCoding, IsNotUndoneWhenNobodyAskedForIt) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(hostileHead + "Content-Encoding: " + GetParam() + "\r\n\r\n" + QByteArray(1000, 'x'));
        to.hang();
    });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::NetworkFailed);
    EXPECT_EQ(outcome.error->detail, "a content coding that was not asked for");
}
INSTANTIATE_TEST_SUITE_P(Costly, PullerHostileCoding, testing::Values("br", "zstd", "gzip, ZSTD"));

TEST_F(PullerHostile, ABodyShorterThanItsLengthIsNotTakenForWhole) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(hostileHead + "ETag: \"x\"\r\nContent-Length: 100000\r\n\r\n" + rssWith("Half"));
    });
    EXPECT_EQ(codeOf(pullBeside(server.url("/"))), ErrorCode::NetworkFailed);
}

TEST_F(PullerHostile, ABodyLongerThanItsLengthEndsThere) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(plainAnswer(rssWith("Whole")) + QByteArray(100'000, 'x'));
    });
    const auto outcome = pullOne(frugal(), feedRequest(server.url("/")));
    ASSERT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(outcome.items[0].title, "Whole");
}

TEST_F(PullerHostile, AnEndlessErrorPageIsStillItsStatus) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send("HTTP/1.1 404 Not Found\r\n\r\n");
        while (to.send(QByteArray(16'000, 'x'))) {
        }
    });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::HttpStatus);
    EXPECT_EQ(outcome.error->detail, "404");
}

TEST_F(PullerHostile, WhatIsNotHttpIsSaid) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send("220 mail.example ESMTP\r\n");
    });
    EXPECT_EQ(codeOf(pullBeside(server.url("/"))), ErrorCode::NetworkFailed);
}

TEST_F(PullerHostile, ALoopOfRedirectsEnds) {
    HttpServer server;
    server.serve("/a", HttpReply{.status = 302, .headers = {{"Location", "/b"}}});
    server.serve("/b", HttpReply{.status = 302, .headers = {{"Location", "/a"}}});
    const auto outcome = pullBeside(server.url("/a"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TooManyRedirects);
    EXPECT_EQ(outcome.error->what, server.url("/a"));
    EXPECT_EQ(server.hits(), 9) << "the first and eight redirects";
}

TEST_F(PullerHostile, ARefusedConnectionIsSaid) {
    EXPECT_EQ(codeOf(pullBeside(QStringLiteral("http://127.0.0.1:%1/").arg(unusedPort()))),
              ErrorCode::ConnectFailed);
}

TEST_F(PullerHostile, ANameThatDoesNotResolveIsSaid) {
    const auto outcome = pullBeside(QStringLiteral("http://nowhere.invalid/feed"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::NameNotResolved);
    EXPECT_EQ(outcome.error->what, "http://nowhere.invalid/feed");
}

TEST_F(PullerHostile, ACertificateThatNobodyVouchesForIsRefused) {
    HttpServer server(HttpServer::Scheme::Https);
    server.serve("/feed", rssWith("Forged"), "application/rss+xml");
    EXPECT_EQ(codeOf(pullBeside(server.url("/feed"))), ErrorCode::TlsFailed);
    EXPECT_EQ(server.hits(), 0);
}

TEST_F(PullerHostile, AServerWithoutTlsIsSaid) {
    const RawServer server([](Connection& to) { to.send("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    EXPECT_EQ(codeOf(pullBeside(QStringLiteral("https://127.0.0.1:%1/").arg(server.port()))),
              ErrorCode::TlsFailed);
}

} // namespace
