#pragma once

#include "screening/item_hits.h"
#include "screening/query_tree.h"

#include <QList>
#include <QString>

namespace dutydesk {

/// From which confidence on hits count: those of words that are asked for, and those of words behind NOT.
struct Bars {
    double wanted = shownFrom;
    double unwanted = shownFrom;

    [[nodiscard]] Bars behindNot() const { return {unwanted, wanted}; }
};

/// Why a query is true of an item.
struct Explanation {
    QString because;                              ///< the part that was true, readable as a query
    QueryNode::Kind kind = QueryNode::Kind::Word; ///< what joins it at the top
    double confidence = 1;         ///< the least of what was needed, the best where there was a choice
    QList<const QueryNode*> words; ///< the words that made it true
};

[[nodiscard]] bool isTrue(const QueryNode& query, const ItemHits& hits, Bars bars);

/// For a query that is true of the item.
[[nodiscard]] Explanation explain(const QueryNode& query, const ItemHits& hits, Bars bars);

} // namespace dutydesk
