#include "store/office_table.h"
#include "store/passwords.h"
#include "store/read.h"
#include "store/sealed_notes.h"

#include <algorithm>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr int freeFailures = 3;
constexpr Millis firstDelay = 2s;
constexpr Millis longestDelay = 5min;
constexpr Millis forgottenAfter = 24h;

struct Failures {
    int count = 0;
    Instant last{};
};

Millis delayAfter(int failures) {
    if (failures < freeFailures) return 0ms;
    const int doublings = std::min(failures - freeFailures, 10);
    return std::min(firstDelay * (1 << doublings), longestDelay);
}

/// How long a try must still wait. A clock that was set back cannot make it longer than the delay.
Millis stillToWait(const Failures& failures, Instant now) {
    const Millis delay = delayAfter(failures.count);
    return std::clamp(failures.last + delay - now, Millis(0), delay);
}

Result<void> countFailure(Database& db, const QString& name, Instant now) {
    auto forgotten = execute(db, QStringLiteral("DELETE FROM sign_in_failures WHERE last_at < ?"),
                             {toSql(now - forgottenAfter)});
    if (!forgotten) return forgotten;
    return execute(
        db,
        QStringLiteral("INSERT INTO sign_in_failures (name, failures, last_at) VALUES (?, 1, ?) "
                       "ON CONFLICT (name) DO UPDATE SET failures = sign_in_failures.failures + 1, "
                       "last_at = excluded.last_at"),
        {name, toSql(now)});
}

struct Account {
    User user;
    QByteArray password;
};

Result<std::optional<Account>> accountOf(Database& db, const QString& name) {
    return readFirst(
        db, QStringLiteral("SELECT id, name, role, disabled, version, password FROM users WHERE name = ?"),
        {name}, [](Columns& c) {
            Account account;
            account.user.id = c.id<UserId>();
            account.user.name = c.text();
            account.user.role = c.term<Role>();
            account.user.disabled = c.flag();
            account.user.version = c.integer();
            account.password = c.bytes();
            return account;
        });
}

/// The right password was given: failures are forgotten, and while it is known the keys of sealed notes are
/// seen to, and an outdated hash is made anew.
Result<void> welcome(Database& db, const Account& account, const QString& name, const QString& password) {
    auto reset = execute(db, QStringLiteral("DELETE FROM sign_in_failures WHERE name = ?"), {name});
    if (!reset) return reset;
    if (!account.user.disabled)
        if (auto tended = tendUserKeys(db, account.user, password); !tended) return tended;
    if (!isOutdated(account.password)) return {};
    const QByteArray hash = hashPassword(password);
    if (hash.isEmpty()) return {};
    return execute(db, QStringLiteral("UPDATE users SET password = ? WHERE id = ?"),
                   {QString::fromLatin1(hash), number(account.user.id)});
}

} // namespace

Result<SignInResult> checkPassword(Database& db, const QString& typedName, const QString& password,
                                   Instant now) {
    const QString name = typedName.trimmed();
    return db.transaction([&]() -> Result<SignInResult> {
        const auto failures =
            readFirst(db, QStringLiteral("SELECT failures, last_at FROM sign_in_failures WHERE name = ?"),
                      {name}, [](Columns& c) {
                          const int count = c.small();
                          return Failures{count, c.instant()};
                      });
        if (!failures) return fail(failures);
        if (const Millis wait = stillToWait(failures->value_or(Failures{}), now); wait > 0ms) {
            const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
            return SignInResult{{}, {ErrorCode::SignInDelayed, QString::number(seconds)}};
        }

        const auto account = accountOf(db, name);
        if (!account) return fail(account);
        // A name that does not exist costs the same time as one that does.
        const QByteArray& hash = *account ? (*account)->password : nobodysHash();
        if (!passwordMatches(hash, password) || !*account) {
            if (auto counted = countFailure(db, name, now); !counted) return fail(counted);
            return SignInResult{{}, {ErrorCode::WrongPassword, name}};
        }
        if (auto welcomed = welcome(db, **account, name, password); !welcomed) return fail(welcomed);
        if ((*account)->user.disabled) return SignInResult{{}, {ErrorCode::UserDisabled, name}};
        return SignInResult{(*account)->user, {}};
    });
}

} // namespace dutydesk
