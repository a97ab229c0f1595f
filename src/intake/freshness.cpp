#include "intake/freshness.h"

#include <curl/curl.h>

#include <algorithm>

namespace dutydesk {

namespace {

using std::chrono::seconds;

constexpr Millis longestFresh = std::chrono::hours(24 * 366);

/// Whole seconds; what is too large for anything is the longest.
std::optional<Millis> secondsOf(QByteArray text) {
    if (text.size() > 1 && text.startsWith('"') && text.endsWith('"')) text = text.mid(1, text.size() - 2);
    if (text.isEmpty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    const Millis most = longestFresh;
    return fits && number < most / seconds(1) ? Millis(seconds(number)) : most;
}

struct CacheControl {
    bool recheck = false; ///< no-cache, no-store
    std::optional<Millis> maxAge = {};
};

CacheControl readCacheControl(const QByteArray& value) {
    CacheControl control;
    for (const QByteArray& part : value.toLower().split(',')) {
        const QByteArray word = part.trimmed();
        if (word == "no-cache" || word == "no-store") control.recheck = true;
        if (word.startsWith("max-age="))
            if (const auto age = secondsOf(word.mid(8).trimmed())) control.maxAge = age;
    }
    return control;
}

} // namespace

std::optional<Instant> parseHttpDate(const QByteArray& value) {
    if (value.trimmed().isEmpty()) return std::nullopt;
    const time_t at = curl_getdate(value.constData(), nullptr);
    if (at < 0) return std::nullopt;
    return fromMillis(static_cast<qint64>(at) * 1000);
}

std::optional<Millis> freshFor(const FreshnessHeaders& headers, Instant now) {
    const CacheControl control = readCacheControl(headers.cacheControl);
    if (control.recheck) return Millis(0);
    const Millis age = secondsOf(headers.age.trimmed()).value_or(Millis(0));
    if (control.maxAge) return std::max(*control.maxAge - age, Millis(0));
    if (headers.expires.trimmed().isEmpty()) return std::nullopt;
    const auto expires = parseHttpDate(headers.expires); // "0" and other nonsense mean: already over
    return expires ? std::clamp(*expires - now - age, Millis(0), longestFresh) : Millis(0);
}

} // namespace dutydesk
