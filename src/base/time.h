#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace dutydesk {

using Millis = std::chrono::milliseconds;

/// A point in time: UTC, to the millisecond. What is stored, compared and passed on. A civil day or hour
/// exists only together with the office's QTimeZone.
using Instant = std::chrono::sys_time<Millis>;

[[nodiscard]] inline qint64 toMillis(Instant at) { return at.time_since_epoch().count(); }
[[nodiscard]] inline Instant fromMillis(qint64 ms) { return Instant(Millis(ms)); }
[[nodiscard]] inline Instant toInstant(const QDateTime& at) { return fromMillis(at.toMSecsSinceEpoch()); }
[[nodiscard]] inline QDateTime toDateTime(Instant at, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), zone);
}
/// "2026-02-13T08:40:00Z"
[[nodiscard]] QString toIsoUtc(Instant at);
/// "2026-02-13T16:40:00+08:00"
[[nodiscard]] QString toIso(Instant at, const QTimeZone& zone);

/// The one place that knows what time it is. Passed in; thread-safe.
class WallClock {
  public:
    virtual ~WallClock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public WallClock {
  public:
    [[nodiscard]] Instant now() const override;
};

} // namespace dutydesk
