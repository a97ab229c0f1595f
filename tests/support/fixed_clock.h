#pragma once

#include "base/time.h"

#include <atomic>

namespace dutydesk {

/// A wall clock that stands still until told otherwise.
class FixedClock final : public WallClock {
  public:
    explicit FixedClock(Instant at) : m_ms(toMillis(at)) {}
    explicit FixedClock(const char* iso)
        : FixedClock(toInstant(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate))) {}
    [[nodiscard]] Instant now() const override { return fromMillis(m_ms); }
    void set(Instant at) { m_ms = toMillis(at); }
    void advance(Millis by) { m_ms += by.count(); }

  private:
    std::atomic<qint64> m_ms;
};

} // namespace dutydesk
