#include "store/hash.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class RepliesTest : public StoreTest {
  protected:
    void SetUp() override {
        id = addCase();
        chen = addUser(u"陈岚");
        zhou = addUser(u"周敏", Role::Supervisor);
    }
    CaseTable table() { return CaseTable(db()); }
    const Instant now = at("2026-03-02T04:00:00Z");
    DraftId write(UserId author, const QString& text = QStringLiteral("您好,经核实……"), int round = 1) {
        Draft draft;
        draft.caseId = id;
        draft.round = round;
        draft.text = text;
        draft.author = author;
        draft.at = now;
        return must(table().insertDraft(draft));
    }
    Draft newest() { return must(table().load(id)).drafts.last(); }
    SignOff signOff(UserId by, const Draft& draft) const {
        return {draft.id, id, draft.textHash, true, {}, by, now};
    }
    CaseId id{};
    UserId chen{};
    UserId zhou{};
};

TEST_F(RepliesTest, DraftIsKeptWithTheHashOfItsText) {
    Draft draft;
    draft.caseId = id;
    draft.kind = ReplyKind::Holding;
    draft.text = QStringLiteral("三日内答复。");
    draft.promised = QDate(2026, 3, 5);
    draft.author = chen;
    draft.at = now;
    must(table().insertDraft(draft));
    const Draft stored = newest();
    EXPECT_EQ(stored.number, 1);
    EXPECT_EQ(stored.kind, ReplyKind::Holding);
    EXPECT_EQ(stored.text, draft.text);
    EXPECT_EQ(stored.promised, draft.promised);
    EXPECT_EQ(stored.author, chen);
    EXPECT_EQ(stored.at, now);
    EXPECT_EQ(stored.textHash, textHash(draft.text));
    EXPECT_EQ(stored.textHash.size(), 32);
}

TEST_F(RepliesTest, DraftsAreNumberedWithinTheCase) {
    write(chen);
    write(zhou);
    EXPECT_EQ(newest().number, 2);
    EXPECT_EQ(must(table().list({})).first().draftNumber, 2);
}

TEST_F(RepliesTest, AuthorsOfARoundAreNamedOnce) {
    write(chen);
    write(chen);
    write(zhou, QStringLiteral("第二轮"), 2);
    EXPECT_EQ(must(table().draftAuthors(id, 1)), QList<UserId>{chen});
    EXPECT_EQ(must(table().draftAuthors(id, 2)), QList<UserId>{zhou});
}

TEST_F(RepliesTest, DraftIsNeverChanged) {
    write(chen);
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("UPDATE drafts SET text = 'x'"))), ErrorCode::Conflict);
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("DELETE FROM drafts"))), ErrorCode::Conflict);
}

TEST_F(RepliesTest, SupervisorSigns) {
    write(chen);
    must(table().insertSignOff(signOff(zhou, newest())));
    const QList<SignOff> signOffs = must(table().load(id)).signOffs;
    ASSERT_EQ(signOffs.size(), 1);
    EXPECT_TRUE(signOffs.first().approved);
    EXPECT_EQ(signOffs.first().by, zhou);
    EXPECT_EQ(signOffs.first().textHash, newest().textHash);
}

TEST_F(RepliesTest, AuthorDoesNotSign) {
    write(chen);
    const auto refused = table().insertSignOff(signOff(chen, newest()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(refused.error().what, QStringLiteral("陈岚"));
}

TEST_F(RepliesTest, AuthorOfAnEarlierVersionOfTheRoundDoesNotSign) {
    write(zhou);
    write(chen);
    EXPECT_EQ(codeOf(table().insertSignOff(signOff(zhou, newest()))), ErrorCode::FourEyes);
}

TEST_F(RepliesTest, AuthorOfAnEarlierRoundMaySign) {
    write(zhou);
    write(chen, QStringLiteral("第二轮"), 2);
    EXPECT_TRUE(table().insertSignOff(signOff(zhou, newest())));
}

TEST_F(RepliesTest, DatabaseItselfKeepsFourEyes) {
    const DraftId draft = write(chen);
    const auto forced = tryRun(
        QStringLiteral("INSERT INTO sign_offs (draft_id, case_id, text_hash, approved, reason, by_id, at) "
                       "SELECT id, case_id, text_hash, 1, '', author, 0 FROM drafts WHERE id = ?"),
        {number(draft)});
    EXPECT_EQ(codeOf(forced), ErrorCode::Conflict);
}

TEST_F(RepliesTest, SignOffOfAnotherTextIsStale) {
    write(chen);
    SignOff stale = signOff(zhou, newest());
    stale.textHash = textHash(QStringLiteral("另一个文本"));
    EXPECT_EQ(codeOf(table().insertSignOff(stale)), ErrorCode::StaleSignOff);
}

TEST_F(RepliesTest, SignOffIsNeverChanged) {
    write(chen);
    must(table().insertSignOff(signOff(zhou, newest())));
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("UPDATE sign_offs SET approved = 0"))), ErrorCode::Conflict);
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("DELETE FROM sign_offs"))), ErrorCode::Conflict);
}

TEST_F(RepliesTest, PublicationIsKeptAndNeverChanged) {
    const DraftId draft = write(chen);
    const Publication publication{id,
                                  draft,
                                  ReplyKind::Reply,
                                  QStringLiteral("https://board.example/reply/1"),
                                  QStringLiteral("您好"),
                                  zhou,
                                  now};
    must(table().insertPublication(publication));
    const QList<Publication> stored = must(table().load(id)).publications;
    ASSERT_EQ(stored.size(), 1);
    EXPECT_EQ(stored.first().address, publication.address);
    EXPECT_EQ(stored.first().text, publication.text);
    EXPECT_EQ(stored.first().draft, draft);
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("UPDATE publications SET text = 'x'"))), ErrorCode::Conflict);
}

} // namespace
} // namespace dutydesk
