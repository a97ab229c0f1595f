#include "store/migrations.h"
#include "store/period_table.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

/// Stores as earlier versions left them: only the first migrations, and rows as they wrote them.
class UpgradeTest : public StoreTest, public testing::WithParamInterface<int> {
  protected:
    void makeOld() {
        m_old = must(Database::open(path(), Database::Mode::Create, builtInMigrations().mid(0, GetParam())));
        run("INSERT INTO offices VALUES (1, '清河县教育局', 'desk@example.org', 'Asia/Shanghai', '08:30', "
            "'17:30', 'township', 0, 4)");
        run("INSERT INTO users (name, role, password, added_at) VALUES ('陈岚', 'analyst', 'x', 0)");
        run("INSERT INTO sources (name, url, kind, entry_selector, title_selector, link_selector, "
            "date_selector, interval_ms, enabled, etag, last_success, next_due, items) VALUES ('留言板', "
            "'https://board.example/list', 'list', 'li', 'h3', 'a', 'time', 1800000, 1, '\"v7\"', "
            "1772413200000, 1772415000000, 1)");
        run("INSERT INTO items (source_id, channel, identity, url, url_key, title, found, text_hash) VALUES "
            "(1, '', 'a', 'https://board.example/1', 'board.example/1', '东街停水', 1772413200000, 'h')");
        run("INSERT INTO item_bodies VALUES (1, 1, '东街停水', '已经两天', 'h', 1772413200000)");
        run("INSERT INTO flags (item_id, revision, tier, state, reason, hits, because, confidence, at) "
            "VALUES "
            "(1, 1, 2, 'new', '', '[]', '停水', 1.0, 1772413200000)");
        run("INSERT INTO inbox VALUES (1, 'new', 2, 1.0, 1772413200000)");
        must(CaseTable(*m_old).insert(sampleCase(QStringLiteral("东街停水"))));
        run("INSERT INTO case_items VALUES (1, 1, 1, 1772413200000)");
        m_old.reset();
    }
    Database& upgraded() {
        makeOld();
        return reopen();
    }

  private:
    void run(const char* sql) { must(m_old->run(QString::fromUtf8(sql))); }
    std::unique_ptr<Database> m_old;
};

TEST_P(UpgradeTest, BringsTheSchemaToTheNewest) {
    auto rows = must(upgraded().run(QStringLiteral("PRAGMA user_version")));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), builtInMigrations().last().number);
}

TEST_P(UpgradeTest, KeepsASourceAndGivesItAScheduleThatKnowsNothing) {
    const Source source = must(SourceTable(upgraded()).load(SourceId{1}));
    EXPECT_EQ(source.name, QStringLiteral("留言板"));
    EXPECT_EQ(source.kind, SourceKind::List);
    EXPECT_EQ(source.selectors.date, QStringLiteral("time"));
    EXPECT_EQ(source.validators.etag, QStringLiteral("\"v7\""));
    EXPECT_EQ(source.interval, Millis(std::chrono::minutes(30)));
    EXPECT_EQ(source.health.lastSuccess, fromMillis(1772413200000));
    EXPECT_EQ(source.health.nextDue, fromMillis(1772415000000));
    EXPECT_EQ(source.health.items, 1);
    EXPECT_TRUE(source.adaptive);
    EXPECT_EQ(source.schedule, SourceSchedule{});
    EXPECT_EQ(source.noise, PageNoise{});
}

TEST_P(UpgradeTest, KeepsItemsFlagsAndCases) {
    Database& db = upgraded();
    EXPECT_EQ(must(OfficeTable(db).office()).name, QStringLiteral("清河县教育局"));
    EXPECT_EQ(must(ItemTable(db).load(ItemId{1})).text, QStringLiteral("已经两天"));
    EXPECT_EQ(must(FlagTable(db).inbox({})).size(), 1);
    const CaseFile file = must(CaseTable(db).load(CaseId{1}));
    EXPECT_EQ(file.head.title, QStringLiteral("东街停水"));
    EXPECT_EQ(file.items.size(), 1);
    EXPECT_TRUE(file.evidence.isEmpty());
}

TEST_P(UpgradeTest, TakesWhatTheNewVersionWrites) {
    Database& db = upgraded();
    Source source = must(SourceTable(db).load(SourceId{1}));
    source.schedule.movedTo = QStringLiteral("https://board.example/new");
    source.schedule.movedAnswers = 3;
    must(SourceTable(db).saveHealth(source));
    EXPECT_EQ(must(SourceTable(db).load(SourceId{1})).schedule, source.schedule);
    EXPECT_TRUE(must(PeriodTable(db).list()).isEmpty());
    EXPECT_EQ(put(SourceId{1}, found(QStringLiteral("b"), QStringLiteral("又停水"), {})).what, Put::New);
}

TEST_P(UpgradeTest, LeavesACopyOfTheOldStoreBesideIt) {
    upgraded();
    const QString copy = path() + QStringLiteral(".schema-%1.backup").arg(GetParam());
    EXPECT_TRUE(QFile::exists(copy));
}

INSTANTIATE_TEST_SUITE_P(FromSchema, UpgradeTest, testing::Values(1, 2, 3, 4, 5, 6, 7, 8));

} // namespace
} // namespace dutydesk
