#include "tests/intake/pulling.h"
#include "tests/support/http_server.h"
#include "tests/support/raw_server.h"

#include <QElapsedTimer>

using namespace dutydesk;
using Connection = RawServer::Connection;

namespace {

/// Under each limit of time of the network, which would end the same pulls too.
constexpr qint64 promptMs = 9'000;

struct PullerCancel : PullerTest {
    HttpServer good;
    RawServer hanging{[](Connection& to) { to.hang(); }};
    Puller puller{ownLoopback(), clock};

    void SetUp() override { good.serve("/feed", rssWith("Fine"), "application/rss+xml"); }

    /// Waits until the hanging server has been reached.
    void awaitConnection() const {
        while (hanging.connections() == 0) std::this_thread::yield();
    }
};

TEST_F(PullerCancel, ResultsComeBeforeTheSlowestIsDone) {
    auto future = puller.pull({feedRequest(hanging.url("/"), 1), feedRequest(good.url("/feed"), 2)});
    const PullOutcome first = future.resultAt(0);
    EXPECT_EQ(first.source, SourceId{2});
    EXPECT_FALSE(future.isFinished());
    EXPECT_EQ(future.progressMaximum(), 2);
    EXPECT_EQ(future.progressValue(), 1);
    future.cancel();
}

TEST_F(PullerCancel, ACancelledPullEndsPromptly) {
    auto future = puller.pull({feedRequest(hanging.url("/"))});
    awaitConnection();
    QElapsedTimer timer;
    timer.start();
    future.cancel();
    future.waitForFinished();
    EXPECT_LT(timer.elapsed(), promptMs);
    EXPECT_EQ(future.resultCount(), 0);
}

TEST_F(PullerCancel, OtherPullsGoOn) {
    auto cancelled = puller.pull({feedRequest(hanging.url("/"), 1)});
    awaitConnection();
    cancelled.cancel();
    const auto other = puller.pull({feedRequest(good.url("/feed"), 2)});
    await(other);
    ASSERT_EQ(other.resultCount(), 1);
    EXPECT_EQ(other.result().items.size(), 1);
}

TEST_F(PullerCancel, APullOfManySourcesIsCancelledAsAWhole) {
    QList<PullRequest> requests;
    for (int i = 1; i <= 200; ++i)
        requests.push_back(feedRequest(hanging.url(QStringLiteral("/%1").arg(i)), i));
    auto future = puller.pull(requests);
    awaitConnection();
    QElapsedTimer timer;
    timer.start();
    future.cancel();
    future.waitForFinished();
    EXPECT_LT(timer.elapsed(), promptMs);
    EXPECT_LE(hanging.connections(), 8);
}

TEST_F(PullerTest, DestroyingThePullerEndsWhatRuns) {
    const RawServer hanging([](Connection& to) { to.hang(); });
    auto puller = std::make_unique<Puller>(ownLoopback(), clock);
    const auto future = puller->pull({feedRequest(hanging.url("/")), pageRequest(hanging.url("/page"), 2)});
    while (hanging.connections() == 0) std::this_thread::yield();
    QElapsedTimer timer;
    timer.start();
    puller.reset();
    EXPECT_LT(timer.elapsed(), promptMs);
    EXPECT_TRUE(future.isFinished());
    EXPECT_TRUE(future.isCanceled());
    EXPECT_EQ(future.resultCount(), 0);
}

TEST_F(PullerTest, AnIdlePullerIsDestroyedPromptly) {
    QElapsedTimer timer;
    timer.start();
    { const Puller puller(ownLoopback(), clock); }
    EXPECT_LT(timer.elapsed(), promptMs);
}

} // namespace
