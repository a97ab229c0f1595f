#pragma once

#include "casework/case.h"
#include "store/database.h"

namespace dutydesk {

/// An earlier case that tells of something alike.
struct SimilarCase {
    Case head;
    double likeness = 0; ///< 0…1: how much of what both say is said by both, rare terms weighing more
};

/// Earlier cases (opened before it, in whatever state) whose titles and facts are like this one's, the
/// likest first. Looks up the terms of the case in the search index and weighs them by how few cases hold
/// them; no word lists, no model. Errors: NotFound.
[[nodiscard]] Result<QList<SimilarCase>> similarCases(Database& db, CaseId id, int limit = 5);

} // namespace dutydesk
