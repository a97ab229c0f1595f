#include "store/dead_entry_table.h"
#include "store/item_table.h"
#include "store/source_table.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/http_server.h"

// A board among whose entries one page is gone and one is a PDF.

namespace dutydesk {

using namespace std::chrono_literals;

namespace {

QByteArray article(const QByteArray& title) {
    QByteArray text = "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>";
    for (int i = 0; i < 4; ++i) text += "<p>清河大桥今天恢复通车，市民可以正常通行，请注意安全。</p>";
    return text + "</body></html>";
}

} // namespace

class DeadEntries : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
        must(AllowNetwork{QStringLiteral("127.0.0.0/8")});
        server.serve(QStringLiteral("/robots.txt"), "", "text/plain");
        server.serve(QStringLiteral("/board"), [this](const HttpSeen& seen) -> HttpReply {
            if (seen.headers.value("if-none-match") == etag) return {.status = 304};
            return {.body = "<ul><li><a href='/1.html'>清河大桥恢复通车的公告</a></li>"
                            "<li><a href='/gone.html'>已经撤下的一则通知在此</a></li>"
                            "<li><a href='/form.pdf'>冬季用电安全检查申请表</a></li></ul>",
                    .headers = {{"ETag", etag}}};
        });
        server.serve(QStringLiteral("/1.html"), article("清河大桥恢复通车的公告"));
        server.serve(QStringLiteral("/form.pdf"), "%PDF-1.7", "application/pdf");
        Source source;
        source.name = QStringLiteral("board");
        source.url = server.url(QStringLiteral("/board"));
        source.kind = SourceKind::List;
        id = must(AddSource{source});
    }

    void TearDown() override { desk.reset(); } // the puller goes before the server

    void pull() { EXPECT_TRUE(waitFor(desk->pull({}, true))); }
    int hits(const char* path) { return server.hits(QString::fromLatin1(path)); }
    qsizetype items() {
        const auto all =
            waitFor(desk->read([](Database& db) { return ItemTable(db).page(ItemId::None, 10); }));
        return all ? all->size() : -1;
    }

    HttpServer server;
    QByteArray etag = "\"v1\"";
    SourceId id = SourceId::None;
};

TEST_F(DeadEntries, DoNotMakeTheListBeReadAtEveryPull) {
    pull();
    EXPECT_EQ(items(), 1);
    pull();
    EXPECT_EQ(hits("/board"), 2);
    EXPECT_EQ(server.seen().last().headers.value("if-none-match"), etag);
    EXPECT_EQ(hits("/1.html"), 1);
    EXPECT_EQ(hits("/gone.html"), 1);
    EXPECT_EQ(hits("/form.pdf"), 1);
}

TEST_F(DeadEntries, ArePassedOverWhenTheListChanges) {
    pull();
    etag = "\"v2\"";
    pull();
    EXPECT_EQ(hits("/gone.html"), 1);
    EXPECT_EQ(hits("/form.pdf"), 1);
}

TEST_F(DeadEntries, AreAskedAgainAfterAnHourThenMoreRarely) {
    pull();
    clock.advance(2h);
    pull();
    EXPECT_EQ(hits("/gone.html"), 2);
    EXPECT_EQ(hits("/1.html"), 1);
    clock.advance(2h);
    pull();
    EXPECT_EQ(hits("/gone.html"), 2);
    clock.advance(3h);
    pull();
    EXPECT_EQ(hits("/gone.html"), 3);
}

TEST_F(DeadEntries, ThatComeBackAreTakenAndForgotten) {
    pull();
    server.serve(QStringLiteral("/gone.html"), article("又回来的一则通知在此处"));
    clock.advance(2h);
    pull();
    EXPECT_EQ(items(), 2);
    const auto left =
        waitFor(desk->read([this](Database& db) { return DeadEntryTable(db).load(id, clock.now()); }));
    ASSERT_TRUE(left);
    EXPECT_EQ(left->resting, QSet<QString>({server.url(QStringLiteral("/form.pdf"))}));
    EXPECT_FALSE(left->anyDue);
}

} // namespace dutydesk
