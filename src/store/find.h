#pragma once

#include "store/text_search.h"

#include <functional>

namespace dutydesk {

/// A rule, a source or a person by name.
struct FoundName {
    qint64 id = 0;
    QString name;
    QString more = {}; ///< the query of a rule, the address of a source, the role's code of a person
};

/// What holds the words of a query, by kind, the newest or the first by name first.
struct Finds {
    QList<FoundText> items = {};   ///< one of those that tell the same
    QList<FoundText> cases = {};   ///< by number, title, units, facts, entries
    QList<FoundText> replies = {}; ///< cases, by the text of their newest draft
    QList<FoundName> rules = {};
    QList<FoundName> sources = {};
    QList<FoundName> users = {};
};

/// `each`: finds of a kind. `looked`: texts read to confirm what the index proposed, so that words that meet
/// in few texts cost no more than others.
struct FindLimits {
    int each = 6;
    int looked = 200;
};

/// Finds while somebody types: `stillWanted` is asked between the steps, on the reader's thread.
/// Errors: Cancelled (not wanted any more), and the store's own.
[[nodiscard]] Result<Finds> findEverywhere(Database& db, const QString& query,
                                           const std::function<bool()>& stillWanted, FindLimits limits = {});

} // namespace dutydesk
