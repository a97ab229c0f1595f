#pragma once

#include "cli/verbs.h"
#include "desk/clock_moves.h"

namespace dutydesk {

/// --preview, of the verbs that move clocks.
[[nodiscard]] OptionSpec previewOption();

/// A JSON line per clock: case, title, clock, change (moved, added, dropped, settled), from, to, warning.
void printMoves(const Invocation& invocation, const CaseMoves& moves);

/// Prints what the change would do; nothing is changed.
[[nodiscard]] Result<void> previewChange(const Invocation& invocation, const ThoughtChange& change);
/// The same for the case that the verb names first.
[[nodiscard]] Result<void> previewCase(const Invocation& invocation, std::optional<Tier> tier,
                                       const QString& policy);

} // namespace dutydesk
