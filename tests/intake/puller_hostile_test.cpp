#include "tests/intake/pulling.h"
#include "tests/support/http_server.h"
#include "tests/support/raw_server.h"

using namespace dutydesk;
using namespace std::chrono_literals;
using Connection = RawServer::Connection;

namespace {

const QByteArray okHead = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n";

/// Each is pulled beside a good source, which must come through.
struct PullerHostile : PullerTest {
    HttpServer good;

    void SetUp() override { good.serve("/feed", rssWith("Unharmed"), "application/rss+xml"); }

    [[nodiscard]] PullOutcome pullBeside(const QString& url,
                                         const NetworkPolicy& policy = impatient()) const {
        const auto outcomes = pullAll(policy, {feedRequest(url, 1), feedRequest(good.url("/feed"), 2)});
        EXPECT_EQ(codeOf(outcomes[2]), std::nullopt);
        EXPECT_EQ(outcomes[2].items.size(), 1);
        EXPECT_TRUE(outcomes[1].items.isEmpty());
        EXPECT_EQ(outcomes[1].validators, Validators{});
        return outcomes[1];
    }
};

TEST_F(PullerHostile, ABodyThatDripsStalls) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "\r\n");
        while (to.send("x") && to.pause(50ms)) {
        }
    });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TimedOut);
    EXPECT_EQ(outcome.error->detail, "stall");
    EXPECT_EQ(outcome.error->what, server.url("/"));
}

TEST_F(PullerHostile, ABodyThatIsJustFastEnoughHasATotalLimit) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "\r\n");
        while (to.send(QByteArray(200, 'x')) && to.pause(50ms)) {
        }
    });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TimedOut);
    EXPECT_EQ(outcome.error->detail, "total");
}

TEST_F(PullerHostile, SilenceAfterTheRequestIsNoFirstByte) {
    const RawServer server([](Connection& to) { to.hang(); });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TimedOut);
    EXPECT_EQ(outcome.error->detail, "first byte");
}

TEST_F(PullerHostile, AStatusLineThatDripsIsNoFirstByte) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send("HTTP/1.1 200 ");
        while (to.send("O") && to.pause(50ms)) {
        }
    });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TimedOut);
    EXPECT_EQ(outcome.error->detail, "first byte");
}

TEST_F(PullerHostile, HeadersThatDripStall) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead);
        while (to.send("X: \r\n") && to.pause(200ms)) {
        }
    });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TimedOut);
    EXPECT_EQ(outcome.error->detail, "stall");
}

TEST_F(PullerHostile, EndlessHeadersAreCut) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send("HTTP/1.1 200 OK\r\n");
        const QByteArray lines =
            QByteArray("X-More: ").append(QByteArray(1000, 'x')).append("\r\n").repeated(16);
        while (to.send(lines)) {
        }
    });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TooLarge);
    EXPECT_EQ(outcome.error->detail, QString::number(256 * 1024));
}

TEST_F(PullerHostile, OneEndlessHeaderLineIsCut) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send("HTTP/1.1 200 OK\r\nX-More: ");
        while (to.send(QByteArray(16'000, 'x'))) {
        }
    });
    EXPECT_NE(codeOf(pullBeside(server.url("/"))), std::nullopt);
}

TEST_F(PullerHostile, EndlessInterimAnswersAreCut) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        while (to.send(QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n").repeated(100))) {
        }
    });
    EXPECT_EQ(codeOf(pullBeside(server.url("/"))), ErrorCode::TooLarge);
}

TEST_F(PullerHostile, AnEndlessBodyIsCut) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "\r\n");
        while (to.send(QByteArray(16'000, 'x'))) {
        }
    });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TooLarge);
    EXPECT_EQ(outcome.error->detail, QString::number(1024 * 1024));
    EXPECT_LE(outcome.bytes, 1024 * 1024 + 64 * 1024);
}

TEST_F(PullerHostile, AnEndlessChunkedBodyIsCut) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "Transfer-Encoding: chunked\r\n\r\n");
        while (to.send("3e80\r\n" + QByteArray(16'000, 'x') + "\r\n")) {
        }
    });
    EXPECT_EQ(codeOf(pullBeside(server.url("/"))), ErrorCode::TooLarge);
}

TEST_F(PullerHostile, AGzipBombIsCutWhileItOpens) {
    const QByteArray bomb = gzipOfZeros(64LL * 1024 * 1024);
    ASSERT_GE(64LL * 1024 * 1024 / bomb.size(), 100);
    const RawServer server([&bomb](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(bomb.size()) +
                "\r\n\r\n" + bomb);
    });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TooLarge);
    EXPECT_LE(outcome.bytes, 1024 * 1024 + 64 * 1024);
}

struct PullerHostileCoding : PullerHostile, testing::WithParamInterface<const char*> {};
TEST_P(PullerHostileCoding, IsNotUndoneWhenNobodyAskedForIt) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "Content-Encoding: " + GetParam() + "\r\n\r\n" + QByteArray(1000, 'x'));
        to.hang();
    });
    const auto outcome = pullBeside(server.url("/"));
    EXPECT_EQ(codeOf(outcome), ErrorCode::NetworkFailed);
    EXPECT_EQ(outcome.error->detail, "a content coding that was not asked for");
}
INSTANTIATE_TEST_SUITE_P(Costly, PullerHostileCoding, testing::Values("br", "zstd", "gzip, ZSTD"));

TEST_F(PullerHostile, ManyLargeBodiesTogetherAreGivenUpBeforeTheyFillTheMemory) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "\r\n");
        while (to.send(QByteArray(64 * 1024, 'x'))) {
        }
    });
    NetworkPolicy policy = impatient();
    policy.maxBytes = 300LL * 1024 * 1024;
    policy.totalTimeout = 15s;
    QList<PullRequest> requests;
    for (int i = 1; i <= 8; ++i) requests.push_back(feedRequest(server.url(QStringLiteral("/%1").arg(i)), i));
    const auto outcomes = pullAll(policy, requests);
    qint64 largest = 0;
    for (const auto& outcome : outcomes) {
        EXPECT_EQ(codeOf(outcome), ErrorCode::TooLarge);
        largest = std::max(largest, outcome.bytes);
    }
    EXPECT_LE(largest, 200LL * 1024 * 1024);
}

TEST_F(PullerHostile, ALengthBeyondTheLimitIsRefusedAtOnce) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "Content-Length: 99999999999\r\n\r\n<rss>");
        to.hang();
    });
    EXPECT_EQ(codeOf(pullBeside(server.url("/"))), ErrorCode::TooLarge);
}

TEST_F(PullerHostile, ABodyShorterThanItsLengthIsNotTakenForWhole) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "ETag: \"x\"\r\nContent-Length: 100000\r\n\r\n" + rssWith("Half"));
    });
    EXPECT_EQ(codeOf(pullBeside(server.url("/"))), ErrorCode::NetworkFailed);
}

TEST_F(PullerHostile, ABodyLongerThanItsLengthEndsThere) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(plainAnswer(rssWith("Whole")) + QByteArray(100'000, 'x'));
    });
    const auto outcome = pullOne(impatient(), feedRequest(server.url("/")));
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
    NetworkPolicy policy = impatient();
    policy.connectTimeout = 10s;
    policy.totalTimeout = 10s;
    const auto outcome = pullBeside(QStringLiteral("http://nowhere.invalid/feed"), policy);
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
