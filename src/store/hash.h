#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk {

/// libsodium, started. Everything of it goes after this.
void startCrypto();

/// BLAKE2b-256 (RFC 7693), 32 bytes.
[[nodiscard]] QByteArray blake2b256(const QByteArray& bytes);
/// Of the UTF-8 of a text: what a sign-off is bound to.
[[nodiscard]] QByteArray textHash(const QString& text);

/// Appends a field so that no two lists of fields give the same bytes: its length in eight bytes, big-endian,
/// first.
void appendField(QByteArray& bytes, const QByteArray& field);

} // namespace dutydesk
