#include "intake/retry_after.h"

#include <curl/curl.h>

#include <algorithm>

namespace dutydesk {
namespace {
constexpr Millis longestRetry = std::chrono::hours(24 * 366);
}

std::optional<Millis> parseRetryAfter(const QByteArray& value, Instant now) {
    const QByteArray text = value.trimmed();
    if (text.isEmpty()) return std::nullopt;
    if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        constexpr qint64 most = std::chrono::duration_cast<std::chrono::seconds>(longestRetry).count();
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::min(seconds, most) : most);
    }
    const time_t at = curl_getdate(text.constData(), nullptr);
    if (at < 0) return std::nullopt;
    return std::clamp(fromMillis(static_cast<qint64>(at) * 1000) - now, Millis(0), longestRetry);
}

} // namespace dutydesk
