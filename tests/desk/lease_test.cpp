#include "store/lease_table.h"
#include "store/source_table.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/http_server.h"

#include <QCoreApplication>
#include <QSemaphore>

namespace dutydesk {

using namespace std::chrono_literals;

namespace {

const QByteArray leasedFeed =
    "<rss version=\"2.0\"><channel><title>t</title><item><guid>1</guid><title>停水</title>"
    "</item></channel></rss>";

} // namespace

/// Two programs on one store.
class Leases : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
        must(AllowNetwork{QStringLiteral("127.0.0.0/8")});
        Source source;
        source.name = QStringLiteral("论坛");
        source.url = server.url(QStringLiteral("/feed"));
        id = must(AddSource{source});
        auto opened = Desk::open(path(), clock);
        ASSERT_TRUE(opened) << message(opened);
        other = *std::move(opened);
    }

    void TearDown() override {
        open.release(10);
        other.reset();
        desk.reset();
    }

    /// The server keeps whoever asks waiting.
    void serveSlowly() {
        server.serve(QStringLiteral("/feed"), [this](const HttpSeen&) {
            asked.release();
            open.tryAcquire(1, 10'000);
            return HttpReply{200, leasedFeed, "application/rss+xml"};
        });
    }
    /// Begins a pull and returns when it is at the server.
    QFuture<Result<PullSummary>> pullUntilAsked(Desk& at) {
        auto pulling = at.pulls().pull({}, true);
        while (!asked.tryAcquire(1, 5)) QCoreApplication::processEvents();
        return pulling;
    }
    int sourcesOf(const QFuture<Result<PullSummary>>& pulling) {
        const auto pulled = waitFor(pulling);
        EXPECT_TRUE(pulled) << message(pulled);
        return pulled ? pulled->sources : -1;
    }
    qint64 leases() {
        return waitFor(desk->read([this](Database& db) -> Result<qint64> {
                   qint64 held = 0;
                   auto rows = db.run(QStringLiteral("SELECT count(*) FROM pull_leases"));
                   if (!rows) return fail(rows);
                   if (rows->next()) held = rows->integer(0);
                   return held;
               }))
            .value_or(-1);
    }
    void takeAsAnother() {
        ASSERT_TRUE(waitFor(desk->store().write(Priority::Person, [this, now = clock.now()](Database& db) {
            return LeaseTable(db, QStringLiteral("crashed")).take({id}, now);
        })));
    }

    HttpServer server;
    QSemaphore asked;
    QSemaphore open;
    SourceId id = SourceId::None;
    std::unique_ptr<Desk> other;
};

TEST_F(Leases, OneSourceIsPulledByOneProgramAtATime) {
    serveSlowly();
    const auto pulling = pullUntilAsked(*desk);
    EXPECT_EQ(sourcesOf(other->pulls().pull({}, true)), 0);
    open.release();
    EXPECT_EQ(sourcesOf(pulling), 1);
    open.release();
    EXPECT_EQ(sourcesOf(other->pulls().pull({}, true)), 1);
}

TEST_F(Leases, AskingForJustThatSourceSaysThatItIsBeingPulled) {
    serveSlowly();
    const auto pulling = pullUntilAsked(*desk);
    const auto refused = waitFor(other->pulls().pull({id}, false));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreBusy);
    EXPECT_EQ(refused.error().what, QStringLiteral("pull"));
    open.release();
    EXPECT_TRUE(waitFor(pulling));
}

TEST_F(Leases, AreGivenBackWithTheLastItem) {
    server.serve(QStringLiteral("/feed"), leasedFeed, "application/rss+xml");
    EXPECT_EQ(sourcesOf(desk->pulls().pull({}, true)), 1);
    EXPECT_EQ(leases(), 0);
}

TEST_F(Leases, AreGivenBackWhenAPullIsCancelled) {
    serveSlowly();
    const auto pulling = pullUntilAsked(*desk);
    EXPECT_EQ(leases(), 1);
    desk->pulls().cancel();
    EXPECT_FALSE(waitFor(pulling));
    EXPECT_EQ(leases(), 0);
}

TEST_F(Leases, AreGivenBackWhenTheDeskIsClosed) {
    serveSlowly();
    auto pulling = pullUntilAsked(*other);
    other.reset();
    EXPECT_EQ(leases(), 0);
}

TEST_F(Leases, OfAProgramThatCrashedRunOut) {
    server.serve(QStringLiteral("/feed"), leasedFeed, "application/rss+xml");
    takeAsAnother();
    EXPECT_EQ(sourcesOf(desk->pulls().pull({}, true)), 0);
    clock.advance(LeaseTable::length);
    EXPECT_EQ(sourcesOf(desk->pulls().pull({}, true)), 1);
}

TEST_F(Leases, WrittenUnderAnotherClockCountForNothing) {
    server.serve(QStringLiteral("/feed"), leasedFeed, "application/rss+xml");
    clock.advance(24h);
    takeAsAnother();
    clock.advance(-24h);
    EXPECT_EQ(sourcesOf(desk->pulls().pull({}, true)), 1);
}

TEST_F(Leases, WhoLostItStoresItemsButNoHealth) {
    serveSlowly();
    const auto pulling = pullUntilAsked(*desk);
    clock.advance(LeaseTable::length);
    takeAsAnother();
    open.release();
    EXPECT_TRUE(waitFor(pulling));
    const auto source = waitFor(desk->read([this](Database& db) { return SourceTable(db).load(id); }));
    ASSERT_TRUE(source);
    EXPECT_EQ(source->health.items, 1);
    EXPECT_FALSE(source->health.lastAttempt);
    EXPECT_EQ(leases(), 1);
}

TEST_F(Leases, TheProgramsOwnPullsRunBesideEachOther) {
    serveSlowly();
    const auto first = pullUntilAsked(*desk);
    Source quick;
    quick.name = QStringLiteral("quick");
    quick.url = server.url(QStringLiteral("/quick"));
    server.serve(QStringLiteral("/quick"), leasedFeed, "application/rss+xml");
    must(AddSource{quick});
    EXPECT_EQ(sourcesOf(desk->pulls().pullDue()), 1); // the one that is not under way
    open.release();
    EXPECT_EQ(sourcesOf(first), 1);
}

} // namespace dutydesk
