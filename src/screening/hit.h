#pragma once

#include "base/ids.h"

#include <QList>
#include <QString>

namespace dutydesk {

/// How a found keyword sits in the words around it.
enum class HitKind {
    Exact,    ///< it is one word
    Nested,   ///< it lies inside a longer word: 教育 in 教育局
    Crossing, ///< a word crosses one of its edges: 和尚 in 和|尚未
};

/// Which text of an item a hit is in.
enum class Field { Title, Text };

/// Hits below this are unlikely: kept, but hidden by default and not decisive. A rule may have another limit.
constexpr double shownFrom = 0.2;

/// One occurrence of a keyword.
struct Hit {
    Field field = Field::Text;
    qsizetype start = 0; ///< UTF-16 offsets into the text as published, never into the folded one
    qsizetype end = 0;
    QString keyword; ///< as written in the rule
    HitKind kind = HitKind::Exact;
    double confidence = 1; ///< the probability that no word, or part of a longer one, crosses an edge, 0…1
    bool shown = true;     ///< false: unlikely, kept but hidden by default

    bool operator==(const Hit&) const = default;
};

/// A rule that was true of an item.
struct RuleMatch {
    RuleId rule = RuleId::None;
    QList<Hit> hits; ///< of the part of the query that was true, in the order of the text
    QString because; ///< that part of the query, as a query: `(食堂 OR 午餐) AND 腹痛`
    /// The least of the hits that were needed; where one of several would do, the best of them.
    double confidence = 1;
    bool likely = true; ///< false: it is true only if unlikely hits count

    bool operator==(const RuleMatch&) const = default;
};

} // namespace dutydesk
