#pragma once

#include "casework/clock.h"

namespace dutydesk {

/// What a change of policy, calendar, hours or tier does to one clock.
struct ClockMove {
    enum class Kind {
        Moved,   ///< due at another time
        Added,   ///< owed from now on
        Dropped, ///< no longer owed
        Settled, ///< ended at once by what has already happened
    };
    Kind kind = Kind::Moved;
    LocalText name = {};
    QString key = {};
    std::optional<Instant> before = {}; ///< the old deadline; none: the clock did not run
    std::optional<Instant> after = {};  ///< the new one; none: it is dropped
    bool guide = false;
    std::optional<int> unpublishedYear = {}; ///< of the new deadline

    bool operator==(const ClockMove&) const = default;
};

/// What differs between a case's clocks and the same ones after recompute(), in the order of `after`. What
/// only the passing of time did (missed, pauses that ended) is no move: give the clocks as they are at the
/// moment of the change.
[[nodiscard]] QList<ClockMove> movesOf(const QList<Clock>& before, const QList<Clock>& after);

} // namespace dutydesk
