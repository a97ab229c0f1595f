#include "store/audit_log.h"
#include "store/migrations.h"
#include "tests/store/store_support.h"
#include "tests/support/killed_program.h"

#include <QFile>

#include <cstdio>

namespace dutydesk {
namespace {

const QString oldStoreVariable = QStringLiteral("DUTYDESK_CRASH_STORE");
constexpr int oldItems = 3000;

/// Not a test: the program that is killed while it brings an old store up to date.
TEST(MigrationProgram, DISABLED_OpensAnOldStore) {
    const QString path = qEnvironmentVariable(oldStoreVariable.toLatin1().constData());
    if (path.isEmpty()) GTEST_SKIP() << "started by MigrationCrash only";
    std::printf(">begin\n");
    std::fflush(stdout);
    const auto db = Database::open(path, Database::Mode::ReadWrite);
    std::printf(db ? ">migrated\n" : ">failed\n");
    std::fflush(stdout);
}

/// A store of the first schema with texts, whose search index a migration has to make anew.
class MigrationCrash : public StoreTest {
  protected:
    void makeOld() {
        auto old = must(Database::open(path(), Database::Mode::Create, builtInMigrations().mid(0, 1)));
        const auto run = [&](const QString& sql, const QVariantList& values = {}) {
            must(old->run(sql, values));
        };
        run(QStringLiteral(
            "INSERT INTO offices VALUES (1, '清河县教育局', '', 'Asia/Shanghai', '08:30', '17:30', "
            "'township', 0, 4)"));
        must(old->transaction([&]() -> Result<void> {
            for (int i = 1; i <= oldItems; ++i) {
                run(QStringLiteral(
                        "INSERT INTO items (channel, identity, url, url_key, title, found, text_hash) "
                        "VALUES ('phone', ?, '', '', '来电', 1, 'h')"),
                    {QString::number(i)});
                run(QStringLiteral("INSERT INTO item_bodies VALUES (?, 1, '来电', ?, 'h', 1)"),
                    {i, QStringLiteral("第%1次来电反映东街停水").arg(i).repeated(5)});
            }
            AuditEntry entry;
            entry.action = QStringLiteral("init");
            entry.subjectKind = QStringLiteral("office");
            return AuditLog(*old).append(entry);
        }));
        must(old->run(QStringLiteral("UPDATE search_state SET fingerprint = 'of another version'")));
        old.reset();
        must(copyFile(path(), path(QStringLiteral("old.db"))));
    }
    static Result<void> copyFile(const QString& from, const QString& to) {
        QFile::remove(to);
        if (!QFile::copy(from, to)) return fail(ErrorCode::FileUnwritable, to);
        return {};
    }
    qint64 number(const QString& sql) {
        auto rows = must(db().run(sql));
        EXPECT_TRUE(rows.next());
        return rows.integer(0);
    }
};

TEST_F(MigrationCrash, AKilledMigrationIsDoneAgainAndLosesNothing) {
    makeOld();
    QRandomGenerator random(20260302);
    int killedInside = 0;
    for (int round = 0; round < killRounds(); ++round) {
        close();
        for (const char* suffix : {"-wal", "-shm", "-open"}) QFile::remove(path() + QLatin1String(suffix));
        QFile::remove(path());
        must(copyFile(path(QStringLiteral("old.db")), path()));
        const auto said = runUntilKilled(QStringLiteral("MigrationProgram.*"), {{oldStoreVariable, path()}},
                                         1, random.bounded(250));
        if (said == QList<QByteArray>{"begin"}) ++killedInside;
        EXPECT_FALSE(said.contains("failed"));
        reopen();
        EXPECT_EQ(number(QStringLiteral("PRAGMA user_version")), builtInMigrations().last().number);
        EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM item_bodies")), oldItems);
        EXPECT_EQ(must(AuditLog(db()).head()).count, 1);
        EXPECT_EQ(must(searchStore(db(), QStringLiteral("停水"), oldItems)).size(), oldItems);
        EXPECT_FALSE(must(verifyStore(db())).broken);
        if (HasFailure()) return;
    }
    RecordProperty("killedInside", killedInside);
}

} // namespace
} // namespace dutydesk
