#include "base/progress.h"
#include "store/backup.h"
#include "store/head_file.h"
#include "store/restore.h"
#include "store/sqlite_file.h"
#include "tests/store/audit_support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dutydesk {
namespace {

const Instant noon = at("2026-03-02T04:00:00Z");

class BackupTest : public AuditTest {
  protected:
    QString target() const { return path(QStringLiteral("copy.backup")); }
    BackupFile backUp() { return must(backUpStore(path(), target(), noon)); }
    QString office() { return must(OfficeTable(db()).office()).name; }
    void nameOffice(const QString& name) {
        Office office = OfficeTable(db()).office().value_or(Office());
        office.name = name;
        must(OfficeTable(db()).saveOffice(office));
    }
    Result<QString> restore(const QString& backup) {
        auto prepared = PreparedRestore::prepare(path(), backup);
        if (!prepared) return fail(prepared);
        return (*prepared)->commit(UserId{1}, QStringLiteral("赵一平"), noon);
    }
    static void spoil(const QString& file, qint64 from) {
        QFile bytes(file);
        ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
        bytes.seek(from);
        bytes.write(QByteArray(4096, '\x5a'));
    }
};

TEST_F(BackupTest, ABackupOfAnOpenStoreHoldsWhatWasCommitted) {
    nameOffice(QStringLiteral("清河县教育局"));
    appendFive();
    const BackupFile made = backUp();
    EXPECT_EQ(made.head, must(AuditLog(db()).head()));
    EXPECT_EQ(made.size, QFileInfo(target()).size());
    auto copy = must(Database::open(target(), Database::Mode::ReadOnly));
    EXPECT_EQ(must(OfficeTable(*copy).office()).name, QStringLiteral("清河县教育局"));
}

TEST_F(BackupTest, ABackupIsOneFileThatOnlyItsOwnerCanRead) {
    appendFive();
    backUp();
    const QStringList beside =
        QDir(QFileInfo(target()).path()).entryList({QStringLiteral("copy*")}, QDir::Files);
    EXPECT_EQ(beside, QStringList{QStringLiteral("copy.backup")});
    EXPECT_EQ(QFile::permissions(target()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(BackupTest, ACancelledBackupLeavesNothing) {
    appendFive();
    Progress progress;
    progress.cancel();
    const auto made = backUpStore(path(), target(), noon, &progress);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    const QStringList beside =
        QDir(QFileInfo(target()).path()).entryList({QStringLiteral("copy*")}, QDir::Files);
    EXPECT_EQ(beside, QStringList());
}

TEST_F(BackupTest, ABackupTellsHowFarItHasCome) {
    appendFive();
    const AuditHead before = must(AuditLog(db()).head());
    Progress progress;
    const BackupFile made = must(backUpStore(path(), target(), noon, &progress));
    EXPECT_EQ(made.head, before);
    EXPECT_EQ(progress.done(), progress.of());
    EXPECT_EQ(progress.of(), before.count); // the last it told is the check of the copy
}

TEST_F(BackupTest, AStoreWhoseLogDoesNotHoldIsNotBackedUpOver) {
    appendFive();
    const QByteArray before = [&] {
        backUp();
        QFile file(target());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    unguard();
    force(QStringLiteral("UPDATE audit SET action = 'x' WHERE number = 3"));
    const auto again = backUpStore(path(), target(), noon);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::BackupBroken);
    EXPECT_TRUE(again.error().detail.startsWith(QStringLiteral("3|edited")));
    QFile file(target());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(BackupTest, ABackupTakesThePlaceOfABackupAndOfNothingElse) {
    appendFive();
    const auto refusal = [&](const QString& to) {
        const auto made = backUpStore(path(), to, noon);
        return made ? ErrorCode::Internal : made.error().code;
    };
    backUp();
    EXPECT_TRUE(backUpStore(path(), target(), noon)) << "an older backup gives way";
    EXPECT_EQ(refusal(path()), ErrorCode::InvalidInput) << "the store itself";
    const QString link = path(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(path(), link));
    EXPECT_EQ(refusal(link), ErrorCode::InvalidInput) << "the store by another name";
    EXPECT_EQ(refusal(path(QStringLiteral("."))), ErrorCode::FileUnwritable) << "no file at all";
    QFile letter(path(QStringLiteral("letter.txt")));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly) && letter.write("kept") == 4);
    letter.close();
    EXPECT_EQ(refusal(letter.fileName()), ErrorCode::AlreadyExists);
    EXPECT_EQ(letter.size(), 4);
    const QString other = path(QStringLiteral("other.db"));
    ASSERT_TRUE(QFile::copy(target(), other));
    ASSERT_TRUE(writeHeadFile(other, must(AuditLog(db()).head())));
    EXPECT_EQ(refusal(other), ErrorCode::AlreadyExists) << "another office's store";
}

TEST_F(BackupTest, AFolderThatIsNotThereIsSaid) {
    db();
    EXPECT_EQ(codeOf(backUpStore(path(), path(QStringLiteral("no/such/copy")), noon)),
              ErrorCode::FileUnwritable);
}

TEST_F(BackupTest, KeepsTheNewestOfDaysWeeksAndMonths) {
    QList<Instant> moments;
    for (int day = 0; day < 500; ++day)
        for (const int hour : {1, 9}) moments.append(noon - std::chrono::hours(24 * day + hour));
    const QList<Instant> kept = backupsToKeep(moments, QTimeZone("Asia/Shanghai"));
    QStringList days;
    for (const Instant one : kept) days.append(toIso(one, QTimeZone("Asia/Shanghai")).left(13));
    EXPECT_EQ(
        days,
        (QStringList{
            QStringLiteral("2026-03-02T11"), QStringLiteral("2026-03-01T11"), QStringLiteral("2026-02-28T11"),
            QStringLiteral("2026-02-27T11"), QStringLiteral("2026-02-26T11"), QStringLiteral("2026-02-25T11"),
            QStringLiteral("2026-02-24T11"), // seven days; 03-01 and 02-28 also end week and month
            QStringLiteral("2026-02-22T11"), QStringLiteral("2026-02-15T11"), QStringLiteral("2026-01-31T11"),
            QStringLiteral("2025-12-31T11"), QStringLiteral("2025-11-30T11"), QStringLiteral("2025-10-31T11"),
            QStringLiteral("2025-09-30T11"), QStringLiteral("2025-08-31T11"), QStringLiteral("2025-07-31T11"),
            QStringLiteral("2025-06-30T11"), QStringLiteral("2025-05-31T11"), QStringLiteral("2025-04-30T11"),
        }))
        << days.join(QLatin1Char(' ')).toStdString();
}

TEST_F(BackupTest, KeepsAllWhereThereAreFew) {
    const QList<Instant> few{noon, noon - std::chrono::hours(24 * 40), noon - std::chrono::hours(24 * 900)};
    EXPECT_EQ(backupsToKeep(few, QTimeZone::utc()), few);
    EXPECT_TRUE(backupsToKeep({}, QTimeZone::utc()).isEmpty());
}

TEST_F(BackupTest, DaysAreThoseOfTheZone) {
    // 01:00 and 23:00 of one day in Shanghai are two days in UTC.
    const QList<Instant> two{at("2026-03-02T15:00:00Z"), at("2026-03-01T17:00:00Z")};
    QList<Instant> many = two;
    for (int day = 1; day < 7; ++day) many.append(at("2026-03-02T15:00:00Z") - std::chrono::hours(24 * day));
    EXPECT_FALSE(backupsToKeep(many, QTimeZone("Asia/Shanghai")).contains(two[1]));
    EXPECT_TRUE(backupsToKeep(many, QTimeZone::utc()).contains(two[1]));
}

TEST_F(BackupTest, RotationRemovesWhatItDoesNotKeepAndNothingElse) {
    db();
    QDir().mkpath(backupFolder(path()));
    const auto touch = [](const QString& file) { return QFile(file).open(QIODevice::WriteOnly); };
    for (int hour = 0; hour < 10; ++hour)
        ASSERT_TRUE(touch(backupPath(path(), noon - std::chrono::hours(hour))));
    const QString letter = QDir(backupFolder(path())).filePath(QStringLiteral("letter.backup"));
    const QString oldPart = backupPath(path(), noon - std::chrono::hours(50)) + QStringLiteral(".part");
    const QString newPart = backupPath(path(), noon) + QStringLiteral(".part");
    for (const QString& file : {letter, oldPart, newPart}) ASSERT_TRUE(touch(file));
    EXPECT_EQ(must(rotateBackups(path(), QTimeZone::utc(), noon)), 8); // of two days
    EXPECT_EQ(backupsOf(path()).size(), 2);
    EXPECT_EQ(backupsOf(path()).first().at, noon);
    EXPECT_TRUE(QFile::exists(letter));
    EXPECT_FALSE(QFile::exists(oldPart));
    EXPECT_TRUE(QFile::exists(newPart));
}

TEST_F(BackupTest, ARestoreBringsTheBackupAndKeepsWhatItReplaces) {
    nameOffice(QStringLiteral("旧"));
    appendFive();
    backUp();
    nameOffice(QStringLiteral("新"));
    append();
    append();
    const AuditHead lost = must(AuditLog(db()).head());
    close();
    EXPECT_EQ(codeOf(planRestore(path(), path())), ErrorCode::InvalidInput);
    const RestorePlan plan = must(planRestore(path(), target()));
    EXPECT_TRUE(plan.sameLog);
    EXPECT_EQ(plan.lost, 2);
    EXPECT_EQ(plan.lastEntry, noon);
    const QString keptAs = must(restore(target()));

    reopen();
    EXPECT_EQ(office(), QStringLiteral("旧"));
    const AuditEntry entry = must(AuditLog(db()).list({}, 0, 1)).first();
    EXPECT_EQ(entry.number, 6);
    EXPECT_EQ(entry.action, QStringLiteral("restore"));
    EXPECT_EQ(entry.userName, QStringLiteral("赵一平"));
    EXPECT_EQ(entry.after[QStringLiteral("lost")].toInt(), 2);
    EXPECT_EQ(must(headsSetAside(db())), QList<AuditHead>{lost});
    EXPECT_EQ(must(readHeadFile(path())), must(AuditLog(db()).head()));
    EXPECT_FALSE(must(verifyStore(db(), headsNotedBeside(path()))).broken);
    auto kept = must(Database::open(keptAs, Database::Mode::ReadWrite));
    EXPECT_EQ(must(OfficeTable(*kept).office()).name, QStringLiteral("新"));
}

TEST_F(BackupTest, ARestoreLeavesNothingElseBehind) {
    appendFive();
    backUp();
    close();
    must(restore(target()));
    const QStringList left = QDir(QFileInfo(path()).path()).entryList({QStringLiteral("desk.db.restoring*")});
    EXPECT_TRUE(left.isEmpty()) << left.join(QLatin1Char(' ')).toStdString();
}

TEST_F(BackupTest, ARestoreWithoutAStoreMakesOne) {
    appendFive();
    backUp();
    close();
    for (const char* suffix : {"", "-wal", "-shm", "-head"}) QFile::remove(path() + QLatin1String(suffix));
    EXPECT_EQ(must(restore(target())), QString());
    EXPECT_EQ(must(AuditLog(reopen()).head()).count, 6);
}

TEST_F(BackupTest, AnOpenStoreIsNotReplaced) {
    appendFive();
    backUp();
    EXPECT_EQ(codeOf(restore(target())), ErrorCode::StoreBusy);
    EXPECT_EQ(must(AuditLog(db()).head()).count, 5);
}

TEST_F(BackupTest, ABrokenBackupReplacesNothing) {
    appendFive();
    backUp();
    append();
    close();
    {
        auto copy = must(Database::open(target(), Database::Mode::ReadWrite));
        must(copy->run(QStringLiteral("DROP TRIGGER audit_no_update")));
        must(copy->run(QStringLiteral("UPDATE audit SET user_name = 'x' WHERE number = 2")));
    }
    const auto restored = restore(target());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::BackupBroken);
    EXPECT_TRUE(restored.error().detail.startsWith(QStringLiteral("2|")));
    EXPECT_EQ(must(AuditLog(reopen()).head()).count, 6);
}

TEST_F(BackupTest, ADamagedBackupReplacesNothing) {
    appendFive();
    backUp();
    close();
    spoil(target(), 8192);
    const auto restored = restore(target());
    ASSERT_FALSE(restored);
    EXPECT_EQ(must(AuditLog(reopen()).head()).count, 5);
    EXPECT_FALSE(must(verifyStore(db())).broken);
}

TEST_F(BackupTest, ABackupOfANewerSchemaIsRefusedWithItsNumber) {
    appendFive();
    backUp();
    close();
    {
        auto copy = must(Database::open(target(), Database::Mode::ReadWrite));
        must(copy->run(QStringLiteral("PRAGMA user_version = 99")));
    }
    const auto restored = restore(target());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::StoreNewer);
    EXPECT_EQ(restored.error().detail, QStringLiteral("99"));
}

TEST_F(BackupTest, WhatIsNoBackupIsRefused) {
    appendFive();
    close();
    QFile letter(target());
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear colleagues");
    letter.close();
    EXPECT_EQ(codeOf(restore(target())), ErrorCode::StoreUnreadable);
    EXPECT_EQ(codeOf(restore(path(QStringLiteral("nowhere")))), ErrorCode::FileUnreadable);
}

TEST_F(BackupTest, AStoreThatCannotBeReadIsReplacedAndKept) {
    appendFive();
    backUp();
    close();
    spoil(path(), 0);
    const RestorePlan plan = must(planRestore(path(), target()));
    EXPECT_FALSE(plan.current);
    const QString keptAs = must(restore(target()));
    EXPECT_TRUE(QFile::exists(keptAs));
    EXPECT_EQ(must(AuditLog(reopen()).head()).count, 6);
}

TEST_F(BackupTest, ABackupOfAnotherStoreIsTold) {
    appendFive();
    backUp();
    close();
    QFile::remove(path());
    db();
    for (int i = 0; i < 7; ++i) append(QStringLiteral("other"));
    close();
    const RestorePlan plan = must(planRestore(path(), target()));
    EXPECT_FALSE(plan.sameLog);
    EXPECT_EQ(plan.lost, 7);
}

} // namespace
} // namespace dutydesk
