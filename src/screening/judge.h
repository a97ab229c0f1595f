#pragma once

#include "screening/hit.h"
#include "screening/keyword_index.h"

#include <QList>
#include <QStringView>

namespace dutydesk {

/// What the words around a place say of it.
struct Verdict {
    HitKind kind = HitKind::Exact;
    /// The probability that no word crosses an edge of the keyword; of a longer word that holds it, that none
    /// of that word's parts does.
    double confidence = 1;
};

/// A verdict on each place, in the same order. Places are sorted by start. Where an edge lies inside a
/// stretch of Han characters, the stretch is cut into words in every likely way, the keywords among them;
/// other edges are certain.
[[nodiscard]] QList<Verdict> judge(QStringView folded, const QList<Place>& places);

} // namespace dutydesk
