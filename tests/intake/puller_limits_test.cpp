#include "tests/intake/pulling.h"
#include "tests/support/http_server.h"
#include "tests/support/raw_server.h"

using namespace dutydesk;
using namespace std::chrono_literals;
using Connection = RawServer::Connection;

namespace {

const QByteArray okHead = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n";

using PullerLimits = PullerBesideGood;

TEST_F(PullerLimits, ABodyThatDripsStalls) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "\r\n");
        while (to.send("x") && to.pause(50ms)) {
        }
    });
    const auto outcome = pullBeside(server.url("/"), impatient(&NetworkPolicy::stallTimeout));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TimedOut);
    EXPECT_EQ(outcome.error->detail, "stall");
    EXPECT_EQ(outcome.error->what, server.url("/"));
}

TEST_F(PullerLimits, ABodyThatIsJustFastEnoughHasATotalLimit) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "\r\n");
        while (to.send(QByteArray(200, 'x')) && to.pause(50ms)) {
        }
    });
    const auto outcome = pullBeside(server.url("/"), impatient(&NetworkPolicy::totalTimeout));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TimedOut);
    EXPECT_EQ(outcome.error->detail, "total");
}

TEST_F(PullerLimits, SilenceAfterTheRequestIsNoFirstByte) {
    const RawServer server([](Connection& to) { to.hang(); });
    const auto outcome = pullBeside(server.url("/"), impatient(&NetworkPolicy::firstByteTimeout));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TimedOut);
    EXPECT_EQ(outcome.error->detail, "first byte");
}

TEST_F(PullerLimits, AStatusLineThatDripsIsNoFirstByte) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send("HTTP/1.1 200 ");
        while (to.send("O") && to.pause(50ms)) {
        }
    });
    const auto outcome = pullBeside(server.url("/"), impatient(&NetworkPolicy::firstByteTimeout));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TimedOut);
    EXPECT_EQ(outcome.error->detail, "first byte");
}

TEST_F(PullerLimits, HeadersThatDripStall) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead);
        while (to.send("X: \r\n") && to.pause(200ms)) {
        }
    });
    const auto outcome = pullBeside(server.url("/"), impatient(&NetworkPolicy::stallTimeout));
    EXPECT_EQ(codeOf(outcome), ErrorCode::TimedOut);
    EXPECT_EQ(outcome.error->detail, "stall");
}

TEST_F(PullerLimits, EndlessHeadersAreCut) {
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

TEST_F(PullerLimits, OneEndlessHeaderLineIsCut) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send("HTTP/1.1 200 OK\r\nX-More: ");
        while (to.send(QByteArray(16'000, 'x'))) {
        }
    });
    EXPECT_NE(codeOf(pullBeside(server.url("/"))), std::nullopt);
}

TEST_F(PullerLimits, EndlessInterimAnswersAreCut) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        while (to.send(QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n").repeated(100))) {
        }
    });
    EXPECT_EQ(codeOf(pullBeside(server.url("/"))), ErrorCode::TooLarge);
}

TEST_F(PullerLimits, AnEndlessBodyIsCut) {
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

TEST_F(PullerLimits, AnEndlessChunkedBodyIsCut) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "Transfer-Encoding: chunked\r\n\r\n");
        while (to.send("3e80\r\n" + QByteArray(16'000, 'x') + "\r\n")) {
        }
    });
    EXPECT_EQ(codeOf(pullBeside(server.url("/"))), ErrorCode::TooLarge);
}

TEST_F(PullerLimits, AGzipBombIsCutWhileItOpens) {
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

TEST_F(PullerLimits, ManyLargeBodiesTogetherAreGivenUpBeforeTheyFillTheMemory) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "\r\n");
        while (to.send(QByteArray(64LL * 1024, 'x'))) {
        }
    });
    NetworkPolicy policy = ownLoopback();
    policy.maxBytes = 300LL * 1024 * 1024;
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

TEST_F(PullerLimits, ALengthBeyondTheLimitIsRefusedAtOnce) {
    const RawServer server([](Connection& to) {
        (void)to.readRequest();
        to.send(okHead + "Content-Length: 99999999999\r\n\r\n<rss>");
        to.hang();
    });
    EXPECT_EQ(codeOf(pullBeside(server.url("/"))), ErrorCode::TooLarge);
}

} // namespace
