#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace dutydesk {

// The cryptography of sealed notes: libsodium's, with its formats, and nothing of our own.

/// Bytes that are wiped when they are no longer needed.
class SecretBytes {
  public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size) : m_bytes(size, '\0') {}
    SecretBytes(SecretBytes&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    SecretBytes& operator=(SecretBytes&& other) noexcept {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~SecretBytes();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] unsigned char* data() { return reinterpret_cast<unsigned char*>(m_bytes.data()); }
    [[nodiscard]] const unsigned char* data() const {
        return reinterpret_cast<const unsigned char*>(m_bytes.constData());
    }

  private:
    QByteArray m_bytes;
};

/// A person's key pair (X25519), the secret half in a secretbox under a key that Argon2id makes of the
/// password.
struct UserKeys {
    QByteArray publicKey;
    QByteArray salt;
    qint64 passes = 0;
    qint64 memory = 0;       ///< bytes
    QByteArray sealedSecret; ///< nonce and box
};
/// Nothing: there is no memory for it.
[[nodiscard]] std::optional<UserKeys> newUserKeys(const QString& password);
[[nodiscard]] std::optional<UserKeys> wrapUserKeys(const QByteArray& publicKey, const SecretBytes& secret,
                                                   const QString& password);
/// Empty: it is not that password.
[[nodiscard]] SecretBytes secretOf(const UserKeys& keys, const QString& password);

[[nodiscard]] SecretBytes newNoteKey();
/// A secretbox with its nonce before it.
[[nodiscard]] QByteArray seal(const SecretBytes& key, const QByteArray& text);
/// Nothing: another key, or not what was sealed.
[[nodiscard]] std::optional<QByteArray> unseal(const SecretBytes& key, const QByteArray& box);

/// A sealed box that only the holder of the pair can open.
[[nodiscard]] QByteArray sealFor(const QByteArray& publicKey, const QByteArray& bytes);
/// Empty: it was not sealed for this pair.
[[nodiscard]] SecretBytes openSealed(const QByteArray& publicKey, const SecretBytes& secret,
                                     const QByteArray& sealed);

} // namespace dutydesk
