#include "intake/transfer_queue.h"
#include "tests/intake/pulling.h"

namespace dutydesk {
namespace {

struct TransferQueueTest : testing::Test {
    FixedClock clock{"2026-02-13T08:40:00Z"};
    NetworkPolicy policy = ownLoopback();
    AddressGuard guard = *AddressGuard::create(policy.allowedNetworks);
    qint64 buffered = 0;
    TransferRules rules{policy, guard, clock, buffered};
    TransferQueue queue{rules};
    HttpServer server;
    int answers = 0;

    void SetUp() override { server.serve("/feed", rssWith("Fountain"), "application/rss+xml"); }

    void submit() {
        queue.submit(PullJobId{1}, {*WebAddress::parse(server.url(QStringLiteral("/feed")).toUtf8())},
                     [this](const FetchResult&) { ++answers; });
    }
};

} // namespace

TEST_F(TransferQueueTest, NothingIsAskedForWhileTooMuchWaitsToBeStored) {
    queue.setBacklog(65LL * 1024 * 1024);
    submit();
    for (int i = 0; i < 5; ++i) queue.run(Millis(40));
    EXPECT_EQ(server.hits(), 0);

    queue.setBacklog(0);
    for (int i = 0; answers == 0 && i < 200; ++i) queue.run(Millis(100)); // returns when something happens
    EXPECT_EQ(answers, 1);
    EXPECT_EQ(server.hits("/feed"), 1);
}

} // namespace dutydesk
