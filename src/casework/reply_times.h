#pragma once

#include "casework/clock.h"

#include <QList>

#include <optional>

namespace dutydesk {

/// How long one signed reply took.
struct ReplyTime {
    Millis drafting{0}; ///< from the last step before it (assigned, a fact recorded, a reply published) to
                        ///< the version that was signed
    Millis signing{0};  ///< from that version to the signature
};

/// What the office usually needs for a reply: the medians of its own, or, with too few of them, an
/// assumption.
struct UsualTimes {
    Millis drafting{std::chrono::hours(1)};
    Millis signing{std::chrono::minutes(30)};
    int replies = 0;     ///< that were looked at
    bool assumed = true; ///< too few of them

    bool operator==(const UsualTimes&) const = default;
};
/// Fewer tell nothing of what is usual.
constexpr int fewestReplies = 5;
[[nodiscard]] UsualTimes usualTimes(const QList<ReplyTime>& replies);

/// When the work on the reply that stops this clock has to begin, or go on, at the latest: its deadline
/// without the time that is usually still needed. None where no reply stops it, where it does not run, or
/// where nothing is left but to publish.
[[nodiscard]] std::optional<Instant> latestStart(const Clock& clock, CaseState state,
                                                 const UsualTimes& usual);

/// The middle one, or the mean of the two in the middle. Empty: none.
[[nodiscard]] std::optional<Millis> median(QList<Millis> values);

} // namespace dutydesk
