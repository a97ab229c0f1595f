#include "store/flag_rows.h"
#include "store/read.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class FlagTableTest : public StoreTest {
  protected:
    void SetUp() override {
        source = addSource();
        rule = addRule(QStringLiteral("食品安全"));
    }
    FlagTable table() { return FlagTable(db()); }
    RuleId addRule(const QString& name) {
        Rule added;
        added.name = name;
        added.query = QStringLiteral("食堂");
        return must(RuleTable(db()).insert(added));
    }
    ItemId addItem(const QString& identity) {
        return put(source, found(identity, QStringLiteral("题") + identity, QStringLiteral("食堂"))).id;
    }
    Flag flagOn(ItemId item, const char* when = "2026-03-02T01:00:00Z", Tier tier = Tier::Ordinary) const {
        Flag flag;
        flag.item = item;
        flag.rule = rule;
        flag.tier = tier;
        flag.at = at(when);
        return flag;
    }
    Flag only(ItemId item) {
        const QList<Flag> flags = must(table().ofItem(item));
        EXPECT_EQ(flags.size(), 1);
        return flags.first();
    }
    void setState(ItemId item, FlagState state) {
        Flag flag = only(item);
        flag.state = state;
        must(table().update(flag));
    }
    QString inboxTitles(const InboxQuery& query = {}) {
        QStringList titles;
        for (const InboxRow& row : must(table().inbox(query))) titles.append(row.item.title);
        return titles.join(QLatin1Char(' '));
    }

    SourceId source{};
    RuleId rule{};
};

TEST_F(FlagTableTest, KeepsAFlagWithItsReasons) {
    Flag flag = flagOn(addItem(QStringLiteral("1")));
    flag.hits = {{Field::Title, 0, 2, QStringLiteral("食堂"), HitKind::Nested, 0.75, false},
                 {Field::Text, 5, 7, QStringLiteral("腹痛"), HitKind::Crossing, 1, true}};
    flag.because = QStringLiteral("食堂 AND 腹痛");
    flag.confidence = 0.75;
    EXPECT_TRUE(must(table().add(flag)));
    const Flag stored = must(table().load(only(flag.item).id));
    EXPECT_EQ(stored.hits, flag.hits);
    EXPECT_EQ(stored.because, flag.because);
    EXPECT_EQ(stored.ruleName, QStringLiteral("食品安全"));
    EXPECT_DOUBLE_EQ(stored.confidence, 0.75);
    EXPECT_EQ(stored.at, flag.at);
    EXPECT_EQ(stored.state, FlagState::New);
}

TEST_F(FlagTableTest, RuleFlagsARevisionOnce) {
    const Flag flag = flagOn(addItem(QStringLiteral("1")));
    EXPECT_TRUE(must(table().add(flag)));
    EXPECT_FALSE(must(table().add(flag)));
    EXPECT_EQ(must(table().ofItem(flag.item)).size(), 1);
}

TEST_F(FlagTableTest, NewRevisionsFlagReplacesOneThatNobodyLookedAt) {
    Flag flag = flagOn(addItem(QStringLiteral("1")));
    must(table().add(flag));
    flag.revision = 2;
    EXPECT_TRUE(must(table().add(flag)));
    EXPECT_EQ(only(flag.item).revision, 2);
}

TEST_F(FlagTableTest, NewRevisionIsFlaggedAgainAfterADismissal) {
    Flag flag = flagOn(addItem(QStringLiteral("1")));
    must(table().add(flag));
    setState(flag.item, FlagState::Dismissed);
    flag.revision = 2;
    EXPECT_TRUE(must(table().add(flag)));
    EXPECT_EQ(must(table().ofItem(flag.item)).size(), 2);
    EXPECT_EQ(must(table().count(FlagState::New)), 1);
    EXPECT_EQ(must(table().count(FlagState::Dismissed)), 1);
}

TEST_F(FlagTableTest, ReviewIsKept) {
    const ItemId item = addItem(QStringLiteral("1"));
    must(table().add(flagOn(item)));
    Flag flag = only(item);
    flag.state = FlagState::Dismissed;
    flag.reason = QStringLiteral("广告");
    flag.reviewedBy = addUser(u"陈岚");
    flag.reviewedAt = at("2026-03-02T02:00:00Z");
    must(table().update(flag));
    const Flag stored = only(item);
    EXPECT_EQ(stored.state, FlagState::Dismissed);
    EXPECT_EQ(stored.reason, flag.reason);
    EXPECT_EQ(stored.reviewedBy, flag.reviewedBy);
    EXPECT_EQ(stored.reviewedAt, flag.reviewedAt);
}

TEST_F(FlagTableTest, SecondReviewerGetsAConflict) {
    const ItemId item = addItem(QStringLiteral("1"));
    must(table().add(flagOn(item)));
    const Flag flag = only(item);
    must(table().update(flag));
    EXPECT_EQ(codeOf(table().update(flag)), ErrorCode::Conflict);
}

TEST_F(FlagTableTest, InboxShowsAnItemOnceWithAllItsFlags) {
    Flag flag = flagOn(addItem(QStringLiteral("1")), "2026-03-02T01:00:00Z", Tier::Ordinary);
    must(table().add(flag));
    flag.rule = addRule(QStringLiteral("学生安全"));
    flag.tier = Tier::Major;
    flag.confidence = 0.5;
    flag.at = at("2026-03-02T02:00:00Z");
    must(table().add(flag));
    const QList<InboxRow> rows = must(table().inbox({}));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().flags.size(), 2);
    EXPECT_EQ(rows.first().tier, Tier::Major);
    EXPECT_DOUBLE_EQ(rows.first().confidence, 1);
    EXPECT_EQ(rows.first().at, at("2026-03-02T02:00:00Z"));
    EXPECT_EQ(rows.first().item.text, QStringLiteral("食堂"));
    EXPECT_EQ(must(table().count(FlagState::New)), 1);
}

TEST_F(FlagTableTest, InboxIsGravestThenNewest) {
    must(table().add(flagOn(addItem(QStringLiteral("1")), "2026-03-02T01:00:00Z")));
    must(table().add(flagOn(addItem(QStringLiteral("2")), "2026-03-02T02:00:00Z")));
    must(table().add(flagOn(addItem(QStringLiteral("3")), "2026-03-01T01:00:00Z", Tier::Major)));
    EXPECT_EQ(inboxTitles(), QStringLiteral("题3 题2 题1"));
}

TEST_F(FlagTableTest, InboxPagesMeetWithoutGapOrRepeat) {
    for (int i = 0; i < 7; ++i)
        must(table().add(flagOn(addItem(QString::number(i)),
                                i < 4 ? "2026-03-02T01:00:00Z" : "2026-03-02T02:00:00Z",
                                i % 2 ? Tier::Serious : Tier::Ordinary)));
    const QString whole = inboxTitles();
    QStringList parts;
    InboxQuery query;
    query.limit = 2;
    for (auto rows = must(table().inbox(query)); !rows.isEmpty(); rows = must(table().inbox(query))) {
        for (const InboxRow& row : rows) parts.append(row.item.title);
        query.after = InboxPlace{rows.last().tier, rows.last().at, rows.last().item.id};
    }
    EXPECT_EQ(parts.join(QLatin1Char(' ')), whole);
}

TEST_F(FlagTableTest, InboxIsNarrowedByStateTierAndTime) {
    const ItemId watched = addItem(QStringLiteral("1"));
    must(table().add(flagOn(watched)));
    setState(watched, FlagState::Watching);
    must(table().add(flagOn(addItem(QStringLiteral("2")), "2026-03-02T02:00:00Z")));
    must(table().add(flagOn(addItem(QStringLiteral("3")), "2026-03-02T03:00:00Z", Tier::Major)));
    EXPECT_EQ(inboxTitles({.state = FlagState::Watching}), QStringLiteral("题1"));
    EXPECT_EQ(inboxTitles({.tier = Tier::Major}), QStringLiteral("题3"));
    EXPECT_EQ(inboxTitles({.before = at("2026-03-02T03:00:00Z")}), QStringLiteral("题2"));
}

TEST_F(FlagTableTest, SinceIsOldestFirst) {
    must(table().add(flagOn(addItem(QStringLiteral("1")), "2026-03-02T01:00:00Z")));
    must(table().add(flagOn(addItem(QStringLiteral("2")), "2026-03-02T02:00:00Z")));
    EXPECT_EQ(must(table().since(at("2026-03-02T01:00:00Z"))).size(), 2);
    EXPECT_EQ(must(table().since(at("2026-03-02T01:00:01Z"))).size(), 1);
}

TEST_F(FlagTableTest, PrecisionCountsWhatBecameOfFlags) {
    for (int i = 0; i < 4; ++i) must(table().add(flagOn(addItem(QString::number(i)))));
    setState(ItemId{1}, FlagState::Dismissed);
    setState(ItemId{2}, FlagState::Opened);
    setState(ItemId{3}, FlagState::Attached);
    const auto precision = must(RuleTable(db()).precision()).first();
    EXPECT_EQ(precision.flags, 4);
    EXPECT_EQ(precision.dismissed, 1);
    EXPECT_EQ(precision.useful, 2);
}

TEST_F(FlagTableTest, KeepsUnlikelyFlagsApartFromTheWork) {
    Flag flag = flagOn(addItem(QStringLiteral("1")));
    flag.unlikely = true;
    must(table().add(flag));
    must(table().add(flagOn(addItem(QStringLiteral("2")))));
    EXPECT_TRUE(only(flag.item).unlikely);
    EXPECT_EQ(inboxTitles(), QStringLiteral("题2"));
    EXPECT_EQ(inboxTitles({.unlikely = true}), QStringLiteral("题1"));
    EXPECT_EQ(must(table().count(FlagState::New)), 1);
    EXPECT_EQ(must(table().countUnlikely()), 1);
    EXPECT_EQ(must(RuleTable(db()).precision()).first().flags, 1);
}

TEST_F(FlagTableTest, ShowsAnItemOfBothKindsAsWorkAlone) {
    Flag flag = flagOn(addItem(QStringLiteral("1")));
    must(table().add(flag));
    flag.rule = addRule(QStringLiteral("学生安全"));
    flag.unlikely = true;
    must(table().add(flag));
    EXPECT_EQ(must(table().countUnlikely()), 0);
    const QList<InboxRow> rows = must(table().inbox({}));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().flags.size(), 1);
}

TEST_F(FlagTableTest, FirstFlagsStandInTheInboxAsIfWorkedOutAnew) {
    const RuleId other = addRule(QStringLiteral("校车"));
    const QList<QList<std::pair<bool, Tier>>> mixes{{{false, Tier::Ordinary}},
                                                    {{true, Tier::Serious}},
                                                    {{true, Tier::Major}, {false, Tier::Serious}},
                                                    {{false, Tier::Ordinary}, {false, Tier::Major}},
                                                    {{true, Tier::Ordinary}, {true, Tier::Serious}}};
    const auto rows = [&](ItemId item) {
        return must(readAll(db(),
                            QStringLiteral("SELECT state, tier, confidence, at FROM inbox WHERE item_id = ?"),
                            {number(item)}, [](Columns& c) {
                                QString row = c.text();
                                row += QStringLiteral(" %1").arg(c.small());
                                row += QStringLiteral(" %1").arg(c.real());
                                return row + QStringLiteral(" %1").arg(c.integer());
                            }));
    };
    for (int i = 0; i < mixes.size(); ++i) {
        const ItemId item = addItem(QString::number(i));
        QList<Flag> flags;
        for (const auto& [unlikely, tier] : mixes[i]) {
            Flag flag = flagOn(item, "2026-03-02T01:00:00Z", tier);
            flag.rule = flags.isEmpty() ? rule : other;
            flag.unlikely = unlikely;
            flag.confidence = unlikely ? 0.1 : 0.5 + 0.1 * double(flags.size());
            flags.append(flag);
        }
        must(table().addFirst(flags, ItemId::None));
        const QStringList entered = rows(item);
        ASSERT_EQ(entered.size(), 1) << i;
        must(refreshInbox(db(), item));
        EXPECT_EQ(rows(item), entered) << i;
    }
}

TEST_F(FlagTableTest, TakesAnUnlikelyItemOutOfItsListWhenReviewed) {
    Flag flag = flagOn(addItem(QStringLiteral("1")));
    flag.unlikely = true;
    must(table().add(flag));
    setState(flag.item, FlagState::Opened);
    EXPECT_EQ(must(table().countUnlikely()), 0);
    EXPECT_EQ(must(table().count(FlagState::Opened)), 1);
}

TEST_F(FlagTableTest, LetsALikelyFlagReplaceAnUnlikelyOneButNotTheReverse) {
    Flag flag = flagOn(addItem(QStringLiteral("1")));
    flag.unlikely = true;
    EXPECT_TRUE(must(table().add(flag)));
    EXPECT_FALSE(must(table().add(flag)));
    flag.unlikely = false;
    EXPECT_TRUE(must(table().add(flag)));
    EXPECT_FALSE(only(flag.item).unlikely);
    flag.unlikely = true;
    EXPECT_FALSE(must(table().add(flag)));
    flag.revision = 2;
    EXPECT_TRUE(must(table().add(flag)));
    EXPECT_EQ(must(table().ofItem(flag.item)).size(), 2);
    EXPECT_EQ(must(table().count(FlagState::New)), 1);
}

TEST_F(FlagTableTest, TellsWhatPeopleDecidedAboutARule) {
    for (int i = 0; i < 3; ++i) must(table().add(flagOn(addItem(QString::number(i)))));
    Flag flag = only(ItemId{2});
    flag.state = FlagState::Dismissed;
    flag.reviewedAt = at("2026-03-03T01:00:00Z");
    must(table().update(flag));
    const auto reviews = must(RuleTable(db()).reviews(rule, at("2026-03-01T00:00:00Z"), 10));
    ASSERT_EQ(reviews.size(), 1);
    EXPECT_EQ(reviews.first().state, FlagState::Dismissed);
    EXPECT_EQ(reviews.first().title, QStringLiteral("题1"));
    EXPECT_TRUE(must(RuleTable(db()).reviews(rule, at("2026-03-04T00:00:00Z"), 10)).isEmpty());
}

} // namespace
} // namespace dutydesk
