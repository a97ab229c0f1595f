#include "reporting/document_json.h"
#include "reporting/letterhead.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

/// The office's day is 2026-02-05.
class PaperCommands : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
    }
    PrintedPaper issue(const PaperRequest& request, bool again = false) {
        return must(IssuePaper{request, again});
    }
    static QString text(const PrintedPaper& paper) {
        return QString::fromUtf8(documentToJson(paper.document));
    }
    const QDate today{2026, 2, 5};
    const PaperRequest day = PaperRequest::day(today);
};

TEST_F(PaperCommands, anIssueHasANumberAndTheHeadThatCoversIt) {
    must(SaveJudgement{today, QStringLiteral("总体平稳")});
    const PrintedPaper paper = issue(day);
    EXPECT_EQ(paper.issue.issue, 1);
    EXPECT_FALSE(paper.reprinted);
    EXPECT_TRUE(text(paper).contains(QStringLiteral("总体平稳")));
    EXPECT_TRUE(text(paper).contains(supervisor));
    EXPECT_EQ(paper.issue.auditHead.size(), 64);
    EXPECT_TRUE(paper.document.foot.contains(paper.issue.auditHead));
    EXPECT_EQ(lastEntry().after[QStringLiteral("issue")].toInt(), 1);
    EXPECT_EQ(QString::fromLatin1(lastEntry().hash.toHex()), paper.issue.auditHead);
}

TEST_F(PaperCommands, aSecondExportIsTheVerySamePaper) {
    const PrintedPaper first = issue(day);
    openCase();
    const PrintedPaper second = issue(day);
    EXPECT_TRUE(second.reprinted);
    EXPECT_EQ(second.document, first.document);
    EXPECT_EQ(second.issue.id, first.issue.id);
    EXPECT_EQ(must(ReprintPaper{first.issue.id}).document, first.document);
    EXPECT_EQ(lastEntry().after[QStringLiteral("reprint")].toInt(), 1);
}

TEST_F(PaperCommands, againIsAFurtherEditionOfTheSameNumber) {
    const PrintedPaper first = issue(day);
    openCase();
    const PrintedPaper second = issue(day, true);
    EXPECT_EQ(second.issue.issue, first.issue.issue);
    EXPECT_EQ(second.issue.edition, 2);
    EXPECT_TRUE(text(second).contains(QStringLiteral("河堤路灯不亮")));
    EXPECT_TRUE(text(second).contains(QStringLiteral("edition 2")));
    EXPECT_EQ(issue(day).document, second.document);
    EXPECT_EQ(must(ReprintPaper{first.issue.id}).document, first.document);
}

TEST_F(PaperCommands, eachKindCountsItsOwnIssues) {
    EXPECT_EQ(issue(day).issue.issue, 1);
    EXPECT_EQ(issue(PaperRequest::day(today.addDays(-1))).issue.issue, 2);
    for (const PaperKind kind : {PaperKind::Week, PaperKind::Month, PaperKind::Year, PaperKind::Units})
        EXPECT_EQ(issue({kind, periodHolding(kind, today)}).issue.issue, 1) << code(kind).toStdString();
}

TEST_F(PaperCommands, aCaseHasANewBriefOnlyAfterItChanged) {
    const CaseId id = openCase();
    const PaperRequest brief{PaperKind::Brief, {}, id};
    const PrintedPaper first = issue(brief);
    EXPECT_EQ(first.issue.issue, 1);
    EXPECT_TRUE(issue(brief).reprinted);
    must(RecordCall{id, QStringLiteral("局领导"), QStringLiteral("电话"), QStringLiteral("已报告")});
    const PrintedPaper second = issue(brief);
    EXPECT_EQ(second.issue.issue, 2);
    EXPECT_TRUE(text(second).contains(QStringLiteral("已报告")));
    EXPECT_EQ(issue(brief, true).issue.edition, 2);
    EXPECT_EQ(errorOf(IssuePaper{{PaperKind::Brief, {}, CaseId(99)}}), ErrorCode::NotFound);
}

TEST_F(PaperCommands, aLedgerHasNoNumberAndIsNotKept) {
    openCase();
    const PrintedPaper ledger = issue({PaperKind::Ledger, periodHolding(PaperKind::Ledger, today)});
    EXPECT_EQ(ledger.issue.issue, 0);
    EXPECT_TRUE(text(ledger).contains(QStringLiteral("河堤路灯不亮")));
    EXPECT_EQ(lastEntry().after[QStringLiteral("kind")].toString(), QStringLiteral("ledger"));
    EXPECT_TRUE(waitFor(desk->read([](Database& db) { return PaperTable(db).list(); }))->isEmpty());
}

TEST_F(PaperCommands, thereIsNoPaperOfTomorrowNorOneThatEndsBeforeItBegins) {
    EXPECT_EQ(errorOf(IssuePaper{PaperRequest::day(today.addDays(1))}), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(IssuePaper{{PaperKind::Ledger, {today, today.addDays(-1)}}}), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(IssuePaper{}), ErrorCode::MissingInput);
}

TEST_F(PaperCommands, theLetterheadIsCheckedBeforeItIsTaken) {
    EXPECT_EQ(errorOf(SetLetterhead{QStringLiteral("a.docx"), "no archive"}),
              ErrorCode::LetterheadUnreadable);
    EXPECT_TRUE(issue(day).letterhead.isEmpty());
    must(SetLetterhead{QStringLiteral("a.docx"), builtInLetterhead()});
    EXPECT_EQ(lastEntry().after[QStringLiteral("letterhead")].toString(), QStringLiteral("a.docx"));
    EXPECT_EQ(issue(day).letterhead, builtInLetterhead());
    must(SetLetterhead{});
    EXPECT_TRUE(issue(day).letterhead.isEmpty());
}

} // namespace dutydesk
