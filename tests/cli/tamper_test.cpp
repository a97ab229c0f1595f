#include "store/backup.h"
#include "store/case_table.h"
#include "store/head_file.h"
#include "tests/cli/test_office.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

/// An office whose store somebody opens with an SQLite shell, takes the guards away, and changes what is
/// written. `dutydeskctl verify` has to say so.
class Tamper : public testing::Test {
  protected:
    void SetUp() override {
        for (const char* title : {"东街停水", "西街停电", "南街积水", "北街落叶"})
            ASSERT_EQ(m_office.asSupervisor({"case", "open", "--title", title}).exit, 0);
        ASSERT_EQ(verify().exit, 0);
    }
    [[nodiscard]] CtlRun verify(const QStringList& more = {}) const {
        return m_office.run(QStringList{"verify"} + more);
    }
    /// In one transaction, with foreign keys and triggers out of the way.
    void tamper(const QStringList& statements) {
        auto db = Database::open(m_office.store(), Database::Mode::ReadWrite);
        ASSERT_TRUE(db);
        const auto run = [&](const QString& sql) {
            const auto done = (*db)->run(sql);
            EXPECT_TRUE(done) << qPrintable(sql) << qPrintable(done ? QString() : done.error().detail);
        };
        for (const char* trigger : {"audit_no_update", "audit_no_delete", "audit_in_order",
                                    "audit_head_forward", "papers_no_update", "papers_no_delete"})
            run(QStringLiteral("DROP TRIGGER IF EXISTS ") + QLatin1String(trigger));
        for (const QString& sql : statements) run(sql);
    }
    /// Writes the whole chain anew, as a program would that knows how: every entry's action is "tidied".
    void rewriteWholeChain() {
        auto db = Database::open(m_office.store(), Database::Mode::ReadWrite);
        ASSERT_TRUE(db);
        const auto entries = AuditLog(**db).list({}, 0);
        ASSERT_TRUE(entries);
        db->reset();
        tamper({"DELETE FROM audit", "UPDATE audit_head SET count = 0, hash = ''"});
        db = Database::open(m_office.store(), Database::Mode::ReadWrite);
        for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
            AuditEntry rewritten = *entry;
            rewritten.after = {};
            ASSERT_TRUE(AuditLog(**db).append(rewritten));
        }
    }
    void forgetHeadFile() const { QFile::remove(headFilePath(m_office.store())); }
    qint64 entries() const { return m_office.run({"stats"}).json()["auditEntries"].toInteger(); }

    static void expectBreak(const CtlRun& run, const QString& entry, const QString& words) {
        EXPECT_EQ(run.exit, 1);
        EXPECT_FALSE(run.json()["ok"].toBool(true));
        EXPECT_TRUE(run.err.contains("entry " + entry + " of the audit log")) << qPrintable(run.err);
        EXPECT_TRUE(run.err.contains(words)) << qPrintable(run.err);
    }

    TestOffice m_office;
};

TEST_F(Tamper, AnEditedEntryIsNamed) {
    tamper({"UPDATE audit SET user_name = '别人' WHERE number = 3"});
    expectBreak(verify(), "3", "it was edited");
}

TEST_F(Tamper, ItIsSaidInChineseToo) {
    tamper({"UPDATE audit SET user_name = '别人' WHERE number = 3"});
    const CtlRun run = ctl({"verify", "--store", m_office.store()}, {}, "zh_CN.UTF-8");
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.err.contains("审计日志第3条")) << qPrintable(run.err);
    EXPECT_FALSE(run.err.contains(QRegularExpression("[a-z]{4,} [a-z]{3,}"))) << qPrintable(run.err);
}

TEST_F(Tamper, ADeletedEntryIsNamed) {
    tamper({"DELETE FROM audit WHERE number = 4"});
    expectBreak(verify(), "4", "it was deleted");
}

TEST_F(Tamper, AnInsertedEntryIsNamed) {
    tamper({"UPDATE audit SET number = number + 1000 WHERE number > 3",
            "UPDATE audit SET number = number - 999 WHERE number > 1000",
            "INSERT INTO audit SELECT 4, at, user_id, user_name, action, subject_kind, subject_id, before, "
            "after, "
            "hash FROM audit WHERE number = 3",
            "UPDATE audit_head SET count = count + 1"});
    expectBreak(verify(), "4", "it was inserted");
}

TEST_F(Tamper, EntriesInAnotherOrderAreNamed) {
    tamper({"UPDATE audit SET number = 1000 WHERE number = 3", "UPDATE audit SET number = 3 WHERE number = 4",
            "UPDATE audit SET number = 4 WHERE number = 1000"});
    expectBreak(verify(), "3", "another order");
}

TEST_F(Tamper, ACutTailIsNoticedByTheLogsOwnHead) {
    tamper({"DELETE FROM audit WHERE number > 5"});
    expectBreak(verify(), "6", "its own head counts");
}

TEST_F(Tamper, ATailCutWithItsHeadIsNoticedByTheHeadFile) {
    tamper({"DELETE FROM audit WHERE number > 5",
            "UPDATE audit_head SET count = 5, hash = (SELECT hash FROM audit WHERE number = 5)"});
    expectBreak(verify(), "6", "the head file beside the store knows");
}

TEST_F(Tamper, ATailCutWithItsHeadIsNoticedByABackup) {
    ASSERT_EQ(m_office.run({"backup", "--daily"}).exit, 0);
    tamper({"DELETE FROM audit WHERE number > 5",
            "UPDATE audit_head SET count = 5, hash = (SELECT hash FROM audit WHERE number = 5)"});
    forgetHeadFile();
    expectBreak(verify(), "6", "the backup office.");
}

TEST_F(Tamper, ARewrittenChainIsNoticedByTheHeadFile) {
    rewriteWholeChain();
    const CtlRun run = verify();
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.err.contains("the log was rewritten")) << qPrintable(run.err);
}

TEST_F(Tamper, ARewrittenChainIsNoticedByABackupElsewhere) {
    const QString backup = m_office.file("usb-stick.backup");
    const CtlRun made = m_office.asSupervisor({"backup", backup});
    ASSERT_EQ(made.exit, 0) << qPrintable(made.err);
    rewriteWholeChain();
    forgetHeadFile();
    const CtlRun alone = verify();
    EXPECT_EQ(alone.exit, 0) << "nothing beside the store tells";
    EXPECT_TRUE(alone.err.contains(QStringLiteral("was not compared with it"))) << qPrintable(alone.err);
    expectBreak(verify({"--backup", backup}), QString::number(made.json()["auditEntries"].toInteger()),
                "the backup usb-stick.backup has another head");
}

TEST_F(Tamper, ARewrittenChainIsNoticedByTheHeadOnAPaper) {
    const QString paper = m_office.file("paper.csv");
    ASSERT_EQ(m_office.asSupervisor({"summary", "--format", "csv", "--out", paper}).exit, 0);
    QFile file(paper);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto printed =
        QRegularExpression("(\\d+) entries, head ([0-9a-f]{64})").match(QString::fromUtf8(file.readAll()));
    ASSERT_TRUE(printed.hasMatch());
    const QString head = printed.captured(1) + u':' + printed.captured(2).left(16);
    EXPECT_EQ(verify({"--head", head}).exit, 0);

    tamper({"DELETE FROM papers"});
    rewriteWholeChain();
    forgetHeadFile();
    expectBreak(verify({"--head", head}), printed.captured(1), "the head that was given has another");
}

TEST_F(Tamper, ARewrittenChainIsNoticedByThePaperInTheStore) {
    ASSERT_EQ(m_office.asSupervisor({"summary", "--format", "csv", "--out", m_office.file("paper.csv")}).exit,
              0);
    rewriteWholeChain();
    forgetHeadFile();
    const CtlRun run = verify();
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.err.contains("the day's paper of")) << qPrintable(run.err);
}

TEST_F(Tamper, AHeadThatCannotBeReadIsWrongUsage) {
    for (const char* head : {"x", "5", "5:xyz", "0:00112233445566778899"})
        EXPECT_EQ(verify({"--head", head}).exit, 2) << head;
}

} // namespace
} // namespace dutydesk
