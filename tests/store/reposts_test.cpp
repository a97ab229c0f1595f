#include "store/repost_marks.h"
#include "store/repost_table.h"
#include "tests/store/repost_corpus.h"
#include "tests/store/store_support.h"

#include <map>

namespace dutydesk {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int others = 1500;
#else
constexpr int others = 20000;
#endif

struct Figures {
    double precision = 0;
    double recall = 0;
};

double pairs(double count) { return count * (count - 1) / 2; }

/// Over pairs of items of the same group.
Figures figuresOf(const QList<std::pair<int, ItemId>>& placed) {
    std::map<ItemId, int> groups;
    std::map<int, int> matters;
    std::map<std::pair<ItemId, int>, int> both;
    for (const auto& [matter, group] : placed) {
        if (group != ItemId::None) ++groups[group];
        if (matter < 0) continue;
        ++matters[matter];
        if (group != ItemId::None) ++both[{group, matter}];
    }
    double grouped = 0;
    double wanted = 0;
    double right = 0;
    for (const auto& [group, count] : groups) grouped += pairs(count);
    for (const auto& [matter, count] : matters) wanted += pairs(count);
    for (const auto& [key, count] : both) right += pairs(count);
    return {right / grouped, right / wanted};
}

class RepostsTest : public StoreTest {
  protected:
    SourceId site(int number) {
        if (!m_sites.contains(number))
            m_sites.insert(number, addSource(QStringLiteral("https://site%1.example/feed").arg(number)));
        return m_sites.value(number);
    }
    ItemId add(int siteNumber, const QString& title, const QString& text) {
        const SourceId source = site(siteNumber);
        const ItemId item = put(source, found(QString::number(++m_count), title, text)).id;
        must(RepostTable(db()).place(item, source, repostPrint(title, text)));
        return item;
    }
    QList<ItemId> members(ItemId item) { return must(RepostTable(db()).members(item)); }

    RepostCorpus corpus{20260302, QStringLiteral(TESTS_DIR "/data/reposts/matters.txt")};

  private:
    QHash<int, SourceId> m_sites;
    int m_count = 0;
};

TEST_F(RepostsTest, ThirtyMattersAmongOtherTextsAreFoundAndNothingElse) {
    ASSERT_EQ(corpus.matters(), 30);
    const QList<Telling> tellings = corpus.make(others);
    QList<ItemId> items;
    for (qsizetype from = 0; from < tellings.size(); from += 200)
        must(db().transaction([&]() -> Result<void> {
            for (const Telling& one : tellings.sliced(from, std::min<qsizetype>(200, tellings.size() - from)))
                items.append(add(one.site, one.title, one.text));
            return {};
        }));
    QList<std::pair<int, ItemId>> placed;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto together = members(items[i]);
        placed.append({tellings[i].matter, together.size() > 1 ? together.first() : ItemId::None});
    }
    const Figures figures = figuresOf(placed);
    RecordProperty("precision", std::to_string(figures.precision));
    RecordProperty("recall", std::to_string(figures.recall));
    EXPECT_GE(figures.precision, 0.98);
    EXPECT_GE(figures.recall, 0.95);
}

class OldMarks : public RepostsTest {
  protected:
    const Instant now = at("2026-06-30T04:00:00Z");

    ItemId tell(int matter, int siteNumber, Instant when) {
        const Telling telling = corpus.telling(matter);
        const SourceId source = site(siteNumber);
        const QString identity = QStringLiteral("%1 %2").arg(matter).arg(siteNumber);
        const ItemId item = put(source, found(identity, telling.title, telling.text), when).id;
        must(RepostTable(db()).place(item, source, repostPrint(telling.title, telling.text)));
        return item;
    }
    /// Returns how many pieces it took.
    int drop(int lookedAt) {
        int pieces = 0;
        std::optional<qint64> from = 0;
        for (; from; ++pieces) {
            const auto piece =
                must(db().transaction([&] { return dropOldMarks(db(), now - markedFor, *from, lookedAt); }));
            EXPECT_LE(piece.dropped, lookedAt);
            from = piece.next;
        }
        return pieces;
    }
};

TEST_F(OldMarks, ReachNoFurtherThanTheyAreKept) {
    const ItemId old = tell(4, 1, now - markedFor - std::chrono::hours(2));
    const ItemId again = tell(4, 2, now - markedFor - std::chrono::hours(1));
    const ItemId young = tell(5, 1, now - markedFor + std::chrono::hours(1));
    EXPECT_GT(drop(3), 5);
    EXPECT_EQ(members(tell(5, 3, now)).first(), young);
    const ItemId late = tell(4, 3, now);
    EXPECT_EQ(members(late), QList<ItemId>{late});
    EXPECT_EQ(members(old), (QList<ItemId>{old, again})) << "groups stay";
}

TEST_F(OldMarks, NothingOldIsOnePiece) {
    tell(4, 1, now);
    EXPECT_EQ(drop(3), 1);
    EXPECT_EQ(members(tell(4, 2, now)).size(), 2);
}

class RepostGroupTest : public RepostsTest {
  protected:
    /// Three tellings of one matter on three sites.
    QList<ItemId> threeTellings() {
        QList<ItemId> items;
        for (const int one : {1, 2, 3}) {
            const Telling telling = corpus.telling(4);
            items.append(add(one, telling.title, telling.text));
        }
        return items;
    }
    void flag(ItemId item, Tier tier = Tier::Ordinary, FlagState state = FlagState::New) {
        Flag one;
        one.item = item;
        one.tier = tier;
        one.state = state;
        one.at = at("2026-03-02T02:00:00Z");
        must(FlagTable(db()).add(one));
    }
    QList<InboxRow> inbox() { return must(FlagTable(db()).inbox({})); }
};

TEST_F(RepostGroupTest, AreOneRowOfTheInboxWithTheGravestTier) {
    const auto items = threeTellings();
    flag(items[1]);
    flag(items[2], Tier::Serious);
    const auto rows = inbox();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].item.id, items[1]);
    EXPECT_EQ(rows[0].tier, Tier::Serious);
    EXPECT_EQ(rows[0].versions, 3);
    EXPECT_EQ(rows[0].sites, 3);
    EXPECT_EQ(must(FlagTable(db()).count(FlagState::New)), 1);
}

TEST_F(RepostGroupTest, WhatIsTakenOutIsARowOfItsOwnAndStaysOut) {
    const auto items = threeTellings();
    for (const ItemId item : items) flag(item);
    must(RepostTable(db()).takeOut(items[0]));
    EXPECT_EQ(inbox().size(), 2);
    EXPECT_EQ(members(items[0]), QList<ItemId>{items[0]});
    EXPECT_EQ(members(items[1]), (QList<ItemId>{items[1], items[2]}));
    const Item first = must(ItemTable(db()).load(items[0]));
    EXPECT_EQ(must(RepostTable(db()).place(first.id, first.source, repostPrint(first.title, first.text))),
              first.id);
    EXPECT_EQ(members(items[0]), QList<ItemId>{items[0]});
}

TEST_F(RepostGroupTest, TheOthersAreFoundAgainAfterTheirFirstWasTakenOut) {
    const auto items = threeTellings();
    must(RepostTable(db()).takeOut(items[0]));
    const Item second = must(ItemTable(db()).load(items[1]));
    const ItemId again = add(9, second.title, second.text);
    EXPECT_TRUE(members(items[1]).contains(again));
}

TEST_F(RepostGroupTest, WhatWasTakenOutCanBePutBack) {
    const auto items = threeTellings();
    for (const ItemId item : items) flag(item);
    must(RepostTable(db()).takeOut(items[0]));
    must(RepostTable(db()).putBack(items[0]));
    EXPECT_EQ(members(items[1]), items);
    EXPECT_EQ(inbox().size(), 1);
    EXPECT_EQ(codeOf(RepostTable(db()).putBack(items[0])), ErrorCode::Conflict);
}

TEST_F(RepostGroupTest, WhatStandsAloneCannotBeTakenOut) {
    const ItemId alone = add(1, QStringLiteral("停水通知"), QStringLiteral("明天上午停水。"));
    EXPECT_EQ(codeOf(RepostTable(db()).takeOut(alone)), ErrorCode::Conflict);
}

TEST_F(RepostGroupTest, VersionsStandInTheOrderOfTheirTimes) {
    const auto items = threeTellings();
    const auto versions = must(RepostTable(db()).versions(items[2]));
    ASSERT_EQ(versions.size(), 3);
    EXPECT_EQ(versions[0].sourceName, QStringLiteral("清河论坛"));
    EXPECT_TRUE(std::is_sorted(versions.begin(), versions.end(),
                               [](const auto& a, const auto& b) { return a.at < b.at; }));
}

} // namespace
} // namespace dutydesk
