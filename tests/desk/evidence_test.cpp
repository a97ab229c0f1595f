#include "desk/evidence_files.h"
#include "store/item_table.h"
#include "store/source_table.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/http_server.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {

namespace {

QByteArray feedOf(const QList<QByteArray>& titles) {
    QByteArray items;
    for (const QByteArray& title : titles)
        items += "<item><guid>" + title + "</guid><title>" + title +
                 "</title><description>正文</description></item>";
    return "<rss version=\"2.0\"><channel><title>论坛</title>" + items + "</channel></rss>";
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class EvidenceOfPulls : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
        must(AllowNetwork{u"127.0.0.0/8"_qs});
        Rule rule;
        rule.name = rule.query = u"停水"_qs;
        must(AddRule{rule});
        QObject::connect(&desk->pulls(), &PullService::itemsStored,
                         [this](const QList<ItemId>& items) { told = items; });
    }
    void TearDown() override { desk.reset(); }

    void add(const QString& path, SourceKind kind = SourceKind::Feed) {
        Source source;
        source.name = path;
        source.url = server.url(path);
        source.kind = kind;
        if (kind == SourceKind::List) source.selectors.entry = u"li"_qs;
        must(AddSource{source});
    }
    void pull() {
        clock.advance(std::chrono::hours(1));
        const auto pulled = waitFor(desk->pull({}, true));
        ASSERT_TRUE(pulled) << message(pulled);
        ASSERT_EQ(pulled->failed, 0);
    }
    template <class F>
    auto read(F work) {
        auto done = waitFor(desk->read(std::move(work)));
        EXPECT_TRUE(done) << message(done);
        return done.value_or(typename decltype(done)::value_type());
    }
    QList<Evidence> of(ItemId id) {
        return read([id](Database& db) { return EvidenceTable(db).ofItem(id); });
    }
    QByteArray bytes(const Evidence& evidence) {
        return read([evidence](Database& db) { return EvidenceTable(db).bytes(evidence); });
    }
    bool holds() {
        return !read([](Database& db) { return verifyStore(db); }).broken;
    }
    /// With the item's case, into `folder`.
    Result<EvidenceExport> exported(CaseId id, const QString& folder) {
        return waitFor(desk->read(
            [id, folder, now = clock.now()](Database& db) { return exportEvidence(db, id, folder, now); }));
    }

    HttpServer server;
    QList<ItemId> told;
};

TEST_F(EvidenceOfPulls, AFeedIsKeptOnceForAllItsFlaggedItems) {
    const QByteArray feed = feedOf({"东街停水", "西街停水", "花展开幕"});
    server.serve(u"/a"_qs,
                 HttpReply{200, feed, "application/rss+xml", {{"ETag", "\"v1\""}, {"Set-Cookie", "who=me"}}});
    add(u"/a"_qs);
    pull();
    ASSERT_EQ(told.size(), 3);
    const QList<Evidence> first = of(told[0]);
    ASSERT_EQ(first.size(), 1);
    EXPECT_EQ(bytes(first[0]), feed);
    EXPECT_EQ(first[0].asked, server.url(u"/a"_qs));
    EXPECT_EQ(first[0].url, server.url(u"/a"_qs));
    EXPECT_EQ(first[0].status, 200);
    EXPECT_EQ(first[0].fetched, clock.now());
    EXPECT_TRUE(first[0].headers.contains(HeaderLine{u"ETag"_qs, u"\"v1\""_qs}));
    EXPECT_TRUE(std::none_of(first[0].headers.begin(), first[0].headers.end(), [](const HeaderLine& line) {
        return line.name.contains(u"cookie"_qs, Qt::CaseInsensitive);
    }));
    ASSERT_EQ(of(told[1]).size(), 1);
    EXPECT_EQ(of(told[1])[0].id, first[0].id);
    EXPECT_TRUE(of(told[2]).isEmpty()) << "nothing flagged it";
    EXPECT_TRUE(holds());
}

TEST_F(EvidenceOfPulls, ARedirectShowsBothAddresses) {
    server.serve(u"/a"_qs, HttpReply{302, {}, "text/html", {{"Location", "/b"}}});
    server.serve(u"/b"_qs, feedOf({"东街停水"}), "application/rss+xml");
    add(u"/a"_qs);
    pull();
    const Evidence one = of(told.value(0)).value(0);
    EXPECT_EQ(one.asked, server.url(u"/a"_qs));
    EXPECT_EQ(one.url, server.url(u"/b"_qs));
}

TEST_F(EvidenceOfPulls, EachFlaggedVersionOfAPageHasItsOwn) {
    const auto page = [this](const QByteArray& words) {
        const QByteArray html =
            "<html><head><title>公告</title></head><body><div id='content'><h1>公告</h1><p>" + words +
            "</p><p>请各位居民相互转告，有疑问请到便民服务中心一楼大厅咨询。</p></div></body></html>";
        server.serve(u"/page"_qs, html);
        return html;
    };
    add(u"/page"_qs, SourceKind::Page);
    const QByteArray first = page("东街今晚检修水管，可能停水。");
    pull();
    const QByteArray second = page("西街明晚检修水管，可能停水。");
    pull();
    const QList<Evidence> kept = of(told.value(0));
    ASSERT_EQ(kept.size(), 2);
    EXPECT_EQ(bytes(kept[0]), first);
    EXPECT_EQ(kept[1].revision, 2);
    EXPECT_EQ(bytes(kept[1]), second);
}

TEST_F(EvidenceOfPulls, OfAListItIsTheArticlesPage) {
    const QByteArray article =
        "<html><head><title>停水</title></head><body><h1>停水</h1><p>东街今晚检修水管，请各位"
        "居民提前储水，给您带来不便敬请谅解，有疑问请到大厅咨询。</p></body></html>";
    server.serve(u"/list"_qs, "<ul><li><a href='/1'>东街今晚停水的公告</a></li></ul>");
    server.serve(u"/1"_qs, article);
    add(u"/list"_qs, SourceKind::List);
    pull();
    const Evidence one = of(told.value(0)).value(0);
    EXPECT_EQ(one.asked, server.url(u"/1"_qs));
    EXPECT_EQ(bytes(one), article);
}

TEST_F(EvidenceOfPulls, IsExportedWithTheCase) {
    const QByteArray feed = feedOf({"东街停水", "西街停水"});
    server.serve(u"/a"_qs, feed, "application/rss+xml");
    add(u"/a"_qs);
    pull();
    const ItemId phoned = itemByHand();
    const CaseId id = must(OpenCase{{told[0], told[1], phoned}}).id;
    const QString folder = m_folder.filePath(u"out/case"_qs);
    const auto done = exported(id, folder);
    ASSERT_TRUE(done) << message(done);
    EXPECT_EQ(done->files, 1) << "both are in one feed";
    EXPECT_EQ(done->without.size(), 1);

    const QJsonObject manifest = QJsonDocument::fromJson(bytesOf(folder + u"/manifest.json"_qs)).object();
    const QJsonArray items = manifest[u"items"].toArray();
    ASSERT_EQ(items.size(), 3);
    const QJsonObject answer = items[0][u"evidence"][0].toObject();
    EXPECT_EQ(bytesOf(folder + u'/' + answer[u"file"].toString()), feed);
    EXPECT_EQ(answer[u"asked"].toString(), server.url(u"/a"_qs));
    EXPECT_EQ(answer[u"bytes"].toInt(), feed.size());
    EXPECT_EQ(answer[u"sha256"].toString().size(), 64);
    EXPECT_EQ(answer[u"headers"][u"Content-Type"].toString(), u"application/rss+xml"_qs);
    EXPECT_TRUE(items[2][u"why"].toString().contains(u"by hand"_qs));
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 2) << "no temporary file stays";
}

TEST_F(EvidenceOfPulls, NoFolderNoExport) {
    const CaseId id = openCase();
    const auto inAFile = exported(id, path() + u"/below a file"_qs);
    ASSERT_FALSE(inAFile);
    EXPECT_EQ(inAFile.error().code, ErrorCode::FileUnwritable);
    const auto ofNothing = exported(CaseId{99}, m_folder.filePath(u"x"_qs));
    ASSERT_FALSE(ofNothing);
    EXPECT_EQ(ofNothing.error().code, ErrorCode::NotFound);
}

} // namespace dutydesk
