#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace dutydesk {

/// One token of a query.
struct QueryToken {
    enum class Kind { Word, Phrase, Open, Close, And, Or, Not, Near, Title, End };
    Kind kind = Kind::End;
    qsizetype at = 0;     ///< where it begins in the query, UTF-16
    QString text = {};    ///< as written; a Phrase's inside
    int distance = 0;     ///< Near
    bool ordered = false; ///< Near
};

/// The query's tokens, the last of them End. Fails where a quote is not closed, or holds nothing that can be
/// found.
[[nodiscard]] Result<QList<QueryToken>> readTokens(const QString& query);

} // namespace dutydesk
