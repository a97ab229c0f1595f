#pragma once

#include "screening/hit.h"
#include "screening/keyword_index.h"

#include <QList>
#include <QStringView>

namespace dutydesk {

/// What the words around a place say of it.
struct Verdict {
    HitKind kind = HitKind::Exact;
    double confidence = 1; ///< the probability that no word crosses an edge of the keyword
};

/// Hits below this are unlikely: kept, but hidden by default and not decisive.
constexpr double shownFrom = 0.2;

/// A verdict on each place, in the same order. Places are sorted by start. Where an edge lies inside a
/// stretch of Han characters, the stretch is cut into words in every likely way, the keywords among them;
/// other edges are certain.
[[nodiscard]] QList<Verdict> judge(QStringView folded, const QList<Place>& places);

} // namespace dutydesk
