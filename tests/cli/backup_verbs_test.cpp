#include "tests/cli/test_office.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

class BackupVerbs : public testing::Test {
  protected:
    void openCase(const char* title) {
        ASSERT_EQ(m_office.asSupervisor({"case", "open", "--title", title}).exit, 0);
    }
    int cases() const { return m_office.run({"stats"}).json()["cases"].toInt(); }
    TestOffice m_office;
    const QString m_backup = m_office.file("copy.backup");
};

TEST_F(BackupVerbs, ARestoreBringsBackWhatWasThere) {
    openCase("东街停水");
    const CtlRun made = m_office.asSupervisor({"backup", m_backup});
    ASSERT_EQ(made.exit, 0) << qPrintable(made.err);
    EXPECT_EQ(made.json()["file"].toString(), m_backup);
    openCase("西街停电");
    const qint64 now = m_office.run({"stats"}).json()["auditEntries"].toInteger();

    const CtlRun preview = m_office.run({"restore", m_backup, "--preview"});
    EXPECT_EQ(preview.exit, 0);
    const qint64 lost = now - made.json()["auditEntries"].toInteger();
    EXPECT_EQ(preview.json()["lost"].toInteger(), lost);
    EXPECT_TRUE(preview.err.contains(QString::number(lost) + " entries")) << qPrintable(preview.err);
    EXPECT_EQ(cases(), 2);

    const CtlRun restored = m_office.asSupervisor({"restore", m_backup});
    ASSERT_EQ(restored.exit, 0) << qPrintable(restored.err);
    EXPECT_EQ(cases(), 1);
    EXPECT_EQ(m_office.run({"verify"}).exit, 0);
    const CtlRun old = ctl({"stats", "--store", restored.json()["keptAs"].toString()});
    EXPECT_EQ(old.json()["cases"].toInt(), 2);
    openCase("work goes on");
    EXPECT_EQ(m_office.run({"verify"}).exit, 0);
}

TEST_F(BackupVerbs, AnAnalystMayDoNeither) {
    EXPECT_EQ(m_office.asAnalyst({"backup", m_backup}).exit, 1);
    EXPECT_FALSE(QFile::exists(m_backup));
    ASSERT_EQ(m_office.asSupervisor({"backup", m_backup}).exit, 0);
    openCase("东街停水");
    const CtlRun refused = m_office.asAnalyst({"restore", m_backup});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains("Analyst")) << qPrintable(refused.err);
    EXPECT_EQ(cases(), 1);
}

TEST_F(BackupVerbs, AWrongPasswordRestoresNothing) {
    ASSERT_EQ(m_office.asSupervisor({"backup", m_backup}).exit, 0);
    openCase("东街停水");
    const QString wrong = m_office.write("wrong", "not-the-password\n");
    EXPECT_EQ(m_office.run({"restore", m_backup, "--as", "李主任", "--password-file", wrong}).exit, 1);
    EXPECT_EQ(cases(), 1);
}

TEST_F(BackupVerbs, ABackupOfAnotherOfficeIsPutInPlaceOnlyWhenThatIsSaid) {
    openCase("东街停水");
    const TestOffice other;
    const QString foreign = other.file("other.backup");
    ASSERT_EQ(other.asSupervisor({"backup", foreign}).exit, 0);
    const CtlRun refused = m_office.asSupervisor({"restore", foreign});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains("another office's")) << qPrintable(refused.err);
    EXPECT_EQ(cases(), 1);
    EXPECT_EQ(m_office.asSupervisor({"restore", foreign, "--anyway"}).exit, 0);
    EXPECT_EQ(cases(), 0);
}

TEST_F(BackupVerbs, ADamagedStoreIsRestoredByWhoTheBackupKnows) {
    ASSERT_EQ(m_office.asSupervisor({"backup", m_backup}).exit, 0);
    QFile store(m_office.store());
    ASSERT_TRUE(store.open(QIODevice::ReadWrite));
    store.write(QByteArray(4096, 'x'));
    store.close();
    EXPECT_EQ(m_office.run({"stats"}).exit, 1);
    EXPECT_EQ(m_office.asAnalyst({"restore", m_backup}).exit, 1);
    const CtlRun restored = m_office.asSupervisor({"restore", m_backup});
    EXPECT_EQ(restored.exit, 0) << qPrintable(restored.err);
    EXPECT_EQ(m_office.run({"verify"}).exit, 0);
}

TEST_F(BackupVerbs, TheDailyOneIsMadeOnceADay) {
    const CtlRun first = m_office.run({"backup", "--daily"});
    ASSERT_EQ(first.exit, 0) << qPrintable(first.err);
    EXPECT_TRUE(QFile::exists(first.json()["file"].toString()));
    const CtlRun second = m_office.run({"backup", "--daily"});
    EXPECT_EQ(second.exit, 0);
    EXPECT_TRUE(second.out.isEmpty());
    EXPECT_EQ(QDir(m_office.file("backups")).entryList(QDir::Files).size(), 1);
}

TEST_F(BackupVerbs, AFolderThatIsNotThereIsSaid) {
    const CtlRun run = m_office.asSupervisor({"backup", m_office.file("no/such/copy")});
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.err.contains("cannot be written")) << qPrintable(run.err);
    EXPECT_EQ(m_office.run({"verify"}).exit, 0);
}

TEST_F(BackupVerbs, BothAskForAFile) {
    EXPECT_EQ(m_office.asSupervisor({"backup"}).exit, 2);
    EXPECT_EQ(m_office.asSupervisor({"restore"}).exit, 2);
}

} // namespace
} // namespace dutydesk
