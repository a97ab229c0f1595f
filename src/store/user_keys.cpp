#include "store/user_keys.h"

#include "store/hash.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace dutydesk {

namespace {

// As for the password itself (passwords.cpp).
constexpr qint64 keyPasses = 2;
constexpr qint64 keyMemory = qint64{19} * 1024 * 1024;

const unsigned char* rawBytes(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* rawBytes(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
unsigned long long sizeOf(const QByteArray& bytes) { return static_cast<unsigned long long>(bytes.size()); }

SecretBytes passwordKey(const UserKeys& keys, const QString& password) {
    startCrypto();
    SecretBytes key(crypto_secretbox_KEYBYTES);
    // Two input methods may compose the same characters differently.
    QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    const bool made = keys.salt.size() == static_cast<qsizetype>(crypto_pwhash_SALTBYTES) &&
                      crypto_pwhash(key.data(), crypto_secretbox_KEYBYTES, bytes.constData(), sizeOf(bytes),
                                    rawBytes(keys.salt), static_cast<unsigned long long>(keys.passes),
                                    static_cast<size_t>(keys.memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return made ? std::move(key) : SecretBytes();
}

} // namespace

SecretBytes::~SecretBytes() {
    if (!m_bytes.isEmpty()) sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
}

std::optional<UserKeys> newUserKeys(const QString& password) {
    startCrypto();
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    SecretBytes secret(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(rawBytes(publicKey), secret.data());
    return wrapUserKeys(publicKey, secret, password);
}

std::optional<UserKeys> wrapUserKeys(const QByteArray& publicKey, const SecretBytes& secret,
                                     const QString& password) {
    startCrypto();
    UserKeys keys{publicKey, QByteArray(crypto_pwhash_SALTBYTES, '\0'), keyPasses, keyMemory, {}};
    randombytes_buf(keys.salt.data(), static_cast<size_t>(keys.salt.size()));
    const SecretBytes key = passwordKey(keys, password);
    if (key.isEmpty()) return std::nullopt;
    keys.sealedSecret = seal(key, secret.bytes());
    return keys;
}

SecretBytes secretOf(const UserKeys& keys, const QString& password) {
    const SecretBytes key = passwordKey(keys, password);
    if (key.isEmpty()) return {};
    auto opened = unseal(key, keys.sealedSecret);
    if (!opened || opened->size() != static_cast<qsizetype>(crypto_box_SECRETKEYBYTES)) return {};
    SecretBytes secret(opened->size());
    std::copy(opened->begin(), opened->end(), secret.data());
    sodium_memzero(opened->data(), static_cast<size_t>(opened->size()));
    return secret;
}

SecretBytes newNoteKey() {
    startCrypto();
    SecretBytes key(crypto_secretbox_KEYBYTES);
    crypto_secretbox_keygen(key.data());
    return key;
}

QByteArray seal(const SecretBytes& key, const QByteArray& text) {
    startCrypto();
    QByteArray box(
        static_cast<qsizetype>(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) + text.size(), '\0');
    randombytes_buf(box.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(rawBytes(box) + crypto_secretbox_NONCEBYTES, rawBytes(text), sizeOf(text),
                          rawBytes(std::as_const(box)), key.data());
    return box;
}

std::optional<QByteArray> unseal(const SecretBytes& key, const QByteArray& box) {
    startCrypto();
    constexpr auto more = static_cast<qsizetype>(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES);
    if (key.isEmpty() || box.size() < more) return std::nullopt;
    QByteArray text(box.size() - more, '\0');
    if (crypto_secretbox_open_easy(rawBytes(text), rawBytes(box) + crypto_secretbox_NONCEBYTES,
                                   sizeOf(box) - crypto_secretbox_NONCEBYTES, rawBytes(box), key.data()) != 0)
        return std::nullopt;
    return text;
}

QByteArray sealFor(const QByteArray& publicKey, const QByteArray& bytes) {
    startCrypto();
    QByteArray sealed(bytes.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(rawBytes(sealed), rawBytes(bytes), sizeOf(bytes), rawBytes(publicKey));
    return sealed;
}

SecretBytes openSealed(const QByteArray& publicKey, const SecretBytes& secret, const QByteArray& sealed) {
    startCrypto();
    constexpr auto more = static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (sealed.size() <= more) return {};
    SecretBytes bytes(sealed.size() - more);
    if (crypto_box_seal_open(bytes.data(), rawBytes(sealed), sizeOf(sealed), rawBytes(publicKey),
                             secret.data()) != 0)
        return {};
    return bytes;
}

} // namespace dutydesk
