#include "tests/store/store_support.h"

#include <sodium.h>

namespace dutydesk {
namespace {

using namespace std::chrono_literals;

class UserTableTest : public StoreTest {
  protected:
    const QString name = QStringLiteral("陈岚");
    const QString password = QStringLiteral("清河-值班-2026");
    const Instant now = at("2026-03-02T01:00:00Z");

    UserId addChen() { return must(UserTable(db()).add(name, Role::Analyst, password, now)); }
    SignInResult tryWith(const QString& who, const QString& typed, Instant when) {
        return must(checkPassword(db(), who, typed, when));
    }
    SignInResult tryWrong(Instant when) { return tryWith(name, QStringLiteral("not this one"), when); }
    QString storedHash() {
        auto rows = must(db().run(QStringLiteral("SELECT password FROM users")));
        EXPECT_TRUE(rows.next());
        return rows.text(0);
    }
};

TEST_F(UserTableTest, AddedUserIsThere) {
    const UserId id = addChen();
    const User user = must(UserTable(db()).load(id));
    EXPECT_EQ(user.name, name);
    EXPECT_EQ(user.role, Role::Analyst);
    EXPECT_FALSE(user.disabled);
    EXPECT_EQ(must(UserTable(db()).byName(name)).id, id);
    EXPECT_EQ(must(UserTable(db()).list()).size(), 1);
}

TEST_F(UserTableTest, PasswordIsStoredAsArgon2id) {
    addChen();
    EXPECT_TRUE(storedHash().startsWith(QStringLiteral("$argon2id$v=19$m=19456,t=2,p=1$")))
        << storedHash().toStdString();
}

TEST_F(UserTableTest, NameIsTakenOnce) {
    addChen();
    EXPECT_EQ(codeOf(UserTable(db()).add(name, Role::Clerk, password, now)), ErrorCode::AlreadyExists);
}

TEST_F(UserTableTest, EmptyNameAndShortPasswordAreRefused) {
    EXPECT_EQ(codeOf(UserTable(db()).add(QStringLiteral("  "), Role::Clerk, password, now)),
              ErrorCode::InvalidInput);
    EXPECT_EQ(codeOf(UserTable(db()).add(name, Role::Clerk, QStringLiteral("七个字的密码呀"), now)),
              ErrorCode::InvalidInput);
}

TEST_F(UserTableTest, UnknownUserIsNotFound) {
    EXPECT_EQ(codeOf(UserTable(db()).load(UserId{7})), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(UserTable(db()).byName(name)), ErrorCode::NotFound);
}

TEST_F(UserTableTest, RightPasswordSignsIn) {
    const UserId id = addChen();
    const SignInResult signedIn = tryWith(name, password, now);
    ASSERT_TRUE(signedIn.user);
    EXPECT_EQ(signedIn.user->id, id);
}

TEST_F(UserTableTest, PasswordIsTheSameHoweverItsAccentsAreTyped) {
    must(UserTable(db()).add(name, Role::Analyst, QString::fromUtf8("caf\u00e9-olé-123"), now));
    EXPECT_TRUE(tryWith(name, QString::fromUtf8("cafe\u0301-ole\u0301-123"), now).user);
}

TEST_F(UserTableTest, WrongPasswordIsRefused) {
    addChen();
    EXPECT_EQ(tryWrong(now).error.code, ErrorCode::WrongPassword);
}

TEST_F(UserTableTest, UnknownNameIsRefusedLikeAWrongPassword) {
    addChen();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(tryWith(QStringLiteral("nobody"), password, now).error.code, ErrorCode::WrongPassword);
    EXPECT_EQ(tryWith(QStringLiteral("nobody"), password, now).error.code, ErrorCode::SignInDelayed);
}

TEST_F(UserTableTest, DisabledUserIsToldSoWithTheRightPasswordOnly) {
    must(UserTable(db()).setDisabled(addChen(), true));
    EXPECT_EQ(tryWrong(now).error.code, ErrorCode::WrongPassword);
    const SignInResult refused = tryWith(name, password, now);
    EXPECT_EQ(refused.error.code, ErrorCode::UserDisabled);
    EXPECT_FALSE(refused.user);
}

TEST_F(UserTableTest, FourthTryMustWaitTwoSeconds) {
    addChen();
    for (int i = 0; i < 3; ++i) EXPECT_EQ(tryWrong(now).error.code, ErrorCode::WrongPassword);
    const SignInResult delayed = tryWith(name, password, now + 1500ms);
    EXPECT_EQ(delayed.error.code, ErrorCode::SignInDelayed);
    EXPECT_EQ(delayed.error.what, QStringLiteral("1"));
    EXPECT_TRUE(tryWith(name, password, now + 2s).user);
}

TEST_F(UserTableTest, DelayGrowsToFiveMinutes) {
    addChen();
    Instant when = now;
    QStringList waits;
    for (int i = 0; i < 13; ++i) {
        tryWrong(when);
        if (i < 2) continue;
        const Error error = tryWrong(when).error;
        if (error.code != ErrorCode::SignInDelayed) continue;
        waits.append(error.what);
        when += std::chrono::seconds(error.what.toInt());
    }
    EXPECT_EQ(waits.join(QLatin1Char(' ')), QStringLiteral("2 4 8 16 32 64 128 256 300 300 300"));
}

TEST_F(UserTableTest, SignInForgetsTheFailures) {
    addChen();
    for (int i = 0; i < 2; ++i) tryWrong(now);
    ASSERT_TRUE(tryWith(name, password, now).user);
    tryWrong(now);
    EXPECT_TRUE(tryWith(name, password, now).user);
}

TEST_F(UserTableTest, ClockSetBackDoesNotLockOutForLonger) {
    addChen();
    for (int i = 0; i < 3; ++i) tryWrong(now);
    EXPECT_EQ(tryWith(name, password, now - 24h).error.what, QStringLiteral("2"));
}

TEST_F(UserTableTest, FailuresSurviveARestart) {
    addChen();
    for (int i = 0; i < 3; ++i) tryWrong(now);
    reopen();
    EXPECT_EQ(tryWith(name, password, now).error.code, ErrorCode::SignInDelayed);
}

TEST_F(UserTableTest, WeakerHashIsMadeAnewAtSignIn) {
    addChen();
    const QByteArray bytes = password.toUtf8();
    char weak[crypto_pwhash_STRBYTES];
    ASSERT_EQ(crypto_pwhash_str(weak, bytes.constData(), static_cast<unsigned long long>(bytes.size()), 1,
                                8U << 20),
              0);
    force(QStringLiteral("UPDATE users SET password = ?"), {QString::fromLatin1(weak)});
    EXPECT_TRUE(tryWith(name, password, now).user);
    EXPECT_TRUE(storedHash().contains(QStringLiteral("m=19456,t=2")));
    EXPECT_TRUE(tryWith(name, password, now).user);
}

TEST_F(UserTableTest, ChangedPasswordIsTheOnlyOne) {
    const UserId id = addChen();
    const QString other = QStringLiteral("another one 123");
    must(UserTable(db()).setPassword(id, other));
    EXPECT_FALSE(tryWith(name, password, now).user);
    EXPECT_TRUE(tryWith(name, other, now).user);
}

} // namespace
} // namespace dutydesk
