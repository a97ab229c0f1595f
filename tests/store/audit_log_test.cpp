#include "tests/store/audit_support.h"

namespace dutydesk {
namespace {

using AuditLogTest = AuditTest;

TEST_F(AuditLogTest, EntryIsKept) {
    append();
    const QList<AuditEntry> entries = must(AuditLog(db()).list({}, 0));
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.first().number, 1);
    EXPECT_EQ(entries.first().userName, QStringLiteral("陈岚"));
    EXPECT_EQ(entries.first().action, QStringLiteral("set_tier"));
    EXPECT_EQ(entries.first().before[QStringLiteral("tier")].toInt(), 3);
    EXPECT_EQ(entries.first().after[QStringLiteral("reason")].toString(), QStringLiteral("扩散"));
    EXPECT_EQ(entries.first().hash.size(), 32);
}

TEST_F(AuditLogTest, HeadMovesWithEachEntry) {
    appendFive();
    const AuditHead head = must(AuditLog(db()).head());
    EXPECT_EQ(head.count, 5);
    EXPECT_EQ(head.hash, must(AuditLog(db()).list({}, 0)).first().hash);
}

TEST_F(AuditLogTest, EqualEntriesHaveDifferentHashes) {
    append();
    append();
    const QList<AuditEntry> entries = must(AuditLog(db()).list({}, 0));
    EXPECT_NE(entries[0].hash, entries[1].hash);
}

TEST_F(AuditLogTest, ListIsOfOneSubjectNewestFirst) {
    appendFive();
    EXPECT_EQ(must(AuditLog(db()).list(QStringLiteral("office"), 1, 2)).first().number, 5);
    EXPECT_TRUE(must(AuditLog(db()).list(QStringLiteral("office"), 2)).isEmpty());
}

TEST_F(AuditLogTest, EntryOfFailedWorkIsNotThere) {
    (void)db().transaction([&]() -> Result<void> {
        append();
        return fail(ErrorCode::Cancelled);
    });
    EXPECT_EQ(must(AuditLog(db()).head()).count, 0);
}

TEST_F(AuditLogTest, DatabaseRefusesToChangeTheLog) {
    append();
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("UPDATE audit SET action = 'x'"))), ErrorCode::Conflict);
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("DELETE FROM audit"))), ErrorCode::Conflict);
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("UPDATE audit_head SET count = 0"))), ErrorCode::Conflict);
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("DELETE FROM audit_head"))), ErrorCode::Conflict);
}

} // namespace
} // namespace dutydesk
