#pragma once

#include "base/time.h"

#include <QByteArray>

#include <optional>

namespace dutydesk {

/// A date of an HTTP header (RFC 9110 §5.6.7).
[[nodiscard]] std::optional<Instant> parseHttpDate(const QByteArray& value);

struct FreshnessHeaders {
    QByteArray cacheControl;
    QByteArray expires = {};
    QByteArray age = {};
};

/// How long an answer stays good (RFC 9111 §4.2.1): max-age, else Expires, which is counted from `now`, less
/// the age it already has; 0 with no-cache or no-store. At most a year. nullopt: the server does not say.
[[nodiscard]] std::optional<Millis> freshFor(const FreshnessHeaders& headers, Instant now);

} // namespace dutydesk
