#include "store/passwords.h"

#include "store/hash.h"

#include <sodium.h>

namespace dutydesk {

namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory = std::size_t{19} * 1024 * 1024;

/// The same password from two input methods may differ in how its characters are composed.
QByteArray bytesOf(const QString& password) {
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

QByteArray hashPassword(const QString& password) {
    startCrypto();
    QByteArray bytes = bytesOf(password);
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    const int failed = crypto_pwhash_str(hash.data(), bytes.constData(),
                                         static_cast<unsigned long long>(bytes.size()), passes, memory);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return failed ? QByteArray() : QByteArray(hash.constData());
}

bool passwordMatches(const QByteArray& hash, const QString& password) {
    startCrypto();
    QByteArray bytes = bytesOf(password);
    const bool matches = crypto_pwhash_str_verify(hash.constData(), bytes.constData(),
                                                  static_cast<unsigned long long>(bytes.size())) == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return matches;
}

bool isOutdated(const QByteArray& hash) {
    startCrypto();
    return crypto_pwhash_str_needs_rehash(hash.constData(), passes, memory) != 0;
}

const QByteArray& nobodysHash() {
    static const QByteArray hash = [] {
        startCrypto();
        char secret[33] = {};
        randombytes_buf(secret, 32);
        QByteArray made = hashPassword(QString::fromLatin1(QByteArray(secret, 32).toHex()));
        sodium_memzero(secret, sizeof secret);
        return made;
    }();
    return hash;
}

} // namespace dutydesk
