#include "store/paper_table.h"
#include "tests/store/audit_support.h"

namespace dutydesk {
namespace {

using VerifyTest = AuditTest;

TEST_F(VerifyTest, UntouchedLogHolds) {
    appendFive();
    const Verification verification = must(verifyStore(db()));
    EXPECT_FALSE(verification.broken);
    EXPECT_EQ(verification.head.count, 5);
}

TEST_F(VerifyTest, EmptyLogHolds) { EXPECT_EQ(broken(), QString()); }

TEST_F(VerifyTest, EditIsNoticed) {
    appendFive();
    unguard();
    for (const char* column :
         {"at", "user_id", "user_name", "action", "subject_kind", "subject_id", "before", "after"}) {
        (void)db().transaction([&]() -> Result<void> {
            force(QStringLiteral("UPDATE audit SET %1 = '9' WHERE number = 3").arg(QLatin1String(column)));
            EXPECT_EQ(broken(), QStringLiteral("3")) << column;
            return fail(ErrorCode::Cancelled);
        });
    }
    EXPECT_EQ(broken(), QString());
    EXPECT_EQ(how(), QString());
}

TEST_F(VerifyTest, WordsMovedToTheNextFieldAreNoticed) {
    append();
    unguard();
    force(QStringLiteral("UPDATE audit SET action = 'set_tieroffice', subject_kind = ''"));
    EXPECT_EQ(broken(), QStringLiteral("1"));
}

TEST_F(VerifyTest, DeletedEntryIsNoticed) {
    appendFive();
    unguard();
    force(QStringLiteral("DELETE FROM audit WHERE number = 2"));
    EXPECT_EQ(broken(), QStringLiteral("2"));
    EXPECT_EQ(how(), QStringLiteral("missing"));
}

TEST_F(VerifyTest, DeletedAndRenumberedEntryIsNoticed) {
    appendFive();
    unguard();
    force(QStringLiteral("DELETE FROM audit WHERE number = 2"));
    for (int i = 3; i <= 5; ++i)
        force(QStringLiteral("UPDATE audit SET number = %1 WHERE number = %2").arg(i - 1).arg(i));
    EXPECT_EQ(broken(), QStringLiteral("2"));
    EXPECT_EQ(how(), QStringLiteral("edited"));
}

TEST_F(VerifyTest, CutTailIsNoticed) {
    appendFive();
    unguard();
    force(QStringLiteral("DELETE FROM audit WHERE number > 3"));
    EXPECT_EQ(broken(), QStringLiteral("4"));
    EXPECT_EQ(how(), QStringLiteral("cut|5"));
}

TEST_F(VerifyTest, InsertedEntryIsNoticed) {
    appendFive();
    unguard();
    force(QStringLiteral("UPDATE audit SET number = number + 100 WHERE number > 2"));
    force(QStringLiteral("UPDATE audit SET number = number - 99 WHERE number > 100"));
    force(QStringLiteral(
        "INSERT INTO audit SELECT 3, at, user_id, user_name, action, subject_kind, subject_id, before, "
        "after, hash FROM audit WHERE number = 2"));
    EXPECT_EQ(broken(), QStringLiteral("3"));
    EXPECT_EQ(how(), QStringLiteral("inserted"));
}

TEST_F(VerifyTest, EntryAddedPastTheHeadIsNoticed) {
    appendFive();
    unguard();
    force(QStringLiteral(
        "INSERT INTO audit SELECT 6, at, user_id, user_name, action, subject_kind, subject_id, before, "
        "after, hash FROM audit WHERE number = 5"));
    EXPECT_EQ(broken(), QStringLiteral("6"));
    EXPECT_EQ(how(), QStringLiteral("edited"));
}

TEST_F(VerifyTest, SwappedEntriesAreNoticed) {
    append(QStringLiteral("a"));
    append(QStringLiteral("b"));
    append(QStringLiteral("c"));
    unguard();
    force(QStringLiteral("UPDATE audit SET number = 9 WHERE number = 2"));
    force(QStringLiteral("UPDATE audit SET number = 2 WHERE number = 3"));
    force(QStringLiteral("UPDATE audit SET number = 3 WHERE number = 9"));
    EXPECT_EQ(broken(), QStringLiteral("2"));
    EXPECT_EQ(how(), QStringLiteral("moved"));
}

TEST_F(VerifyTest, ChangedHeadIsNoticed) {
    appendFive();
    unguard();
    force(QStringLiteral("UPDATE audit_head SET hash = '00'"));
    EXPECT_EQ(broken(), QStringLiteral("5"));
    EXPECT_EQ(how(), QStringLiteral("head"));
}

TEST_F(VerifyTest, RewrittenLogDisagreesWithAnIssuedPaper) {
    Office office;
    office.name = QStringLiteral("清河县教育局");
    must(OfficeTable(db()).saveOffice(office));
    appendFive();
    const AuditHead head = must(AuditLog(db()).head());
    PaperIssue paper;
    paper.days = {QDate(2026, 3, 2), QDate(2026, 3, 2)};
    paper.issue = 1;
    paper.auditCount = head.count;
    paper.auditHead = QString::fromLatin1(head.hash.toHex());
    must(PaperTable(db()).keep(paper));
    append();
    unguard();
    // Somebody writes the whole chain anew, head and all.
    force(QStringLiteral("DELETE FROM audit"));
    force(QStringLiteral("UPDATE audit_head SET count = 0, hash = ''"));
    for (int i = 0; i < 6; ++i) append(QStringLiteral("rewritten"));
    EXPECT_EQ(broken(), QStringLiteral("5"));
}

TEST_F(VerifyTest, CaseThatTheLogSpeaksOfMustBeThere) {
    AuditEntry entry;
    entry.action = QStringLiteral("open_case");
    entry.subjectKind = QStringLiteral("case");
    entry.subjectId = number(addCase());
    must(AuditLog(db()).append(entry));
    EXPECT_EQ(broken(), QString());
    force(QStringLiteral("DELETE FROM cases"));
    EXPECT_EQ(broken(), QStringLiteral("1"));
}

TEST_F(VerifyTest, AMissingHeadIsNoticed) {
    appendFive();
    force(QStringLiteral("DROP TRIGGER audit_head_no_delete"));
    force(QStringLiteral("DELETE FROM audit_head"));
    EXPECT_EQ(broken(), QStringLiteral("audit_head"));
}

TEST_F(VerifyTest, RefusedActionOnNothingIsNoBreak) {
    AuditEntry entry;
    entry.action = QStringLiteral("refused:close_case");
    entry.subjectKind = QStringLiteral("case");
    entry.subjectId = 77;
    must(AuditLog(db()).append(entry));
    EXPECT_EQ(broken(), QString());
}

TEST_F(VerifyTest, EditedDraftIsNoticed) {
    Draft draft;
    draft.caseId = addCase();
    draft.text = QStringLiteral("您好");
    draft.author = addUser(u"陈岚");
    must(CaseTable(db()).insertDraft(draft));
    EXPECT_EQ(broken(), QString());
    unguard();
    force(QStringLiteral("UPDATE drafts SET text = 'x'"));
    EXPECT_EQ(broken(), QStringLiteral("draft 1"));
}

TEST_F(VerifyTest, RowThatPointsNowhereIsNoticed) {
    force(QStringLiteral("PRAGMA foreign_keys = OFF"));
    force(QStringLiteral("INSERT INTO case_items (case_id, item_id, at) VALUES (5, 6, 0)"));
    const Verification verification = must(verifyStore(db()));
    ASSERT_TRUE(verification.broken);
    EXPECT_EQ(verification.broken->code, ErrorCode::StoreUnreadable);
    EXPECT_TRUE(verification.broken->detail.contains(QStringLiteral("case_items")));
}

TEST_F(VerifyTest, StatsCountWhatIsThere) {
    const SourceId source = addSource();
    put(source, found(QStringLiteral("1"), QStringLiteral("题"), QStringLiteral("旧")));
    const PutItem revised =
        put(source, found(QStringLiteral("1"), QStringLiteral("题"), QStringLiteral("新")));
    Flag flag;
    flag.item = revised.id;
    flag.revision = 2;
    must(FlagTable(db()).add(flag));
    addCase();
    append();
    const Stats stats = must(storeStats(db()));
    EXPECT_EQ(stats.sources, 1);
    EXPECT_EQ(stats.items, 1);
    EXPECT_EQ(stats.revisions, 2);
    EXPECT_EQ(stats.flags, 1);
    EXPECT_EQ(stats.cases, 1);
    EXPECT_EQ(stats.auditEntries, 1);
    EXPECT_EQ(stats.auditHead, must(AuditLog(db()).head()).hash);
}

} // namespace
} // namespace dutydesk
