#pragma once

#include "store/database.h"

namespace dutydesk {

/// What a query would have flagged among the newest items.
struct RuleTrial {
    int items = 0; ///< looked at
    int found = 0;
    QStringList titles = {}; ///< of some of them
};

/// Runs the query over at most `limit` items, on the reader's thread. Errors: QuerySyntax, QueryEmpty.
[[nodiscard]] Result<RuleTrial> tryRule(Database& db, const QString& query, int limit = 2000);

} // namespace dutydesk
