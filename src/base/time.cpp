#include "base/time.h"

namespace dutydesk {

QString toIsoUtc(Instant at) {
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC).toString(Qt::ISODate);
}

QString toIso(Instant at, const QTimeZone& zone) {
    const QDateTime local = toDateTime(at, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

Instant SystemClock::now() const { return std::chrono::floor<Millis>(std::chrono::system_clock::now()); }

} // namespace dutydesk
