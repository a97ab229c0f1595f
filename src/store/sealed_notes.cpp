#include "store/sealed_notes.h"

#include "casework/permissions.h"
#include "store/read.h"
#include "store/user_keys.h"

namespace dutydesk {

namespace {

struct KeyHolder {
    UserId id = UserId::None;
    QByteArray publicKey;
};

bool isCleared(Role role) { return permitted(role, Action::OpenSealedNote); }

/// Everybody who may open sealed notes and has a key pair.
Result<QList<KeyHolder>> clearedHolders(Database& db) {
    struct Row {
        KeyHolder holder;
        Role role;
    };
    const auto rows =
        readAll(db,
                QStringLiteral("SELECT u.id, k.public_key, u.role FROM users u JOIN user_keys k "
                               "ON k.user_id = u.id WHERE u.disabled = 0 ORDER BY u.id"),
                {}, [](Columns& c) {
                    const auto id = c.id<UserId>();
                    const QByteArray key = c.hash();
                    return Row{{id, key}, c.term<Role>()};
                });
    if (!rows) return fail(rows);
    QList<KeyHolder> holders;
    for (const Row& row : *rows)
        if (isCleared(row.role)) holders.append(row.holder);
    return holders;
}

Result<std::optional<UserKeys>> keysOf(Database& db, UserId user) {
    return readFirst(
        db,
        QStringLiteral(
            "SELECT public_key, salt, passes, memory, sealed_secret FROM user_keys WHERE user_id = ?"),
        {number(user)}, [](Columns& c) {
            UserKeys keys;
            keys.publicKey = c.hash();
            keys.salt = c.hash();
            keys.passes = c.integer();
            keys.memory = c.integer();
            keys.sealedSecret = c.hash();
            return keys;
        });
}

Result<void> storeKeys(Database& db, UserId user, const UserKeys& keys) {
    return execute(
        db,
        QStringLiteral(
            "INSERT INTO user_keys (user_id, public_key, salt, passes, memory, sealed_secret) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (user_id) DO UPDATE SET public_key = excluded.public_key, "
            "salt = excluded.salt, passes = excluded.passes, memory = excluded.memory, "
            "sealed_secret = excluded.sealed_secret"),
        {number(user), toSql(keys.publicKey), toSql(keys.salt), keys.passes, keys.memory,
         toSql(keys.sealedSecret)});
}

Result<void> giveKey(Database& db, SealedNoteId note, const KeyHolder& holder, const QByteArray& noteKey) {
    return execute(db,
                   QStringLiteral("INSERT INTO sealed_note_keys (note_id, user_id, sealed_key) "
                                  "VALUES (?, ?, ?) ON CONFLICT (note_id, user_id) DO NOTHING"),
                   {number(note), number(holder.id), toSql(sealFor(holder.publicKey, noteKey))});
}

struct OwnKey {
    SealedNoteId note = SealedNoteId::None;
    QByteArray sealed;
};

/// Notes that the user can open and the other cannot yet.
Result<QList<OwnKey>> missingFor(Database& db, UserId other, UserId user) {
    return readAll(db,
                   QStringLiteral("SELECT mine.note_id, mine.sealed_key FROM sealed_note_keys mine "
                                  "WHERE mine.user_id = ? AND NOT EXISTS (SELECT 1 FROM sealed_note_keys o "
                                  "WHERE o.note_id = mine.note_id AND o.user_id = ?)"),
                   {number(user), number(other)}, [](Columns& c) {
                       const auto note = c.id<SealedNoteId>();
                       return OwnKey{note, c.hash()};
                   });
}

Result<void> shareKeys(Database& db, const User& user, const UserKeys& keys, const QString& password) {
    const auto holders = clearedHolders(db);
    if (!holders) return fail(holders);
    SecretBytes secret;
    for (const KeyHolder& other : *holders) {
        if (other.id == user.id) continue;
        const auto missing = missingFor(db, other.id, user.id);
        if (!missing) return fail(missing);
        for (const OwnKey& own : *missing) {
            if (secret.isEmpty()) secret = secretOf(keys, password);
            if (secret.isEmpty()) return {}; // made under another password
            const SecretBytes noteKey = openSealed(keys.publicKey, secret, own.sealed);
            if (noteKey.isEmpty()) continue;
            if (auto given = giveKey(db, own.note, other, noteKey.bytes()); !given) return given;
        }
    }
    return {};
}

} // namespace

Result<SealedNoteId> SealedNotes::write(CaseId id, const QString& text, UserId by, Instant at) {
    const auto holders = clearedHolders(m_db);
    if (!holders) return fail(holders);
    const SecretBytes key = newNoteKey();
    const auto note = insertRow<SealedNoteId>(
        m_db,
        QStringLiteral("INSERT INTO sealed_notes (case_id, box, by_id, at) VALUES (?, ?, ?, ?) RETURNING id"),
        {number(id), QVariant(seal(key, text.toUtf8())), toSql(by), toSql(at)});
    if (!note) return note;
    bool writerHasIt = false;
    for (const KeyHolder& holder : *holders) {
        if (auto given = giveKey(m_db, *note, holder, key.bytes()); !given) return fail(given);
        writerHasIt = writerHasIt || holder.id == by;
    }
    if (!writerHasIt) return fail(ErrorCode::KeyMissing, QStringLiteral("user"));
    return note;
}

Result<QString> SealedNotes::open(CaseId id, SealedNoteId note, UserId reader,
                                  const QString& password) const {
    const QString name = QStringLiteral("sealed_note %1").arg(number(note));
    const auto box =
        readOne(m_db, QStringLiteral("SELECT box FROM sealed_notes WHERE id = ? AND case_id = ?"),
                {number(note), number(id)}, name, [](Columns& c) { return c.bytes(); });
    if (!box) return fail(box);
    const auto own = readFirst(
        m_db, QStringLiteral("SELECT sealed_key FROM sealed_note_keys WHERE note_id = ? AND user_id = ?"),
        {number(note), number(reader)}, [](Columns& c) { return c.hash(); });
    if (!own) return fail(own);
    const auto keys = keysOf(m_db, reader);
    if (!keys) return fail(keys);
    if (!*own || !*keys) return fail(ErrorCode::KeyMissing, name);
    const SecretBytes secret = secretOf(**keys, password);
    if (secret.isEmpty()) return fail(ErrorCode::WrongPassword, name);
    const SecretBytes key = openSealed((*keys)->publicKey, secret, **own);
    const auto text = unseal(key, *box);
    if (!text) return fail(ErrorCode::AuditBroken, name, QStringLiteral("sealed_note"));
    return QString::fromUtf8(*text);
}

Result<QList<SealedNote>> SealedNotes::ofCase(CaseId id, UserId reader) const {
    return readAll(m_db,
                   QStringLiteral("SELECT n.id, n.by_id, n.at, EXISTS (SELECT 1 FROM sealed_note_keys k "
                                  "WHERE k.note_id = n.id AND k.user_id = ?) FROM sealed_notes n "
                                  "WHERE n.case_id = ? ORDER BY n.id"),
                   {number(reader), number(id)}, [](Columns& c) {
                       SealedNote note;
                       note.id = c.id<SealedNoteId>();
                       note.by = c.id<UserId>();
                       note.at = c.instant();
                       note.openable = c.flag();
                       return note;
                   });
}

Result<void> tendUserKeys(Database& db, const User& user, const QString& password) {
    const auto keys = keysOf(db, user.id);
    if (!keys) return fail(keys);
    if (*keys) return shareKeys(db, user, **keys, password);
    const auto made = newUserKeys(password);
    if (!made)
        return fail(ErrorCode::Internal, QStringLiteral("password"), QStringLiteral("not enough memory"));
    return storeKeys(db, user.id, *made);
}

Result<void> rewrapUserKeys(Database& db, const User& user, const QString& password,
                            const QString& newPassword) {
    const auto keys = keysOf(db, user.id);
    if (!keys) return fail(keys);
    if (!*keys) return {};
    const SecretBytes secret = secretOf(**keys, password);
    if (secret.isEmpty()) return fail(ErrorCode::WrongPassword, user.name);
    const auto rewrapped = wrapUserKeys((*keys)->publicKey, secret, newPassword);
    if (!rewrapped)
        return fail(ErrorCode::Internal, QStringLiteral("password"), QStringLiteral("not enough memory"));
    return storeKeys(db, user.id, *rewrapped);
}

Result<void> forgetUserKeys(Database& db, UserId user) {
    for (const char* table : {"sealed_note_keys", "user_keys"})
        if (auto gone =
                execute(db, QStringLiteral("DELETE FROM %1 WHERE user_id = ?").arg(QLatin1StringView(table)),
                        {number(user)});
            !gone)
            return gone;
    return {};
}

} // namespace dutydesk
