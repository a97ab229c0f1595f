#include "store/audit_log.h"
#include "tests/store/store_support.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

namespace dutydesk {
namespace {

constexpr int batchSize = 50;
constexpr int kills = 20;
const char* const pathVariable = "DUTYDESK_CRASH_STORE";

QString batchPrefix(int batch) { return QStringLiteral("%1/").arg(batch); }

/// One batch as a pull writes it: items, an edited one, flags, an audit entry, all or nothing.
Result<void> writeBatch(Database& db, SourceId source, int batch) {
    return db.transaction([&]() -> Result<void> {
        ItemTable items(db);
        for (int i = 0; i < batchSize; ++i) {
            const FoundItem item{batchPrefix(batch) + QString::number(i),
                                 QStringLiteral("https://forum.example/"),
                                 QStringLiteral("题"),
                                 QStringLiteral("第%1批正文").arg(batch).repeated(20),
                                 {},
                                 {}};
            const auto stored = items.put(source, item, fromMillis(batch));
            if (!stored) return fail(stored);
            Flag flag;
            flag.item = stored->id;
            if (auto added = FlagTable(db).add(flag); !added) return fail(added);
        }
        AuditEntry entry;
        entry.action = QStringLiteral("pull");
        return AuditLog(db).append(entry);
    });
}

/// Not a test: the program that is killed. Writes batches for ever and says each that is committed.
TEST(CrashWriter, DISABLED_WritesUntilKilled) {
    const QString path = qEnvironmentVariable(pathVariable);
    if (path.isEmpty()) GTEST_SKIP() << "started by CrashTest only";
    auto db = must(Database::open(path, Database::Mode::ReadWrite));
    const SourceId source = must(SourceTable(*db).list()).first().id;
    for (int batch = static_cast<int>(must(AuditLog(*db).head()).count) + 1;; ++batch) {
        must(writeBatch(*db, source, batch));
        std::printf("batch %d\n", batch);
        std::fflush(stdout);
    }
}

class CrashTest : public StoreTest {
  protected:
    /// Starts the writer, kills it at some moment after its first batch, returns the last batch that it said
    /// to be done.
    int writeUntilKilled(QRandomGenerator& random) {
        QProcess writer;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(pathVariable), path());
        for (const char* sharding :
             {"GTEST_TOTAL_SHARDS", "GTEST_SHARD_INDEX"}) // its one test is all its work
            environment.remove(QLatin1String(sharding));
        writer.setProcessEnvironment(environment);
        writer.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--gtest_also_run_disabled_tests"),
                      QStringLiteral("--gtest_filter=CrashWriter.*")});
        EXPECT_TRUE(writer.waitForStarted());
        const auto batches = 1 + random.bounded(4);
        QByteArray said;
        while (said.count("batch ") < batches && writer.waitForReadyRead(20'000))
            said += writer.readAllStandardOutput();
        writer.waitForReadyRead(random.bounded(20)); // on into the next batch
        writer.kill();                               // SIGKILL; nothing if it has ended
        EXPECT_TRUE(writer.waitForFinished());
        EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit);
        said += writer.readAllStandardOutput();
        const qsizetype last = said.lastIndexOf("batch ");
        EXPECT_GE(last, 0) << said.constData();
        return said.mid(last + 6).split('\n').first().toInt();
    }
    qint64 count(const QString& sql) {
        auto rows = must(db().run(sql));
        EXPECT_TRUE(rows.next());
        return rows.integer(0);
    }
};

TEST_F(CrashTest, KilledWriterLeavesWholeBatchesAndLosesNone) {
    addSource();
    close();
    QRandomGenerator random(20260302);
    for (int round = 0; round < kills; ++round) {
        const int said = writeUntilKilled(random);
        Database& after = reopen();
        const qint64 batches = must(AuditLog(after).head()).count;
        EXPECT_GE(batches, said);
        EXPECT_LE(batches, said + 1); // committed, but killed before it could say so
        EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM items")), batches * batchSize);
        EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM item_bodies")), batches * batchSize);
        EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM flags")), batches * batchSize);
        EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM inbox")), batches * batchSize);
        EXPECT_FALSE(must(verifyStore(after)).broken);
        const QString newest = QStringLiteral("第%1批").arg(batches);
        EXPECT_EQ(must(searchStore(after, newest, 1000)).size(), batchSize);
        close();
        if (HasFailure()) return;
    }
}

} // namespace
} // namespace dutydesk
