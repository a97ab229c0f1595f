#pragma once

#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

enum class SealedNoteId : qint64 { None = 0 };

/// A note that stands in a case and cannot be read with it.
struct SealedNote {
    SealedNoteId id = SealedNoteId::None;
    UserId by = UserId::None;
    Instant at{};
    bool openable = false; ///< the reader has its key
};

/// Notes sealed by libsodium: each under a random key of its own (secretbox), that key for each cleared
/// person's public key (sealed box), and the secret half of that pair under a key from the person's password
/// (Argon2id, secretbox). Cleared is whose role may open sealed notes. Writing therefore needs no password,
/// and opening needs one. They are in no search index, no log and no export.
class SealedNotes {
  public:
    explicit SealedNotes(Database& db) : m_db(db) {}

    /// For everybody who is cleared now and has signed in once. Errors: KeyMissing (the writer has no key).
    [[nodiscard]] Result<SealedNoteId> write(CaseId id, const QString& text, UserId by, Instant at);
    /// Errors: NotFound, KeyMissing (it was sealed before the reader was cleared, and nobody who has its key
    /// signed in since), WrongPassword.
    [[nodiscard]] Result<QString> open(CaseId id, SealedNoteId note, UserId reader,
                                       const QString& password) const;
    /// Oldest first.
    [[nodiscard]] Result<QList<SealedNote>> ofCase(CaseId id, UserId reader) const;

    /// Of the box and its place, for the audit entry that notes its writing, under sealedHashKey.
    [[nodiscard]] Result<QByteArray> hash(SealedNoteId note) const;
    /// The first box that is not as the audit log says it was written, was written by nobody, or is gone; no
    /// key is needed for it.
    [[nodiscard]] Result<std::optional<Error>> firstBreak() const;

  private:
    Database& m_db;
};
inline constexpr const char* sealedHashKey = "sealedHash";

/// A person's password is known for this moment: makes their key pair if they have none, and gives the keys
/// of notes that they can open to those who were cleared since. Costs a derivation from the password only
/// where there is something to do.
[[nodiscard]] Result<void> tendUserKeys(Database& db, const User& user, const QString& password);
/// The password changes: the same pair under the new one. Errors: WrongPassword.
[[nodiscard]] Result<void> rewrapUserKeys(Database& db, const User& user, const QString& password,
                                          const QString& newPassword);
/// The password was set by another: nobody can open the old pair any more. A new one comes with the next
/// sign-in, and the keys of notes from others who have them.
[[nodiscard]] Result<void> forgetUserKeys(Database& db, UserId user);

} // namespace dutydesk
