#include "desk/flagging.h"
#include "store/item_table.h"
#include "store/source_table.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/http_server.h"

namespace dutydesk {

class WatchedPages : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
        must(AllowNetwork{u"127.0.0.0/8"_qs});
        Rule rule;
        rule.name = u"停水"_qs;
        rule.query = u"停水 NOT 恢复"_qs;
        must(AddRule{rule});
        Source source;
        source.name = u"水务公告"_qs;
        source.url = server.url(u"/notice"_qs);
        source.kind = SourceKind::Page;
        source.noise.selectors = {u"div.weather"_qs};
        source.noise.lines = {u"值班电话"_qs};
        must(AddSource{source});
    }
    void TearDown() override { desk.reset(); }

    PullSummary pullWith(const QByteArray& notice, const QByteArray& rest = {}) {
        server.serve(
            u"/notice"_qs,
            "<html><head><title>供水公告</title></head><body><div id='content'><h1>供水公告</h1><p>" +
                notice + "</p><p>供水公司提醒各位居民合理安排用水，有疑问请到便民中心咨询。</p>" + rest +
                "</div></body></html>");
        clock.advance(std::chrono::hours(1));
        const auto pulled = waitFor(desk->pull({}, true));
        EXPECT_TRUE(pulled) << message(pulled);
        return pulled.value_or(PullSummary());
    }

    HttpServer server;
};

constexpr auto Calm = "今日全镇供水管网运行正常，水质检测全部合格。";
constexpr auto Repair = "东街水管检修，周五白天水压可能偏低，请提前储水备用。";

TEST_F(WatchedPages, ToAndFroIsNoNews) {
    EXPECT_EQ(pullWith(Calm).newItems, 1);
    EXPECT_EQ(pullWith(Repair).revised, 1);
    EXPECT_EQ(pullWith(Calm).revised, 0);
    EXPECT_EQ(pullWith(Repair).revised, 0);
    EXPECT_EQ(pullWith("西街水管检修，周六白天水压可能偏低，请提前储水备用。").revised, 1);
}

TEST_F(WatchedPages, NoiseIsNoNews) {
    pullWith(Calm, "<div class='weather'>晴</div><p>访问量：12</p><p>值班电话：1</p>");
    EXPECT_EQ(pullWith(Calm, "<div class='weather'>小雨</div><p>访问量：13</p><p>值班电话：2</p>").revised,
              0);
}

TEST_F(WatchedPages, WhatIsAddedIsScreenedByItself) {
    QList<ItemId> told;
    QObject::connect(&desk->pulls(), &PullService::itemsStored,
                     [&](const QList<ItemId>& items) { told = items; });
    EXPECT_EQ(pullWith("昨日的抢修已经恢复正常。").flagged, 0);
    const PullSummary edited = pullWith("昨日的抢修已经恢复正常。</p><p>东街今晚停水。");
    EXPECT_EQ(edited.revised, 1);
    EXPECT_EQ(edited.flagged, 1) << "the old sentence must not hide the new one";
    ASSERT_EQ(told.size(), 1);
    const Flag flag = flagsOf(told.first()).value(0);
    EXPECT_EQ(flag.revision, 2);
    const auto item =
        waitFor(desk->read([id = told.first()](Database& db) { return ItemTable(db).load(id); }));
    ASSERT_TRUE(item && !flag.hits.isEmpty());
    const Hit& hit = flag.hits.first();
    EXPECT_EQ(item->text.mid(hit.start, hit.end - hit.start), u"停水");
}

// A store from before the essence of pages was kept has their versions by title and text.
TEST_F(WatchedPages, VersionsWithoutAnEssenceCountToo) {
    const SourceId source{1};
    FoundItem item;
    item.identity = item.url = u"http://p.example/"_qs;
    item.title = u"t"_qs;
    item.text = u"访问量：12"_qs;
    const auto put = [&] {
        return waitFor(desk->store().write(Priority::Ingest, [&, item](Database& db) {
            return ItemTable(db).put(source, item, clock.now(), {}, NewsAgainst::AnyVersion);
        }));
    };
    EXPECT_EQ(put()->what, Put::New);
    item.essence = u"t\n访问量：#"_qs;
    EXPECT_EQ(put()->what, Put::Unchanged);
    item.text = u"访问量：13"_qs;
    EXPECT_EQ(put()->what, Put::Revised);
    item.text = u"访问量：14"_qs;
    EXPECT_EQ(put()->what, Put::Unchanged);
}

} // namespace dutydesk
