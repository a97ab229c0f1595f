#include "store/audit_log.h"
#include "store/waiting_drafts.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class WaitingDraftsTest : public StoreTest {
  protected:
    void SetUp() override {
        chen = addUser(u"陈岚");
        zhou = addUser(u"周敏", Role::Supervisor);
    }
    CaseId waitingCase(const QString& title, UserId author, const QList<Clock>& clocks = {}) {
        const CaseId id = addCase(title);
        write(id, author, 1);
        must(CaseTable(db()).saveClocks(id, clocks));
        setState(id, CaseState::AwaitingSignOff);
        return id;
    }
    void write(CaseId id, UserId author, int round) {
        Draft draft;
        draft.caseId = id;
        draft.round = round;
        draft.text = QStringLiteral("您好,经核实……");
        draft.author = author;
        draft.at = at("2026-03-02T04:00:00Z");
        must(CaseTable(db()).insertDraft(draft));
    }
    void setState(CaseId id, CaseState state) {
        Case head = must(CaseTable(db()).head(id));
        head.state = state;
        must(CaseTable(db()).save(head));
    }
    void handIn(CaseId id, const char* when) {
        AuditEntry entry;
        entry.at = at(when);
        entry.user = chen;
        entry.userName = QStringLiteral("陈岚");
        entry.action = QStringLiteral("submit_draft");
        entry.subjectKind = QStringLiteral("case");
        entry.subjectId = number(id);
        must(AuditLog(db()).append(entry));
    }
    UserId chen{};
    UserId zhou{};
};

TEST_F(WaitingDraftsTest, OnlyHandedInDraftsWait) {
    const CaseId waits = waitingCase(QStringLiteral("待审签"), chen);
    setState(waitingCase(QStringLiteral("还在拟稿"), chen), CaseState::Drafting);
    const auto all = must(waitingDrafts(db()));
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().head.id, waits);
    EXPECT_EQ(all.first().author, QStringLiteral("陈岚"));
}

TEST_F(WaitingDraftsTest, NearestDeadlineComesFirst) {
    const CaseId later = waitingCase(QStringLiteral("明天到期"), chen, {sampleClock("2026-03-03T01:00:00Z")});
    const CaseId sooner =
        waitingCase(QStringLiteral("今天到期"), chen, {sampleClock("2026-03-02T09:00:00Z")});
    const auto all = must(waitingDrafts(db()));
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.at(0).head.id, sooner);
    EXPECT_EQ(all.at(1).head.id, later);
    ASSERT_TRUE(all.at(0).nearest);
    EXPECT_EQ(all.at(0).nearest->deadline.due, at("2026-03-02T09:00:00Z"));
}

TEST_F(WaitingDraftsTest, NewestVersionAndLastHandingInAreTold) {
    const CaseId id = waitingCase(QStringLiteral("改过一稿"), zhou);
    write(id, chen, 1);
    handIn(id, "2026-03-02T05:00:00Z");
    handIn(id, "2026-03-02T06:00:00Z");
    const WaitingDraft draft = must(waitingDrafts(db())).first();
    EXPECT_EQ(draft.number, 2);
    EXPECT_EQ(draft.author, QStringLiteral("陈岚"));
    EXPECT_EQ(draft.since, at("2026-03-02T06:00:00Z"));
    EXPECT_EQ(QSet<UserId>(draft.authors.begin(), draft.authors.end()), (QSet<UserId>{chen, zhou}));
}

TEST_F(WaitingDraftsTest, WhoWroteAVersionOfTheRoundHasNothingToSign) {
    const CaseId id = waitingCase(QStringLiteral("周敏起草"), zhou);
    write(id, chen, 1);
    EXPECT_EQ(must(draftsToSign(db(), zhou)), 0);
    EXPECT_EQ(must(draftsToSign(db(), addUser(u"吴桐", Role::Supervisor))), 1);
}

TEST_F(WaitingDraftsTest, AuthorOfAnEarlierRoundMaySignTheNext) {
    const CaseId id = waitingCase(QStringLiteral("第二轮"), zhou);
    write(id, chen, 2);
    EXPECT_EQ(must(draftsToSign(db(), zhou)), 1);
}

} // namespace
} // namespace dutydesk
