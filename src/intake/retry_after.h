#pragma once

#include "base/time.h"

#include <QByteArray>

#include <optional>

namespace dutydesk {

/// The Retry-After header (RFC 9110 §10.2.3): seconds, or a date, which is counted from `now`; a date that
/// has passed is 0. At most a year. nullopt: neither.
[[nodiscard]] std::optional<Millis> parseRetryAfter(const QByteArray& value, Instant now);

} // namespace dutydesk
