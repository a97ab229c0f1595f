#include "store/sealed_notes.h"
#include "store/user_keys.h"
#include "tests/store/store_support.h"

#include <QFile>

namespace dutydesk {
namespace {

class SealedNotesTest : public StoreTest {
  protected:
    const QString password = QStringLiteral("long enough");
    const QString secret = QStringLiteral("学生姓名与病情，仅限领导组知悉");
    const Instant now = at("2026-03-02T04:00:00Z");

    User person(const char16_t* name, Role role = Role::Analyst) {
        const UserId id = addUser(name, role);
        return must(UserTable(db()).load(id));
    }
    User keyHolder(const char16_t* name, Role role = Role::Analyst) {
        const User user = person(name, role);
        must(tendUserKeys(db(), user, password));
        return user;
    }
    Result<QString> open(SealedNoteId note, const User& reader, const QString& with) {
        return SealedNotes(db()).open(m_case, note, reader.id, with);
    }
    SealedNoteId write(const User& by) { return must(SealedNotes(db()).write(m_case, secret, by.id, now)); }

    const CaseId m_case = addCase();
};

TEST_F(SealedNotesTest, OpensToItsWriterAndOtherClearedPeople) {
    const User writer = keyHolder(u"陈岚");
    const User reader = keyHolder(u"赵一平", Role::Supervisor);
    const SealedNoteId note = write(writer);
    EXPECT_EQ(must(open(note, writer, password)), secret);
    EXPECT_EQ(must(open(note, reader, password)), secret);
}

TEST_F(SealedNotesTest, NothingInTheFileShowsIt) {
    const User writer = keyHolder(u"陈岚");
    write(writer);
    must(db().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains(secret.toUtf8()));
    EXPECT_FALSE(bytes.contains(secret.left(4).toUtf8()));
}

TEST_F(SealedNotesTest, AreNotFoundBySearch) {
    write(keyHolder(u"陈岚"));
    EXPECT_TRUE(must(searchStore(db(), QStringLiteral("病情"))).isEmpty());
}

TEST_F(SealedNotesTest, AWrongPasswordOpensNothing) {
    const User writer = keyHolder(u"陈岚");
    const SealedNoteId note = write(writer);
    EXPECT_EQ(codeOf(open(note, writer, QStringLiteral("another one"))), ErrorCode::WrongPassword);
}

TEST_F(SealedNotesTest, TheClerkHasNoKey) {
    const User writer = keyHolder(u"陈岚");
    const User clerk = person(u"孙文清");
    force(QStringLiteral("UPDATE users SET role = 'clerk' WHERE id = ?"), {number(clerk.id)});
    must(tendUserKeys(db(), must(UserTable(db()).load(clerk.id)), password));
    const SealedNoteId note = write(writer);
    must(tendUserKeys(db(), writer, password));
    EXPECT_EQ(codeOf(open(note, clerk, password)), ErrorCode::KeyMissing);
}

TEST_F(SealedNotesTest, WhoIsClearedLaterGetsTheKeyAtTheNextSignInOfOneWhoHasIt) {
    const User writer = keyHolder(u"陈岚");
    const SealedNoteId note = write(writer);
    const User later = keyHolder(u"新人");
    EXPECT_EQ(codeOf(open(note, later, password)), ErrorCode::KeyMissing);
    EXPECT_FALSE(must(SealedNotes(db()).ofCase(m_case, later.id)).first().openable);
    must(tendUserKeys(db(), writer, password));
    EXPECT_EQ(must(open(note, later, password)), secret);
    EXPECT_TRUE(must(SealedNotes(db()).ofCase(m_case, later.id)).first().openable);
}

TEST_F(SealedNotesTest, WhoHasNoKeyYetCannotWrite) {
    const User stranger = person(u"陈岚");
    EXPECT_EQ(
        codeOf(db().transaction([&] { return SealedNotes(db()).write(m_case, secret, stranger.id, now); })),
        ErrorCode::KeyMissing);
    EXPECT_TRUE(must(SealedNotes(db()).ofCase(m_case, stranger.id)).isEmpty());
}

TEST_F(SealedNotesTest, OpenAfterTheirReaderChangedThePassword) {
    const User writer = keyHolder(u"陈岚");
    const SealedNoteId note = write(writer);
    const QString changed = QStringLiteral("quite another");
    EXPECT_EQ(codeOf(rewrapUserKeys(db(), writer, changed, password)), ErrorCode::WrongPassword);
    must(rewrapUserKeys(db(), writer, password, changed));
    EXPECT_EQ(must(open(note, writer, changed)), secret);
    EXPECT_EQ(codeOf(open(note, writer, password)), ErrorCode::WrongPassword);
}

TEST_F(SealedNotesTest, AfterAPasswordWasSetByAnotherTheKeysComeFromWhoHasThem) {
    const User writer = keyHolder(u"陈岚");
    const User other = keyHolder(u"赵一平", Role::Supervisor);
    const SealedNoteId note = write(writer);
    must(forgetUserKeys(db(), writer.id));
    EXPECT_EQ(codeOf(open(note, writer, password)), ErrorCode::KeyMissing);
    must(tendUserKeys(db(), writer, QStringLiteral("the new one")));
    must(tendUserKeys(db(), other, password));
    EXPECT_EQ(must(open(note, writer, QStringLiteral("the new one"))), secret);
}

TEST_F(SealedNotesTest, BelongToTheirCase) {
    const User writer = keyHolder(u"陈岚");
    const SealedNoteId note = write(writer);
    EXPECT_EQ(codeOf(SealedNotes(db()).open(addCase(), note, writer.id, password)), ErrorCode::NotFound);
}

TEST_F(SealedNotesTest, AreNeverChangedOrDeleted) {
    write(keyHolder(u"陈岚"));
    EXPECT_FALSE(tryRun(QStringLiteral("UPDATE sealed_notes SET by_id = 1")));
    EXPECT_FALSE(tryRun(QStringLiteral("DELETE FROM sealed_notes")));
}

TEST_F(SealedNotesTest, ABoxThatWasChangedIsToldFromAWrongKey) {
    const User writer = keyHolder(u"陈岚");
    const SealedNoteId note = write(writer);
    force(QStringLiteral("DROP TRIGGER sealed_notes_no_update"));
    force(QStringLiteral("UPDATE sealed_notes SET box = ?"), {QByteArray(120, 'x')});
    EXPECT_EQ(codeOf(open(note, writer, password)), ErrorCode::AuditBroken);
}

TEST(UserKeys, EachSealingIsAnother) {
    const SecretBytes key = newNoteKey();
    EXPECT_NE(seal(key, "text"), seal(key, "text"));
    EXPECT_EQ(unseal(key, seal(key, "text")), QByteArray("text"));
    EXPECT_FALSE(unseal(newNoteKey(), seal(key, "text")));
    EXPECT_FALSE(unseal(key, "short"));
}

} // namespace
} // namespace dutydesk
