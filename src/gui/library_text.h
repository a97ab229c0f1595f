#pragma once

#include "gui/case_view.h"
#include "store/similar_cases.h"

namespace dutydesk {

/// A case to be read again, as HTML: retrospective, last reply, deadlines with their outcome, what happened
/// when, linked and similar cases (links of the form "case:12"). Nothing of the store is read as HTML.
[[nodiscard]] QString libraryText(const CaseView& view, const QList<SimilarCase>& similar, Instant now,
                                  const QTimeZone& zone);

} // namespace dutydesk
