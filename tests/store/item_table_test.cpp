#include "store/web_key.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class ItemTableTest : public StoreTest {
  protected:
    ItemTable table() { return ItemTable(db()); }
    const Instant first = at("2026-03-02T01:00:00Z");
    const Instant second = at("2026-03-02T03:00:00Z");
};

TEST_F(ItemTableTest, KeepsAnItem) {
    const SourceId source = addSource();
    FoundItem item = found(QStringLiteral("1"), QStringLiteral("食堂"), QStringLiteral("中午吃坏了肚子"));
    item.published = at("2026-03-01T23:00:00Z");
    const PutItem stored = put(source, item, first);
    EXPECT_EQ(stored.what, Put::New);
    const Item loaded = must(table().load(stored.id));
    EXPECT_EQ(loaded.source, source);
    EXPECT_EQ(loaded.sourceName, QStringLiteral("清河论坛"));
    EXPECT_EQ(loaded.url, item.url);
    EXPECT_EQ(loaded.title, item.title);
    EXPECT_EQ(loaded.text, item.text);
    EXPECT_EQ(loaded.published, item.published);
    EXPECT_EQ(loaded.found, first);
    EXPECT_EQ(loaded.revision, 1);
}

TEST_F(ItemTableTest, SameItemIsStoredOnce) {
    const SourceId source = addSource();
    const FoundItem item = found(QStringLiteral("1"), QStringLiteral("食堂"), QStringLiteral("正文"));
    const PutItem once = put(source, item, first);
    const PutItem again = put(source, item, second);
    EXPECT_EQ(again.what, Put::Unchanged);
    EXPECT_EQ(again.id, once.id);
}

TEST_F(ItemTableTest, NewItemsAreCountedTogether) {
    const SourceId source = addSource();
    must(table().countNew(source, 2));
    must(table().countNew(source, 1));
    EXPECT_EQ(must(SourceTable(db()).load(source)).health.items, 3);
}

TEST_F(ItemTableTest, SameIdentityInTwoSourcesIsTwoItems) {
    const FoundItem item = found(QStringLiteral("1"), QStringLiteral("食堂"), QStringLiteral("正文"));
    const PutItem here = put(addSource(QStringLiteral("https://a.example/")), item);
    const PutItem there = put(addSource(QStringLiteral("https://b.example/")), item);
    EXPECT_EQ(there.what, Put::New);
    EXPECT_NE(here.id, there.id);
}

TEST_F(ItemTableTest, EditedTextBecomesARevisionAndBothAreKept) {
    const SourceId source = addSource();
    put(source, found(QStringLiteral("1"), QStringLiteral("食堂"), QStringLiteral("旧的")), first);
    const PutItem revised =
        put(source, found(QStringLiteral("1"), QStringLiteral("食堂"), QStringLiteral("新的")), second);
    EXPECT_EQ(revised.what, Put::Revised);
    EXPECT_EQ(revised.revision, 2);
    EXPECT_EQ(must(table().load(revised.id)).text, QStringLiteral("新的"));
    EXPECT_EQ(must(table().load(revised.id, 1)).text, QStringLiteral("旧的"));
    const QList<Item> all = must(table().revisions(revised.id));
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].found, first);
    EXPECT_EQ(all[1].found, second);
    EXPECT_EQ(must(table().load(revised.id)).found, first); // the item was found then
}

TEST_F(ItemTableTest, EditedTitleBecomesARevision) {
    const SourceId source = addSource();
    put(source, found(QStringLiteral("1"), QStringLiteral("食堂"), QStringLiteral("正文")));
    const PutItem revised =
        put(source, found(QStringLiteral("1"), QStringLiteral("学校食堂"), QStringLiteral("正文")));
    EXPECT_EQ(revised.what, Put::Revised);
    EXPECT_EQ(must(table().load(revised.id)).title, QStringLiteral("学校食堂"));
}

TEST_F(ItemTableTest, WordsMovedFromTitleToTextAreAnEdit) {
    const SourceId source = addSource();
    put(source, found(QStringLiteral("1"), QStringLiteral("ab"), QStringLiteral("c")));
    EXPECT_EQ(put(source, found(QStringLiteral("1"), QStringLiteral("a"), QStringLiteral("bc"))).what,
              Put::Revised);
}

TEST_F(ItemTableTest, ItemByHandHasItsChannelAndIsAlwaysNew) {
    const FoundItem call = found({}, QStringLiteral("来电"), QStringLiteral("反映校车晚点"));
    const PutItem one = must(table().put(SourceId::None, call, first, QStringLiteral("phone")));
    const PutItem two = must(table().put(SourceId::None, call, first, QStringLiteral("phone")));
    EXPECT_NE(one.id, two.id);
    const Item item = must(table().load(one.id));
    EXPECT_EQ(item.source, SourceId::None);
    EXPECT_EQ(item.sourceName, QStringLiteral("phone"));
}

TEST_F(ItemTableTest, RevisionIsNeverChanged) {
    put(addSource(), found(QStringLiteral("1"), QStringLiteral("食堂"), QStringLiteral("正文")));
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("UPDATE item_bodies SET text = 'x'"))), ErrorCode::Conflict);
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("DELETE FROM item_bodies"))), ErrorCode::Conflict);
}

TEST_F(ItemTableTest, KnownUrlsAreThoseOfTheSource) {
    const SourceId source = addSource(QStringLiteral("https://a.example/"));
    put(source, found(QStringLiteral("1"), QStringLiteral("一"), QStringLiteral("正文")));
    put(addSource(QStringLiteral("https://b.example/")),
        found(QStringLiteral("2"), QStringLiteral("二"), QStringLiteral("正文")));
    EXPECT_EQ(must(table().knownUrls(source)), QSet<QString>{QStringLiteral("https://forum.example/t/1")});
}

TEST_F(ItemTableTest, PagesGoThroughAllItemsOnceWithTheirNewestTexts) {
    const SourceId source = addSource();
    for (int i = 0; i < 5; ++i)
        put(source, found(QString::number(i), QStringLiteral("题"), QStringLiteral("旧")));
    put(source, found(QStringLiteral("3"), QStringLiteral("题"), QStringLiteral("新")));
    QStringList texts;
    ItemId after = ItemId::None;
    for (auto page = must(table().page(after, 2)); !page.isEmpty(); page = must(table().page(after, 2))) {
        EXPECT_LE(page.size(), 2);
        for (const Item& item : page) texts.append(item.text);
        after = page.last().id;
    }
    EXPECT_EQ(texts.join(QString()), QStringLiteral("旧旧旧新旧"));
}

TEST_F(ItemTableTest, UnknownItemIsNotFound) {
    EXPECT_EQ(codeOf(table().load(ItemId{9})), ErrorCode::NotFound);
}

TEST(WebKeyTest, LeavesOutWhatDoesNotNameThePage) {
    const auto key = [](const char* url) { return webKey(QString::fromUtf8(url)).toStdString(); };
    EXPECT_EQ(key("https://News.Example/a?utm_source=wx&id=7#top"), "https://news.example/a?id=7");
    EXPECT_EQ(key("https://news.example:443/a/?spm=1.2"), "https://news.example/a");
    EXPECT_EQ(key("https://news.example/a?b=2&a=1"), key("https://news.example/a?a=1&b=2"));
    EXPECT_NE(key("https://news.example/a?id=7"), key("https://news.example/a?id=8"));
    EXPECT_NE(key("http://news.example:8080/a"), key("http://news.example/a"));
}

TEST(WebKeyTest, LeavesWhatIsNoAddressAsItIs) {
    EXPECT_EQ(webKey(QStringLiteral("tel 12345")), QStringLiteral("tel 12345"));
}

} // namespace
} // namespace dutydesk
