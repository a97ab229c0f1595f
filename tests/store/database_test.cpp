#include "store/database.h"
#include "store/migrations.h"
#include "store/sqlite_engine.h"
#include "tests/store/store_support.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace dutydesk {
namespace {

using Mode = Database::Mode;

class DatabaseTest : public StoreTest {
  protected:
    void write(const QByteArray& bytes) {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    qint64 number(Database& db, const QString& sql) {
        auto rows = must(db.run(sql));
        EXPECT_TRUE(rows.next());
        return rows.integer(0);
    }
    static QList<Migration> withOneMore(const QStringList& statements) {
        QList<Migration> migrations = builtInMigrations();
        migrations.append({migrations.last().number + 1, statements});
        return migrations;
    }
    static QStringList addNotes() { return {QStringLiteral("ALTER TABLE networks ADD COLUMN note TEXT")}; }
};

TEST_F(DatabaseTest, NewStoreCanBeOpenedAgain) {
    must(OfficeTable(db()).allowNetwork(QStringLiteral("10.2.0.0/16")));
    EXPECT_EQ(must(OfficeTable(reopen()).networks()), QStringList{QStringLiteral("10.2.0.0/16")});
}

TEST_F(DatabaseTest, OnlyItsOwnerCanReadTheFile) {
    db();
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(DatabaseTest, WritesThroughALogWithFullSync) {
    EXPECT_EQ(number(db(), QStringLiteral("PRAGMA synchronous")), 2);
    EXPECT_EQ(number(db(), QStringLiteral("PRAGMA foreign_keys")), 1);
    EXPECT_EQ(number(db(), QStringLiteral("PRAGMA busy_timeout")), 5000);
    auto rows = must(db().run(QStringLiteral("PRAGMA journal_mode")));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.text(0), QStringLiteral("wal"));
}

TEST_F(DatabaseTest, MissingStoreIsSaidToBeMissing) {
    const auto opened = Database::open(path(), Mode::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreMissing);
    EXPECT_EQ(opened.error().what, path());
    EXPECT_FALSE(QFileInfo::exists(path()));
}

TEST_F(DatabaseTest, CreatingOverAStoreIsRefused) {
    db();
    close();
    EXPECT_EQ(codeOf(Database::open(path(), Mode::Create)), ErrorCode::AlreadyExists);
}

TEST_F(DatabaseTest, SharedMemoryThatCannotGrowIsAFullDisk) {
    constexpr int cannotGrow = 10 | 19 << 8; // SQLITE_IOERR_SHMSIZE
    EXPECT_EQ(sqliteError(cannotGrow, path(), {}).code, ErrorCode::DiskFull);
    EXPECT_EQ(sqliteError(10, path(), {}).code, ErrorCode::StoreFailed);
}

TEST_F(DatabaseTest, GarbageIsUnreadable) {
    write(QByteArray(8192, 'x'));
    const auto opened = Database::open(path(), Mode::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreUnreadable);
    EXPECT_FALSE(opened.error().detail.isEmpty());
}

TEST_F(DatabaseTest, CreatingOverSomebodysFileLeavesItAlone) {
    const QByteArray letter = "Dear colleagues, " + QByteArray(200, '.');
    write(letter);
    EXPECT_EQ(codeOf(Database::open(path(), Mode::Create)), ErrorCode::StoreUnreadable);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), letter);
}

TEST_F(DatabaseTest, EmptyFileIsNoStore) {
    write({});
    EXPECT_EQ(codeOf(Database::open(path(), Mode::ReadWrite)), ErrorCode::StoreUnreadable);
}

TEST_F(DatabaseTest, FolderIsNoStore) {
    EXPECT_EQ(codeOf(Database::open(path(QString()), Mode::ReadWrite)), ErrorCode::StoreUnreadable);
    EXPECT_EQ(codeOf(Database::open(path(QString()), Mode::Create)), ErrorCode::StoreUnreadable);
}

TEST_F(DatabaseTest, AnotherProgramsDatabaseIsNoStore) {
    db();
    force(QStringLiteral("PRAGMA application_id = 7"));
    close();
    EXPECT_EQ(codeOf(Database::open(path(), Mode::ReadWrite)), ErrorCode::StoreUnreadable);
}

TEST_F(DatabaseTest, FileWithoutPermissionIsUnreadable) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
    db();
    close();
    QFile::setPermissions(path(), QFile::Permissions());
    EXPECT_EQ(codeOf(Database::open(path(), Mode::ReadWrite)), ErrorCode::StoreUnreadable);
}

TEST_F(DatabaseTest, DamagedStoreIsUnreadable) {
    db();
    close();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write(QByteArray(static_cast<qsizetype>(file.size()) - 100, '\x5a'));
    file.close();
    EXPECT_EQ(codeOf(Database::open(path(), Mode::ReadWrite)), ErrorCode::StoreUnreadable);
}

TEST_F(DatabaseTest, NewerStoreIsRefusedWithItsNumber) {
    db();
    force(QStringLiteral("PRAGMA user_version = 99"));
    close();
    const auto opened = Database::open(path(), Mode::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreNewer);
    EXPECT_EQ(opened.error().detail, QStringLiteral("99"));
}

TEST_F(DatabaseTest, OlderStoreIsMigratedAfterACopy) {
    must(OfficeTable(db()).allowNetwork(QStringLiteral("10.2.0.0/16")));
    close();
    auto migrated = must(Database::open(path(), Mode::ReadWrite, withOneMore(addNotes())));
    EXPECT_EQ(number(*migrated, QStringLiteral("PRAGMA user_version")),
              builtInMigrations().last().number + 1);
    EXPECT_EQ(number(*migrated, QStringLiteral("SELECT count(note IS NULL) FROM networks")), 1);

    const QString copy = path() + QStringLiteral(".schema-%1.backup").arg(builtInMigrations().last().number);
    auto old = must(Database::open(copy, Mode::ReadWrite));
    EXPECT_EQ(must(OfficeTable(*old).networks()).size(), 1);
}

TEST_F(DatabaseTest, MigrationThatFailsChangesNothing) {
    db();
    close();
    const auto broken = addNotes() + QStringList{QStringLiteral("INSERT INTO no_such_table VALUES (1)")};
    EXPECT_FALSE(Database::open(path(), Mode::ReadWrite, withOneMore(broken)));
    EXPECT_EQ(number(reopen(), QStringLiteral("PRAGMA user_version")), builtInMigrations().last().number);
    EXPECT_FALSE(tryRun(QStringLiteral("SELECT note FROM networks")));
}

TEST_F(DatabaseTest, OlderStoreIsNotOpenedForReadingOnly) {
    db();
    close();
    EXPECT_EQ(codeOf(Database::open(path(), Mode::ReadOnly, withOneMore(addNotes()))),
              ErrorCode::StoreUnreadable);
}

TEST_F(DatabaseTest, ReadOnlyConnectionCannotWrite) {
    db();
    auto reader = must(Database::open(path(), Mode::ReadOnly));
    EXPECT_FALSE(OfficeTable(*reader).allowNetwork(QStringLiteral("10.0.0.0/8")));
}

TEST_F(DatabaseTest, FailedWorkIsRolledBack) {
    OfficeTable office(db());
    const auto done = db().transaction([&]() -> Result<void> {
        must(office.allowNetwork(QStringLiteral("10.1.0.0/16")));
        return fail(ErrorCode::Cancelled);
    });
    EXPECT_EQ(codeOf(done), ErrorCode::Cancelled);
    EXPECT_TRUE(must(office.networks()).isEmpty());
}

TEST_F(DatabaseTest, FailedInnerWorkLeavesTheOuterWhole) {
    OfficeTable office(db());
    must(db().transaction([&]() -> Result<void> {
        must(office.allowNetwork(QStringLiteral("10.1.0.0/16")));
        const auto inner = db().transaction([&]() -> Result<void> {
            must(office.allowNetwork(QStringLiteral("10.9.0.0/16")));
            return fail(ErrorCode::Cancelled);
        });
        EXPECT_FALSE(inner);
        return office.allowNetwork(QStringLiteral("10.2.0.0/16"));
    }));
    EXPECT_EQ(must(office.networks()),
              (QStringList{QStringLiteral("10.1.0.0/16"), QStringLiteral("10.2.0.0/16")}));
}

TEST_F(DatabaseTest, WorkBeforeTheCommitComesLastAndInOrder) {
    QStringList order;
    const auto later = [&](const QString& what) {
        return db().beforeCommit([&order, what]() -> Result<void> {
            order.append(what);
            return {};
        });
    };
    must(db().transaction([&]() -> Result<void> {
        must(later(QStringLiteral("one")));
        must(db().transaction([&] { return later(QStringLiteral("two")); }));
        order.append(QStringLiteral("rest"));
        EXPECT_EQ(db().waitingForCommit(), 2);
        return {};
    }));
    must(later(QStringLiteral("at once")));
    EXPECT_EQ(order, (QStringList{QStringLiteral("rest"), QStringLiteral("one"), QStringLiteral("two"),
                                  QStringLiteral("at once")}));
}

TEST_F(DatabaseTest, WorkBeforeTheCommitGoesWithItsTransaction) {
    int ran = 0;
    const auto count = [&ran]() -> Result<void> {
        ++ran;
        return {};
    };
    must(db().transaction([&]() -> Result<void> {
        must(db().beforeCommit(count));
        EXPECT_FALSE(db().transaction([&]() -> Result<void> {
            must(db().beforeCommit(count));
            return fail(ErrorCode::Cancelled);
        }));
        return {};
    }));
    EXPECT_EQ(ran, 1);
    EXPECT_FALSE(db().transaction([&]() -> Result<void> {
        must(db().beforeCommit(count));
        return fail(ErrorCode::Cancelled);
    }));
    EXPECT_EQ(ran, 1);
}

TEST_F(DatabaseTest, WorkBeforeTheCommitThatFailsTakesAllBack) {
    OfficeTable office(db());
    EXPECT_EQ(codeOf(db().transaction([&]() -> Result<void> {
                  must(db().beforeCommit([] { return Result<void>(fail(ErrorCode::Cancelled)); }));
                  return office.allowNetwork(QStringLiteral("10.1.0.0/16"));
              })),
              ErrorCode::Cancelled);
    EXPECT_TRUE(must(office.networks()).isEmpty());
    must(office.allowNetwork(QStringLiteral("10.2.0.0/16"))); // and the connection goes on
}

TEST_F(DatabaseTest, WorkThatThrowsIsRolledBack) {
    OfficeTable office(db());
    EXPECT_THROW((void)db().transaction([&]() -> Result<void> {
        must(office.allowNetwork(QStringLiteral("10.1.0.0/16")));
        throw std::runtime_error("a bug");
    }),
                 std::runtime_error);
    EXPECT_TRUE(must(office.networks()).isEmpty());
    must(office.allowNetwork(QStringLiteral("10.2.0.0/16"))); // and the connection goes on
}

TEST_F(DatabaseTest, LockedStoreIsBusy) {
    db();
    auto other = must(Database::open(path(), Mode::ReadWrite));
    must(other->run(QStringLiteral("PRAGMA busy_timeout = 0")));
    must(db().transaction([&]() -> Result<void> {
        EXPECT_EQ(codeOf(OfficeTable(*other).allowNetwork(QStringLiteral("10.0.0.0/8"))),
                  ErrorCode::StoreBusy);
        return {};
    }));
}

TEST_F(DatabaseTest, FullDiskIsSaidToBeFull) {
    db();
    // The file may not grow: what a full disk is to SQLite.
    force(QStringLiteral("PRAGMA max_page_count = 1"));
    Result<void> done;
    for (int i = 0; i < 2000 && done; ++i)
        done = OfficeTable(db()).allowNetwork(QString(200, QLatin1Char('x')) + QString::number(i));
    EXPECT_EQ(codeOf(done), ErrorCode::DiskFull);
}

TEST_F(DatabaseTest, BrokenConstraintIsAConflictWithTheEnginesWords) {
    const auto done =
        tryRun(QStringLiteral("INSERT INTO case_items (case_id, item_id, at) VALUES (1, 1, 0)"));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(done.error().detail.contains(QStringLiteral("FOREIGN KEY")));
}

} // namespace
} // namespace dutydesk
