#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk {

// Argon2id (RFC 9106) by libsodium: two passes over 19 MiB, the least that OWASP's Password Storage Cheat
// Sheet asks for.

/// A self-describing hash with its own salt and parameters; empty only if there is no memory for it.
[[nodiscard]] QByteArray hashPassword(const QString& password);
[[nodiscard]] bool passwordMatches(const QByteArray& hash, const QString& password);
/// The hash was made with other parameters than hashPassword() takes now.
[[nodiscard]] bool isOutdated(const QByteArray& hash);
/// A hash that no password matches, as slow to check as a real one.
[[nodiscard]] const QByteArray& nobodysHash();

} // namespace dutydesk
