#include "store/backup.h"
#include "store/head_file.h"
#include "store/store.h"
#include "tests/store/audit_support.h"

#include <QDir>
#include <QFile>

namespace dutydesk {
namespace {

/// The store as its programs open it, and what verify finds when somebody was at it between.
class HeadFileTest : public AuditTest {
  protected:
    std::optional<AuditHead> inFile() { return must(readHeadFile(path())); }
    void keep() { HeadKeeper(db()).keep(); }
    /// "entry how", or "".
    QString found() {
        const Verification verification = must(verifyStore(db(), headsNotedBeside(path())));
        return verification.broken ? verification.broken->what + u' ' + verification.broken->detail
                                   : QString();
    }
    void cutTo(int count) {
        force(QStringLiteral("DELETE FROM audit WHERE number > ?"), {count});
        force(QStringLiteral(
                  "UPDATE audit_head SET count = ?, hash = (SELECT hash FROM audit WHERE number = ?)"),
              {count, count});
    }
    void rewrite(int count) {
        force(QStringLiteral("DELETE FROM audit"));
        force(QStringLiteral("UPDATE audit_head SET count = 0, hash = ''"));
        for (int i = 0; i < count; ++i) append(QStringLiteral("rewritten"));
    }
};

TEST_F(HeadFileTest, IsWrittenAfterAPersonsJobAndAtTheEnd) {
    db();
    close();
    auto store = must(Store::open(path()));
    const auto appendIn = [](Database& each) -> Result<void> {
        AuditEntry entry;
        entry.action = QStringLiteral("x");
        return AuditLog(each).append(entry);
    };
    store->write(Priority::Person, appendIn).waitForFinished();
    store->write(Priority::Person, appendIn).waitForFinished(); // runs after the file was seen to
    EXPECT_GE(inFile()->count, 1);
    store->write(Priority::Ingest, appendIn).waitForFinished();
    store.reset();
    EXPECT_EQ(inFile()->count, 3);
    EXPECT_EQ(*inFile(), must(AuditLog(reopen()).head()));
}

TEST_F(HeadFileTest, OnlyItsOwnerCanReadIt) {
    append();
    keep();
    EXPECT_EQ(QFile::permissions(headFilePath(path())) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(HeadFileTest, ACutTailIsNoticedByIt) {
    appendFive();
    keep();
    unguard();
    cutTo(3);
    EXPECT_EQ(found(), QStringLiteral("4 cut_noted|5|head-file"));
}

TEST_F(HeadFileTest, ARewrittenLogIsNoticedByIt) {
    appendFive();
    keep();
    unguard();
    rewrite(8);
    EXPECT_EQ(found(), QStringLiteral("5 rewritten|head-file"));
}

TEST_F(HeadFileTest, DoesNotMoveOnFromWhatTheLogHasNot) {
    appendFive();
    keep();
    const auto noted = inFile();
    unguard();
    cutTo(3);
    for (int i = 0; i < 4; ++i) append(QStringLiteral("instead"));
    keep();
    EXPECT_EQ(inFile(), noted);
    EXPECT_EQ(found(), QStringLiteral("5 rewritten|head-file"));
}

TEST_F(HeadFileTest, ALogThatWentOnHolds) {
    appendFive();
    keep();
    append();
    EXPECT_EQ(found(), QString());
    keep();
    EXPECT_EQ(inFile()->count, 6);
}

TEST_F(HeadFileTest, AFileThatCannotBeReadStaysAndBreaksNothing) {
    appendFive();
    QFile file(headFilePath(path()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    keep();
    EXPECT_EQ(codeOf(readHeadFile(path())), ErrorCode::FileUnreadable);
    EXPECT_EQ(found(), QString());
}

TEST_F(HeadFileTest, ARewrittenLogIsNoticedByABackup) {
    appendFive();
    QDir().mkpath(backupFolder(path()));
    const Instant now = at("2026-03-02T04:00:00Z");
    must(backUpStore(path(), backupPath(path(), now), now));
    unguard();
    rewrite(9);
    EXPECT_EQ(found(), QStringLiteral("5 rewritten|desk.20260302T040000Z.backup"));
}

TEST_F(HeadFileTest, AHeadThatIsGivenMayBeShort) {
    appendFive();
    const AuditHead head = must(AuditLog(db()).head());
    const auto compared = [&](const QByteArray& hash) {
        return must(verifyStore(db(), {{{5, hash}, QStringLiteral("given")}})).broken.has_value();
    };
    EXPECT_FALSE(compared(head.hash.left(8)));
    EXPECT_TRUE(compared(QByteArray(8, 'x')));
}

} // namespace
} // namespace dutydesk
