#pragma once

#include "base/ids.h"
#include "base/time.h"

#include <QList>

#include <optional>

namespace dutydesk {

/// A deadline that is still to come.
struct AheadDeadline {
    CaseId caseId = CaseId::None;
    Instant due{};
    std::optional<Instant> start = {}; ///< latest start of the work for it
};

/// Deadlines of several cases so near to each other that they have to be worked on together.
struct Collision {
    Instant first{};
    Instant last{};
    int cases = 0;
    std::optional<Instant> start = {}; ///< the earliest of their latest starts

    bool operator==(const Collision&) const = default;
};

constexpr Millis collisionWidth = std::chrono::minutes(30);
constexpr int fewestCollidingCases = 3;

/// In the order of time, none overlapping another. A case counts once, however many of its clocks meet there.
[[nodiscard]] QList<Collision> collisions(QList<AheadDeadline> deadlines);

} // namespace dutydesk
