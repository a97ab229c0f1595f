#pragma once

#include "store/database.h"
#include "store/records.h"

#include <QMap>

namespace dutydesk {

/// The office itself, its users, the days it edited, the networks it allows.
class OfficeTable {
  public:
    explicit OfficeTable(Database& db) : m_db(db) {}

    [[nodiscard]] Result<Office> office() const;
    [[nodiscard]] Result<void> saveOffice(const Office& office); ///< inserts the first time. Errors: Conflict
    /// The built-in calendar with the office's edited days.
    [[nodiscard]] Result<Calendar> calendar() const;
    [[nodiscard]] Result<void> setDay(QDate day, bool working);
    /// Its notice is known now.
    [[nodiscard]] Result<void> publishYear(int year);
    /// The days that the office edited itself.
    [[nodiscard]] Result<QMap<QDate, bool>> editedDays() const;
    [[nodiscard]] Result<QStringList> networks() const;
    [[nodiscard]] Result<void> allowNetwork(const QString& cidr);
    [[nodiscard]] Result<void> refuseNetwork(const QString& cidr);

  private:
    Database& m_db;
};

/// Users with Argon2id passwords (libsodium; at least 19 MiB, t = 2; RFC 9106).
class UserTable {
  public:
    explicit UserTable(Database& db) : m_db(db) {}

    /// Errors: AlreadyExists, InvalidInput (an empty name, a password under 8 characters).
    [[nodiscard]] Result<UserId> add(const QString& name, Role role, const QString& password, Instant at);
    [[nodiscard]] Result<User> load(UserId id) const;
    [[nodiscard]] Result<User> byName(const QString& name) const;
    [[nodiscard]] Result<QList<User>> list() const;
    [[nodiscard]] Result<void> setDisabled(UserId id, bool disabled);
    [[nodiscard]] Result<void> setPassword(UserId id, const QString& password);

  private:
    Database& m_db;
};

/// Checks a name and password, and keeps count of failures: after three in a row each further try must wait,
/// growing from 2 s to 5 min. Takes the same time for a name that does not exist. Rehashes where the
/// parameters rose. Errors (in the value, since failures are stored too): WrongPassword, UserDisabled,
/// SignInDelayed (what = seconds).
struct SignInResult {
    std::optional<User> user = {};
    Error error = {};
};
[[nodiscard]] Result<SignInResult> checkPassword(Database& db, const QString& name, const QString& password,
                                                 Instant now);

} // namespace dutydesk
