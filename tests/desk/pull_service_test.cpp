#include "desk/pull_batch.h"
#include "desk/source_health.h"
#include "store/item_table.h"
#include "store/source_table.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/http_server.h"

namespace dutydesk {

using namespace std::chrono_literals;

namespace {

/// A feed of `count` posts; post number `edited` has another text.
QByteArray feedOf(int count, int edited = -1) {
    QByteArray items;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        items += "<item><guid>post-" + n + "</guid><link>http://127.0.0.1/post/" + n +
                 "</link><title>停水第" + n + "天</title><description>" +
                 (i == edited ? "已恢复，发烧" : "仍在停水") +
                 "</description><pubDate>Wed, 04 Feb 2026 08:00:00 +0800</pubDate></item>";
    }
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>论坛</title>"
           "<link>http://127.0.0.1/</link><description>d</description>" +
           items + "</channel></rss>";
}

} // namespace

class Pulls : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
        must(AllowNetwork{QStringLiteral("127.0.0.0/8")});
        Rule rule;
        rule.name = QStringLiteral("停水");
        rule.query = QStringLiteral("停水");
        rule.tier = Tier::Serious;
        must(AddRule{rule});
    }

    void TearDown() override { desk.reset(); } // the puller goes before the server

    SourceId addFeed(const QString& path, Millis interval = 15min) {
        Source source;
        source.name = path;
        source.url = server.url(path);
        source.interval = interval;
        source.adaptive = false;
        return must(AddSource{source});
    }

    PullSummary pullAll() {
        const auto pulled = waitFor(desk->pull({}, true));
        EXPECT_TRUE(pulled) << message(pulled);
        return pulled.value_or(PullSummary());
    }

    Source stored(SourceId id) {
        return waitFor(desk->read([id](Database& db) { return SourceTable(db).load(id); }))
            .value_or(Source());
    }
    Stats stats() {
        return waitFor(desk->read([](Database& db) { return storeStats(db); })).value_or(Stats());
    }

    HttpServer server;
};

TEST_F(Pulls, DatesInTheFutureAreNotedNotTrusted) {
    const auto entry = [this](const char* name, Millis ahead) {
        const QByteArray date = toIsoUtc(clock.now() + ahead).toLatin1();
        return QByteArray("<entry><id>") + name + "</id><title>" + name + "</title><published>" + date +
               "</published></entry>";
    };
    server.serve(QStringLiteral("/a"),
                 "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title>" + entry("past", -1h) +
                     entry("skewed", 2min) + entry("future", 24h) + "</feed>",
                 "application/atom+xml");
    const SourceId id = addFeed(QStringLiteral("/a"));
    pullAll();
    const auto items = waitFor(desk->read([](Database& db) { return ItemTable(db).page(ItemId::None, 10); }));
    ASSERT_TRUE(items);
    ASSERT_EQ(items->size(), 3);
    EXPECT_EQ(items->at(0).published, clock.now() - 1h);
    EXPECT_EQ(items->at(1).published, clock.now());
    EXPECT_FALSE(items->at(2).published);
    EXPECT_EQ(stored(id).schedule.futureDates, 1);
}

TEST_F(Pulls, storeFlagAndTell) {
    server.serve(QStringLiteral("/a"), feedOf(3), "application/rss+xml");
    const SourceId id = addFeed(QStringLiteral("/a"));
    QList<ItemId> told;
    QObject::connect(&desk->pulls(), &PullService::itemsStored,
                     [&](const QList<ItemId>& items) { told += items; });
    const PullSummary summary = pullAll();
    EXPECT_EQ(summary.sources, 1);
    EXPECT_EQ(summary.newItems, 3);
    EXPECT_EQ(summary.flagged, 3);
    EXPECT_EQ(summary.failed, 0);
    ASSERT_EQ(told.size(), 3);
    const Flag flag = flagsOf(told.first()).value(0);
    EXPECT_EQ(flag.tier, Tier::Serious);
    EXPECT_FALSE(flag.hits.isEmpty());
    EXPECT_FALSE(flag.because.isEmpty());
    EXPECT_EQ(stored(id).health.lastSuccess, clock.now());
    EXPECT_EQ(stored(id).health.nextDue, dueOf(stored(id), {}));
    EXPECT_GT(stored(id).health.nextDue, clock.now());
    EXPECT_EQ(lastEntry().action, QStringLiteral("pull"));
}

TEST_F(Pulls, askOnlyForWhatChanged) {
    server.serve(QStringLiteral("/a"), [](const HttpSeen& seen) {
        if (seen.headers.value("if-none-match") == "\"v1\"") return HttpReply{304};
        return HttpReply{200, feedOf(2), "application/rss+xml", {{"ETag", "\"v1\""}}};
    });
    const SourceId id = addFeed(QStringLiteral("/a"));
    pullAll();
    const qint64 entries = stats().auditEntries;
    clock.advance(1h);
    const PullSummary second = pullAll();
    EXPECT_EQ(second.newItems, 0);
    EXPECT_EQ(second.failed, 0);
    EXPECT_EQ(stored(id).validators.etag, QStringLiteral("\"v1\""));
    EXPECT_EQ(stored(id).health.lastSuccess, clock.now());
    EXPECT_EQ(stats().auditEntries, entries); // nothing changed, nothing is logged
}

TEST_F(Pulls, storeNothingTwice) {
    server.serve(QStringLiteral("/a"), feedOf(4), "application/rss+xml");
    addFeed(QStringLiteral("/a"));
    pullAll();
    EXPECT_EQ(pullAll().newItems, 0);
    EXPECT_EQ(stats().items, 4);
    EXPECT_EQ(stats().flags, 4);
}

TEST_F(Pulls, flagARevisionAnewAfterItsDismissal) {
    server.serve(QStringLiteral("/a"), feedOf(1), "application/rss+xml");
    addFeed(QStringLiteral("/a"));
    QList<ItemId> told;
    QObject::connect(&desk->pulls(), &PullService::itemsStored,
                     [&](const QList<ItemId>& items) { told = items; });
    pullAll();
    must(DismissItem{told.first(), QStringLiteral("已知")});
    server.serve(QStringLiteral("/a"), feedOf(1, 0), "application/rss+xml");
    const PullSummary second = pullAll();
    EXPECT_EQ(second.newItems, 0);
    EXPECT_EQ(second.revised, 1);
    EXPECT_EQ(second.flagged, 1);
    const QList<Flag> flags = flagsOf(told.first());
    EXPECT_TRUE(std::any_of(flags.begin(), flags.end(), [](const Flag& flag) {
        return flag.revision == 2 && flag.state == FlagState::New;
    }));
}

TEST_F(Pulls, harmNoOtherSourceByAFailingOne) {
    server.serve(QStringLiteral("/good"), feedOf(2), "application/rss+xml");
    server.serve(QStringLiteral("/bad"), HttpReply{500});
    const SourceId good = addFeed(QStringLiteral("/good"));
    const SourceId bad = addFeed(QStringLiteral("/bad"));
    const PullSummary summary = pullAll();
    EXPECT_EQ(summary.newItems, 2);
    EXPECT_EQ(summary.failed, 1);
    EXPECT_FALSE(stored(good).health.error);
    ASSERT_TRUE(stored(bad).health.error);
    EXPECT_EQ(stored(bad).health.error->code, ErrorCode::HttpStatus);
    EXPECT_EQ(stored(bad).health.errorSince, clock.now());
}

TEST_F(Pulls, takeOnlyWhatIsDue) {
    server.serve(QStringLiteral("/a"), feedOf(1), "application/rss+xml");
    addFeed(QStringLiteral("/a"));
    EXPECT_EQ(waitFor(desk->pull({}, false)).value_or(PullSummary()).sources, 1);
    EXPECT_EQ(waitFor(desk->pull({}, false)).value_or(PullSummary()).sources, 0);
    clock.advance(16min);
    EXPECT_EQ(waitFor(desk->pull({}, false)).value_or(PullSummary()).sources, 1);
}

TEST_F(Pulls, runOneAtATime) {
    server.serve(QStringLiteral("/a"), feedOf(1), "application/rss+xml");
    addFeed(QStringLiteral("/a"));
    const auto first = desk->pull({}, true);
    const auto second = waitFor(desk->pull({}, true));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::StoreBusy);
    EXPECT_TRUE(waitFor(first));
}

TEST_F(Pulls, endWhenCancelled) {
    server.serve(QStringLiteral("/a"), feedOf(1), "application/rss+xml");
    addFeed(QStringLiteral("/a"));
    bool ended = false;
    QObject::connect(&desk->pulls(), &PullService::finished, [&] { ended = true; });
    const auto pulling = desk->pull({}, true);
    desk->pulls().cancel();
    const auto pulled = waitFor(pulling);
    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(ended);
    EXPECT_FALSE(desk->pulls().isRunning());
}

TEST_F(Pulls, failForASourceThatIsNotThere) {
    const auto pulled = waitFor(desk->pull({SourceId(99)}, false));
    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().code, ErrorCode::NotFound);
}

TEST_F(Pulls, sayWhoAsks) {
    server.serve(QStringLiteral("/a"), feedOf(1), "application/rss+xml");
    addFeed(QStringLiteral("/a"));
    pullAll();
    QByteArray agent;
    for (const HttpSeen& seen : server.seen())
        if (seen.path == QStringLiteral("/a")) agent = seen.headers.value("user-agent");
    EXPECT_EQ(agent, QByteArray("DutyDesk/0.1 (+desk@example.org)"));
}

// What a kill -9 between two transactions of a large batch leaves: the first part, without validators.
TEST_F(Pulls, completeWhatACrashLeftHalfDone) {
    constexpr int posts = 250;
    server.serve(QStringLiteral("/a"),
                 HttpReply{200, feedOf(posts), "application/rss+xml", {{"ETag", "\"v1\""}}});
    const SourceId id = addFeed(QStringLiteral("/a"));

    ScreenedPull half{stored(id), {}, {}};
    half.outcome.source = id;
    for (int i = 0; i < posts; ++i) {
        const QString n = QString::number(i);
        FoundItem item;
        item.identity = QStringLiteral("post-") + n;
        item.url = QStringLiteral("http://127.0.0.1/post/") + n;
        item.title = QStringLiteral("停水第%1天").arg(n);
        item.text = QStringLiteral("仍在停水");
        half.items.append({item, {}});
    }
    const qsizetype end = transactionEnds(half.items).first();
    ASSERT_LT(end, posts);
    const auto first =
        waitFor(desk->store().write(Priority::Ingest, [half, end, now = clock.now()](Database& db) {
            return storePart(db, half, 0, end, {}, now);
        }));
    ASSERT_TRUE(first) << message(first);
    EXPECT_TRUE(stored(id).validators.etag.isEmpty());

    EXPECT_EQ(pullAll().newItems, posts - end);
    EXPECT_EQ(stats().items, posts);
    EXPECT_EQ(stored(id).validators.etag, QStringLiteral("\"v1\""));
}

TEST(PullBatch, splitsAboveTwoHundredRowsAlone) {
    EXPECT_EQ(transactionEnds({}), QList<qsizetype>{0});
    EXPECT_EQ(transactionEnds(QList<ScreenedItem>(100)), QList<qsizetype>{100});
    EXPECT_EQ(transactionEnds(QList<ScreenedItem>(101)), (QList<qsizetype>{100, 101}));
    EXPECT_EQ(transactionEnds({ScreenedItem{{}, QList<Flag>(500)}}), QList<qsizetype>{1});
}

} // namespace dutydesk
