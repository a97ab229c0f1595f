#include "store/office_table.h"
#include "store/passwords.h"
#include "store/read.h"

namespace dutydesk {

namespace {

constexpr int shortestPassword = 8;
const QString userColumns = QStringLiteral("id, name, role, disabled, version");

User readUser(Columns& c) {
    User user;
    user.id = c.id<UserId>();
    user.name = c.text();
    user.role = c.term<Role>();
    user.disabled = c.flag();
    user.version = c.integer();
    return user;
}

Result<QString> newHash(const QString& password) {
    if (password.toUcs4().size() < shortestPassword)
        return fail(ErrorCode::InvalidInput, QStringLiteral("password"),
                    QStringLiteral("at least %1 characters").arg(shortestPassword));
    const QByteArray hash = hashPassword(password);
    if (hash.isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("password"), QStringLiteral("not enough memory"));
    return QString::fromLatin1(hash);
}

QString idText(UserId id) { return QStringLiteral("user %1").arg(number(id)); }

} // namespace

Result<UserId> UserTable::add(const QString& name, Role role, const QString& password, Instant at) {
    const QString clean = name.trimmed();
    if (clean.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("must not be empty"));
    const auto hash = newHash(password);
    if (!hash) return fail(hash);
    auto added = insertRow<UserId>(
        m_db,
        QStringLiteral("INSERT INTO users (name, role, password, added_at) VALUES (?, ?, ?, ?) RETURNING id"),
        {clean, toSql(role), *hash, toSql(at)});
    if (!added && added.error().code == ErrorCode::Conflict) return fail(ErrorCode::AlreadyExists, clean);
    return added;
}

Result<User> UserTable::load(UserId id) const {
    return readOne(m_db, QStringLiteral("SELECT %1 FROM users WHERE id = ?").arg(userColumns), {number(id)},
                   idText(id), readUser);
}

Result<User> UserTable::byName(const QString& name) const {
    return readOne(m_db, QStringLiteral("SELECT %1 FROM users WHERE name = ?").arg(userColumns),
                   {name.trimmed()}, name, readUser);
}

Result<QList<User>> UserTable::list() const {
    return readAll(m_db, QStringLiteral("SELECT %1 FROM users ORDER BY name").arg(userColumns), {}, readUser);
}

Result<void> UserTable::setDisabled(UserId id, bool disabled) {
    const auto changed =
        change(m_db, QStringLiteral("UPDATE users SET disabled = ?, version = version + 1 WHERE id = ?"),
               {disabled ? 1 : 0, number(id)});
    if (!changed) return fail(changed);
    if (*changed == 0) return fail(ErrorCode::NotFound, idText(id));
    return {};
}

Result<void> UserTable::setPassword(UserId id, const QString& password) {
    const auto hash = newHash(password);
    if (!hash) return fail(hash);
    const auto changed =
        change(m_db, QStringLiteral("UPDATE users SET password = ?, version = version + 1 WHERE id = ?"),
               {*hash, number(id)});
    if (!changed) return fail(changed);
    if (*changed == 0) return fail(ErrorCode::NotFound, idText(id));
    return {};
}

} // namespace dutydesk
