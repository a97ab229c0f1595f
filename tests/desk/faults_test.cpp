#include "desk/backups.h"
#include "desk/error_words.h"
#include "desk/language.h"
#include "store/head_file.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/faulty_disk.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace dutydesk {

using Fault = FaultyDisk::Fault;

/// The disk fails while people work: they are told in a sentence, nothing that was acknowledged is lost, and
/// work goes on when the disk does.
class Faults : public DeskTest {
  protected:
    void TearDown() override {
        installLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }
    static void expectSentence(const Error& error) {
        installLanguage(QStringLiteral("en"));
        const QString english = sentence(error);
        EXPECT_GT(english.size(), 20);
        EXPECT_TRUE(english.endsWith(QLatin1Char('.'))) << english.toStdString();
        installLanguage(QStringLiteral("zh_CN"));
        const QString chinese = sentence(error);
        EXPECT_TRUE(chinese.endsWith(u'。')) << chinese.toStdString();
        EXPECT_NE(chinese, english);
        installLanguage(QStringLiteral("en"));
    }
    qsizetype notes() { return file(id).entries.size(); }
    bool verifies() {
        const auto found = waitFor(
            desk->read([noted = headsNotedBeside(path())](Database& db) { return verifyStore(db, noted); }));
        return found && !found->broken;
    }
    void reopen() {
        desk.reset();
        auto opened = Desk::open(path(), clock);
        ASSERT_TRUE(opened) << message(opened);
        desk = *std::move(opened);
        as(analyst);
    }

    FaultyDisk disk; ///< before the desk opens its files
    CaseId id = CaseId::None;
};

/// The same whatever it is that fails.
class FaultsWhileWriting : public Faults, public testing::WithParamInterface<Fault> {};

TEST_P(FaultsWhileWriting, ACommandFailsWholeAndWorkGoesOnAfterwards) {
    id = openCase();
    must(WriteNote{id, QStringLiteral("一")});
    qsizetype acknowledged = 1;
    for (int after = 0; after < 12; ++after) {
        disk.failWith(GetParam(), after);
        const auto written = run(WriteNote{id, QStringLiteral("二")});
        const bool failedNow = disk.failures() > 0;
        disk.failWith(Fault::None);
        if (written) ++acknowledged;
        if (!written) {
            expectSentence(written.error());
            EXPECT_NE(written.error().code, ErrorCode::Internal);
        }
        EXPECT_TRUE(written || failedNow) << "failed without a fault";
        EXPECT_EQ(notes(), acknowledged) << "after " << after;
        must(WriteNote{id, QStringLiteral("三")});
        ++acknowledged;
    }
    EXPECT_TRUE(verifies());
    reopen();
    EXPECT_EQ(notes(), acknowledged);
    EXPECT_TRUE(verifies());
}

TEST_P(FaultsWhileWriting, ABackupFailsWholeAndTheStoreIsAsBefore) {
    id = openCase();
    as(supervisor);
    const QString target = m_folder.filePath(QStringLiteral("copy.backup"));
    int failedBackups = 0;
    for (const int after : {0, 1, 5, 20, 60}) {
        // The entry that notes it has to be written first; then the copy meets the fault.
        ASSERT_TRUE(waitFor(desk->tick()));
        disk.failWith(GetParam(), after);
        const auto made = backUpStore(path(), target, clock.now());
        disk.failWith(Fault::None);
        if (!made) {
            ++failedBackups;
            expectSentence(made.error());
            EXPECT_FALSE(QFile::exists(target));
        }
        for (const char* suffix : {".part", ".part-journal", ".part-wal"})
            EXPECT_FALSE(QFile::exists(target + QLatin1String(suffix))) << suffix;
        QFile::remove(target);
    }
    EXPECT_GT(failedBackups, 0);
    EXPECT_TRUE(waitFor(backUp(*desk, target)));
    EXPECT_TRUE(verifies());
}

TEST_P(FaultsWhileWriting, ARestoreThatFailsLeavesTheStore) {
    id = openCase();
    as(supervisor);
    const QString backup = m_folder.filePath(QStringLiteral("copy.backup"));
    ASSERT_TRUE(waitFor(backUp(*desk, backup)));
    must(WriteNote{id, QStringLiteral("之后")});
    desk.reset();
    int failedRestores = 0;
    for (const int after : {0, 3, 10, 40}) {
        auto prepared = PreparedRestore::prepare(path(), backup);
        ASSERT_TRUE(prepared) << message(prepared);
        prepared->reset();
        disk.failWith(GetParam(), after);
        prepared = PreparedRestore::prepare(path(), backup);
        disk.failWith(Fault::None);
        if (prepared) continue; // without commit() nothing has changed
        ++failedRestores;
        expectSentence(prepared.error());
    }
    EXPECT_GT(failedRestores, 0);
    reopen();
    EXPECT_EQ(notes(), 1);
    EXPECT_TRUE(verifies());
}

TEST_P(FaultsWhileWriting, ARestoreIsWholeOrWholeNotWhereverItsCommitFails) {
    id = openCase();
    as(supervisor);
    const QString backup = m_folder.filePath(QStringLiteral("copy.backup"));
    ASSERT_TRUE(waitFor(backUp(*desk, backup)));
    must(WriteNote{id, QStringLiteral("之后")});
    int failedCommits = 0;
    bool restored = false;
    for (int after = 0; !restored && after < 200; after += 1 + after / 4) {
        desk.reset();
        {
            const auto prepared = PreparedRestore::prepare(path(), backup);
            ASSERT_TRUE(prepared) << message(prepared);
            disk.failWith(GetParam(), after);
            const auto committed = (*prepared)->commit(UserId{1}, supervisor, clock.now());
            disk.failWith(Fault::None);
            restored = committed.has_value();
            if (!restored) {
                ++failedCommits;
                expectSentence(committed.error());
            }
        }
        reopen();
        EXPECT_EQ(notes(), restored ? 0 : 1) << "after " << after;
        EXPECT_TRUE(verifies()) << "after " << after;
    }
    EXPECT_TRUE(restored);
    EXPECT_GT(failedCommits, 0);
}

INSTANTIATE_TEST_SUITE_P(Disk, FaultsWhileWriting, testing::Values(Fault::Full, Fault::Write, Fault::Sync),
                         [](const testing::TestParamInfo<Fault>& fault) {
                             return fault.param == Fault::Full    ? "Full"
                                    : fault.param == Fault::Write ? "Write"
                                                                  : "Sync";
                         });

TEST_F(Faults, AFullDiskIsSaidToBeFull) {
    id = openCase();
    disk.failWith(Fault::Full);
    EXPECT_EQ(errorOf(WriteNote{id, QStringLiteral("二")}), ErrorCode::DiskFull);
    disk.failWith(Fault::None);
}

TEST_F(Faults, AFolderThatMayNotBeWrittenToIsToldAtTheStart) {
    desk.reset();
    disk.failWith(Fault::NoNewFile);
    const auto opened = Desk::open(path(), clock);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreUnreadable);
    expectSentence(opened.error());
    disk.failWith(Fault::None);
    reopen();
    EXPECT_TRUE(verifies());
}

TEST_F(Faults, AHeadFileThatCannotBeWrittenStopsNobody) {
    id = openCase();
    desk.reset();
    QFile::remove(headFilePath(path()));
    ASSERT_TRUE(QDir().mkpath(headFilePath(path()))); // a folder is in its way
    reopen();
    must(WriteNote{id, QStringLiteral("一")});
    must(WriteNote{id, QStringLiteral("二")});
    EXPECT_EQ(notes(), 2);
    EXPECT_TRUE(verifies());
}

} // namespace dutydesk
