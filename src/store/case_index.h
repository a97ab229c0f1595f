#pragma once

#include "store/search_index.h"

namespace dutydesk {

/// Runs `work`, which changes a case or what it holds, and brings the search index up to it; one transaction.
template <class F>
[[nodiscard]] auto reindexing(Database& db, qint64 caseId, F work) -> std::invoke_result_t<F> {
    return db.transaction([&]() -> std::invoke_result_t<F> {
        const auto before = searchedCase(db, caseId);
        if (!before) return fail(before);
        auto done = work();
        if (!done) return done;
        const auto after = searchedCase(db, caseId);
        if (!after) return fail(after);
        if (*before == *after) return done;
        if (!before->isEmpty())
            if (auto taken = takeFromIndex(db, IndexOf::Cases, caseId, *before); !taken) return fail(taken);
        if (auto entered = enterInIndex(db, IndexOf::Cases, caseId, *after); !entered) return fail(entered);
        return done;
    });
}

} // namespace dutydesk
