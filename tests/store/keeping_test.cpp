#include "store/audit_log.h"
#include "store/keeping.h"
#include "store/repost_table.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

using namespace std::chrono_literals;

class KeepingTest : public StoreTest {
  protected:
    const Instant now = at("2026-06-30T04:00:00Z");
    const Instant old = now - 24h * 91;
    const QString text = QStringLiteral("广场的喷泉周末开放，欢迎前来");

    ItemId item(const QString& identity, Instant when) {
        return put(m_source, found(identity, QStringLiteral("喷泉开放") + identity, text), when).id;
    }
    /// Title and text as they are stored.
    QString body(ItemId id, int revision = 1) {
        auto rows = must(db().run(
            QStringLiteral("SELECT title || text FROM item_bodies WHERE item_id = ? AND revision = ?"),
            {number(id), revision}));
        EXPECT_TRUE(rows.next());
        return rows.text(0);
    }
    Droppable tidy() {
        const auto before = must(droppedBefore(db(), now));
        Droppable all;
        std::optional<ItemPlace> from;
        do {
            const DropPiece piece = must(db().transaction([&] { return dropTexts(db(), *before, from); }));
            all.revisions += piece.dropped.revisions;
            all.characters += piece.dropped.characters;
            from = piece.next;
        } while (from);
        return all;
    }
    qint64 count(const QString& sql) {
        auto rows = must(db().run(sql));
        EXPECT_TRUE(rows.next());
        return rows.integer(0);
    }
    void flag(ItemId id) {
        Flag flag;
        flag.item = id;
        must(FlagTable(db()).add(flag));
    }

  private:
    const SourceId m_source = addSource();
};

TEST_F(KeepingTest, OldTextsGoYoungOnesStay) {
    const ItemId gone = item(QStringLiteral("1"), old);
    const ItemId stays = item(QStringLiteral("2"), now - 24h * 89);
    const Droppable expected = must(droppable(db(), *must(droppedBefore(db(), now))));
    EXPECT_EQ(tidy().revisions, 1);
    EXPECT_EQ(expected.revisions, 1);
    EXPECT_EQ(expected.characters, QString(QStringLiteral("喷泉开放1") + text).size());
    EXPECT_EQ(body(gone), QString());
    EXPECT_NE(body(stays), QString());
    EXPECT_EQ(tidy().revisions, 0);
}

TEST_F(KeepingTest, WhatIsDroppedKeepsItsTitleAndAddressInLists) {
    const Item item_ = must(ItemTable(db()).load(item(QStringLiteral("1"), old)));
    tidy();
    const Item after = must(ItemTable(db()).load(item_.id));
    EXPECT_EQ(after.title, item_.title);
    EXPECT_EQ(after.url, item_.url);
    EXPECT_EQ(after.text, QString());
}

TEST_F(KeepingTest, WhatIsDroppedDoesNotComeBackAsNew) {
    const ItemId gone = item(QStringLiteral("1"), old);
    tidy();
    const PutItem again =
        put(SourceId{1}, found(QStringLiteral("1"), QStringLiteral("喷泉开放1"), text), now);
    EXPECT_EQ(again.id, gone);
    EXPECT_EQ(again.what, Put::Unchanged);
}

TEST_F(KeepingTest, WhatIsDroppedCanBeRevisedAndFoundAgain) {
    const ItemId gone = item(QStringLiteral("1"), old);
    tidy();
    EXPECT_TRUE(must(searchStore(db(), QStringLiteral("喷泉"))).isEmpty());
    const PutItem revised =
        put(SourceId{1}, found(QStringLiteral("1"), QStringLiteral("喷泉停开"), QStringLiteral("检修")), now);
    EXPECT_EQ(revised.id, gone);
    EXPECT_EQ(revised.what, Put::Revised);
    EXPECT_EQ(must(searchStore(db(), QStringLiteral("检修"))).size(), 1);
    EXPECT_TRUE(must(searchStore(db(), QStringLiteral("周末"))).isEmpty());
}

TEST_F(KeepingTest, OtherTextsAreStillFound) {
    item(QStringLiteral("1"), old);
    item(QStringLiteral("2"), now);
    tidy();
    EXPECT_EQ(must(searchStore(db(), QStringLiteral("喷泉"))).size(), 1);
    EXPECT_EQ(must(searchStore(db(), QStringLiteral("周末开放"))).size(), 1);
}

TEST_F(KeepingTest, FlaggedTextsStay) {
    const ItemId flagged = item(QStringLiteral("1"), old);
    flag(flagged);
    tidy();
    EXPECT_NE(body(flagged), QString());
}

TEST_F(KeepingTest, TextsOfCasesStay) {
    const ItemId inCase = item(QStringLiteral("1"), old);
    must(CaseTable(db()).attachItem(addCase(), inCase, UserId::None, now));
    tidy();
    EXPECT_NE(body(inCase), QString());
}

TEST_F(KeepingTest, WhatTellsTheSameAsAFlaggedItemStays) {
    const ItemId one = item(QStringLiteral("1"), old);
    const ItemId other = item(QStringLiteral("2"), old);
    flag(other);
    for (const ItemId id : {one, other})
        force(QStringLiteral("INSERT INTO reposts (item_id, group_id) VALUES (?, ?)"),
              {number(id), number(one)});
    tidy();
    EXPECT_NE(body(one), QString());
}

TEST_F(KeepingTest, WhatWasTypedInStays) {
    const ItemId typed = put(SourceId::None, found({}, QStringLiteral("来电"), text), old).id;
    tidy();
    EXPECT_NE(body(typed), QString());
}

TEST_F(KeepingTest, AWatchedPageKeepsItsNewestState) {
    force(QStringLiteral("UPDATE sources SET kind = 'page'"));
    const ItemId page = item(QStringLiteral("1"), old);
    put(SourceId{1}, found(QStringLiteral("1"), QStringLiteral("新"), QStringLiteral("新的状态")), old + 1h);
    tidy();
    EXPECT_EQ(body(page, 1), QString());
    EXPECT_NE(body(page, 2), QString());
}

TEST_F(KeepingTest, TheMarksOfRepostsGoToo) {
    const QString title = QStringLiteral("喷泉开放");
    const QString told = QStringLiteral(
        "广场的喷泉本周末起开放，每晚七点到九点各有一场表演，市民可以免费观看；遇到大风和下雨天气，表演将会取"
        "消，"
        "请大家照看好老人和孩子，不要翻越护栏，保持地面清洁，如有疑问请拨打城管服务热线咨询。");
    const ItemId gone = put(SourceId{1}, found(QStringLiteral("1"), title, told), old).id;
    must(RepostTable(db()).place(gone, SourceId{1}, repostPrint(title, told)));
    ASSERT_GT(count(QStringLiteral("SELECT count(*) FROM repost_marks")), 0);
    tidy();
    EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM repost_marks")), 0);
}

TEST_F(KeepingTest, ManyAreDroppedInPieces) {
    must(db().transaction([&]() -> Result<void> {
        for (int i = 0; i < 950; ++i) item(QString::number(i), old - std::chrono::minutes(i % 7));
        return {};
    }));
    const auto piece = must(
        db().transaction([&] { return dropTexts(db(), *must(droppedBefore(db(), now)), std::nullopt); }));
    EXPECT_EQ(piece.dropped.revisions, 400);
    EXPECT_EQ(tidy().revisions, 550);
    EXPECT_FALSE(must(verifyStore(db())).broken);
}

TEST_F(KeepingTest, ForEverIsForEver) {
    EXPECT_EQ(must(keptDays(db())), 90);
    must(setKeptDays(db(), 0));
    EXPECT_FALSE(must(droppedBefore(db(), now)));
    EXPECT_EQ(codeOf(setKeptDays(db(), 29)), ErrorCode::InvalidInput);
    must(setKeptDays(db(), 30));
    EXPECT_EQ(must(droppedBefore(db(), now)), now - 24h * 30);
}

/// The database allows exactly this change of a revision.
class KeepingGuard : public KeepingTest {
  protected:
    void SetUp() override {
        KeepingTest::SetUp();
        m_old = item(QStringLiteral("1"), old);
        m_flagged = item(QStringLiteral("2"), old);
        flag(m_flagged);
        m_young = item(QStringLiteral("3"), now);
        m_typed = put(SourceId::None, found({}, QStringLiteral("来电"), text), old).id;
        force(QStringLiteral("UPDATE keeping SET drop_before = ?"), {toMillis(now - 24h * 90)});
    }
    bool allowed(const char* set, ItemId id) {
        return tryRun(QStringLiteral("UPDATE item_bodies SET %1 WHERE item_id = ?").arg(QLatin1String(set)),
                      {number(id)})
            .has_value();
    }
    ItemId m_old{}, m_flagged{}, m_young{}, m_typed{};
};

TEST_F(KeepingGuard, RefusesEveryOtherChange) {
    for (const char* set : {"text = 'x', title = ''", "text = '', title = 'x'", "text = ''", "title = ''",
                            "text = '', title = '', text_hash = 'x'", "text = '', title = '', found = 1",
                            "text = '', title = '', revision = 9"})
        EXPECT_FALSE(allowed(set, m_old)) << set;
    for (const ItemId id : {m_flagged, m_young, m_typed})
        EXPECT_FALSE(allowed("text = '', title = ''", id)) << number(id);
    EXPECT_FALSE(tryRun(QStringLiteral("DELETE FROM item_bodies WHERE item_id = ?"), {number(m_old)}));
    EXPECT_TRUE(allowed("text = '', title = ''", m_old));
}

TEST_F(KeepingTest, SizeAndGrowthAreMeasured) {
    for (int i = 0; i < 30; ++i) item(QString::number(i), now - 24h * i);
    const StoreSize size = must(storeSize(db(), now));
    EXPECT_GT(size.bytes, 0);
    EXPECT_GE(size.bytes, size.freeBytes);
    EXPECT_DOUBLE_EQ(size.itemsPerDay, 1);
    EXPECT_GT(size.bytesPerDay, 0);
}

} // namespace
} // namespace dutydesk
