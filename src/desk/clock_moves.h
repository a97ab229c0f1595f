#pragma once

#include "casework/moves.h"
#include "casework/policy.h"
#include "store/case_table.h"

namespace dutydesk {

/// What a change would do to the clocks of one case.
struct CaseMoves {
    CaseId id = CaseId::None;
    QString title = {};
    QList<ClockMove> moves = {};
};

/// A change that is thought of but not made; what is not given stays.
struct ThoughtChange {
    std::optional<Policy> policy = {}; ///< another version of this policy
    std::optional<Calendar> calendar = {};
    std::optional<OfficeHours> hours = {};
};

/// The cases whose running clocks the change would move, start or drop, exactly as the command would, by
/// their id. Reads only.
[[nodiscard]] Result<QList<CaseMoves>> clockMoves(Database& db, Instant now, const ThoughtChange& change);
/// The same for one case that would get another tier or policy (its key).
[[nodiscard]] Result<CaseMoves> clockMovesOfCase(Database& db, Instant now, CaseId id,
                                                 std::optional<Tier> tier, const QString& policy = {});

} // namespace dutydesk
