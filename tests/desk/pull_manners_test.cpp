#include "desk/source_health.h"
#include "store/source_table.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/http_server.h"

namespace dutydesk {

using namespace std::chrono_literals;

/// Pulls of a real server by the whole desk: where sources are asked, and what is held against them.
class PullManners : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
        must(AllowNetwork{u"127.0.0.0/8"_qs});
    }
    void TearDown() override { desk.reset(); }

    SourceId add(const QString& url) {
        Source source;
        source.name = source.url = url;
        source.interval = 15min;
        source.adaptive = false;
        return must(AddSource{source});
    }
    PullSummary pull() {
        clock.advance(1h);
        const auto pulled = waitFor(desk->pull({}, true));
        EXPECT_TRUE(pulled) << message(pulled);
        return pulled.value_or(PullSummary());
    }
    Source stored(SourceId id) {
        return waitFor(desk->read([id](Database& db) { return SourceTable(db).load(id); }))
            .value_or(Source());
    }
    const QByteArray feed = "<rss version='2.0'><channel><title>t</title><item><guid>1</guid>"
                            "<title>通知</title></item></channel></rss>";
    HttpServer server;
};

TEST_F(PullManners, APermanentRedirectIsRememberedAfterThreeSameAnswers) {
    server.serve(u"/old"_qs, HttpReply{301, {}, "text/html", {{"Location", "/new"}}});
    server.serve(u"/new"_qs, feed, "application/rss+xml");
    const SourceId id = add(server.url(u"/old"_qs));
    for (int i = 0; i < 3; ++i) pull();
    EXPECT_EQ(server.hits(u"/old"_qs), 3);
    pull();
    EXPECT_EQ(server.hits(u"/old"_qs), 3) << "it is asked where it has moved";
    EXPECT_EQ(server.hits(u"/new"_qs), 4);
    EXPECT_EQ(stored(id).url, server.url(u"/old"_qs)) << "the address that people gave stays";
    EXPECT_TRUE(sourceAdvice(stored(id)).contains(server.url(u"/new"_qs)));
}

TEST_F(PullManners, AnotherAnswerBetweenStartsTheCountingAnew) {
    server.serve(u"/new"_qs, feed, "application/rss+xml");
    server.serve(u"/else"_qs, feed, "application/rss+xml");
    add(server.url(u"/old"_qs));
    for (const char* to : {"/new", "/new", "/else", "/new", "/new"}) {
        server.serve(u"/old"_qs, HttpReply{301, {}, "text/html", {{"Location", to}}});
        pull();
    }
    EXPECT_EQ(server.hits(u"/old"_qs), 5);
}

// Names under .invalid are never found (RFC 6761): what every name is to a computer without a network.
TEST_F(PullManners, APullWithoutANetworkLeavesTheSourcesAlone) {
    const QList<SourceId> ids{add(u"http://one.invalid/feed"_qs), add(u"http://two.invalid/feed"_qs),
                              add(u"http://three.invalid/feed"_qs)};
    // They were well before.
    for (const SourceId id : ids) {
        Source source = stored(id);
        source.health.lastAttempt = source.health.lastSuccess = clock.now();
        source.health.httpStatus = 200;
        ASSERT_TRUE(waitFor(desk->store().write(
            Priority::Ingest, [source](Database& db) { return SourceTable(db).saveHealth(source); })));
    }
    const Instant well = clock.now();
    for (int i = 0; i < 3; ++i) {
        const PullSummary summary = pull();
        EXPECT_TRUE(summary.offline);
        EXPECT_EQ(summary.failed, 0);
    }
    for (const SourceId id : ids) {
        const Source source = stored(id);
        EXPECT_FALSE(source.health.error);
        EXPECT_EQ(source.health.failures, 0);
        EXPECT_EQ(source.health.lastSuccess, well);
        EXPECT_EQ(source.health.httpStatus, 200);
        ASSERT_TRUE(source.health.nextDue);
        EXPECT_LE(*source.health.nextDue, clock.now() + 15min) << "it does not back off";
        EXPECT_TRUE(source.enabled);
    }
}

} // namespace dutydesk
