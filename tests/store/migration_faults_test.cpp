#include "store/audit_log.h"
#include "store/migrations.h"
#include "tests/store/store_support.h"
#include "tests/support/faulty_disk.h"

#include <QFile>

namespace dutydesk {
namespace {

using Fault = FaultyDisk::Fault;

/// The disk fails while an old store is brought up to date: it stays as it was, and is brought up to date
/// when the disk works again.
class MigrationFaults : public StoreTest, public testing::WithParamInterface<Fault> {
  protected:
    static constexpr int oldNotes = 30;

    void makeOldStore() {
        auto old = must(Database::open(path(), Database::Mode::Create, builtInMigrations().mid(0, 1)));
        for (int i = 1; i <= oldNotes; ++i) {
            must(old->run(
                QStringLiteral("INSERT INTO items (channel, identity, url, url_key, title, found, text_hash) "
                               "VALUES ('phone', ?, '', '', '来电', 1, 'h')"),
                {QString::number(i)}));
            must(old->run(QStringLiteral("INSERT INTO item_bodies VALUES (?, 1, '来电', '东街停水', 'h', 1)"),
                          {i}));
        }
        // The texts stand in no index yet, as in one that an older version made.
        must(old->run(QStringLiteral("UPDATE search_state SET fingerprint = 'of another version'")));
        old.reset();
        ASSERT_TRUE(QFile::copy(path(), path(QStringLiteral("old.db"))));
    }
    void takeOldStore() {
        for (const char* suffix : {"", "-wal", "-shm", "-open", ".schema-1.backup"})
            QFile::remove(path() + QLatin1String(suffix));
        ASSERT_TRUE(QFile::copy(path(QStringLiteral("old.db")), path()));
    }

    FaultyDisk disk; ///< before any store is opened
};

TEST_P(MigrationFaults, LeaveTheStoreAsItWas) {
    makeOldStore();
    int failed = 0;
    bool migrated = false;
    for (int after = 0; !migrated && after < 2000; after += 1 + after / 3) {
        takeOldStore();
        disk.failWith(GetParam(), after);
        const auto opened = Database::open(path(), Database::Mode::ReadWrite);
        disk.failWith(Fault::None);
        migrated = opened.has_value();
        if (!migrated) ++failed;
        if (migrated) break;
        auto& db = reopen();
        EXPECT_EQ(must(searchStore(db, QStringLiteral("停水"), oldNotes)).size(), oldNotes) << after;
        EXPECT_FALSE(must(verifyStore(db)).broken) << after;
        close();
    }
    EXPECT_TRUE(migrated);
    EXPECT_GT(failed, 2);
}

INSTANTIATE_TEST_SUITE_P(Disk, MigrationFaults, testing::Values(Fault::Full, Fault::Write, Fault::Sync),
                         [](const testing::TestParamInfo<Fault>& fault) {
                             return fault.param == Fault::Full    ? "Full"
                                    : fault.param == Fault::Write ? "Write"
                                                                  : "Sync";
                         });

} // namespace
} // namespace dutydesk
