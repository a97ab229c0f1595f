#pragma once

#include "casework/codes.h"
#include "casework/policy.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dutydesk {

/// "2026-02-13T16:40" on the office's wall (Asia/Shanghai), or with its own offset.
inline Instant at(const char* iso) {
    QDateTime time = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone("Asia/Shanghai"));
    return toInstant(time);
}

/// An instant as the office's wall shows it, "Fri 2026-02-13 16:40".
inline std::string wall(Instant when) {
    static const char* const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const QDateTime local = toDateTime(when, QTimeZone("Asia/Shanghai"));
    return std::string(days[local.date().dayOfWeek() - 1]) +
           local.toString(QStringLiteral(" yyyy-MM-dd HH:mm")).toStdString();
}

inline Policy policyOf(const char* key) {
    const auto policy = Policy::builtIn(QString::fromLatin1(key));
    EXPECT_TRUE(policy) << key << ": " << policy.error().what.toStdString();
    return policy.value_or(Policy{});
}

inline ClockSpec specOf(ClockKind kind, qint64 length) {
    ClockSpec spec;
    spec.key = QStringLiteral("test");
    spec.kind = kind;
    spec.length = length;
    spec.tiers = {Tier::Major, Tier::Serious, Tier::Ordinary};
    spec.stops = {CaseEvent::Replied};
    return spec;
}
inline ClockSpec workingDays(qint64 days) { return specOf(ClockKind::WorkingDays, days); }
inline ClockSpec workingHours(qint64 hours) { return specOf(ClockKind::WorkingHours, hours * 3'600'000); }
inline ClockSpec elapsedHours(qint64 hours) { return specOf(ClockKind::Elapsed, hours * 3'600'000); }

inline Clock clockOf(const QList<Clock>& clocks, const char* key) {
    const auto found = std::find_if(clocks.begin(), clocks.end(),
                                    [key](const Clock& clock) { return clock.key == QLatin1String(key); });
    EXPECT_NE(found, clocks.end()) << key;
    return found == clocks.end() ? Clock{} : *found;
}

/// The keys of the clocks, in order, parted by spaces.
inline std::string keysOf(const QList<Clock>& clocks) {
    QStringList keys;
    for (const Clock& clock : clocks) keys << clock.key;
    return keys.join(u' ').toStdString();
}

inline QList<Clock> start(const char* policy, Tier tier, const CaseEvents& events) {
    return startClocks(policyOf(policy), tier, events, {}, Calendar::builtIn(), OfficeHours{});
}

/// "key=state" of each clock, parted by spaces.
inline std::string states(const QList<Clock>& clocks) {
    QStringList all;
    for (const Clock& clock : clocks) all << clock.key + u'=' + code(clock.state);
    return all.join(u' ').toStdString();
}

inline QList<Clock> recomputed(const char* policy, Tier tier, const CaseEvents& events,
                               const QList<Clock>& clocks, const char* now) {
    return recompute(policyOf(policy), tier, events, clocks, at(now), Calendar::builtIn(), OfficeHours{});
}

} // namespace dutydesk
