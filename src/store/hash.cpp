#include "store/hash.h"

#include <QtEndian>

#include <sodium.h>

namespace dutydesk {

void startCrypto() {
    static const bool started = sodium_init() >= 0;
    if (!started) qFatal("libsodium cannot be started"); // no random source: nothing here could be trusted
}

QByteArray blake2b256(const QByteArray& bytes) {
    startCrypto();
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 32,
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

QByteArray textHash(const QString& text) { return blake2b256(text.toUtf8()); }

void appendField(QByteArray& bytes, const QByteArray& field) {
    const auto length = qToBigEndian<quint64>(static_cast<quint64>(field.size()));
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    bytes.append(field);
}

} // namespace dutydesk
