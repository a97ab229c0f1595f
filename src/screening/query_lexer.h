#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace dutydesk {

/// One token of a query.
struct QueryToken {
    enum class Kind { Word, Phrase, List, Site, Open, Close, And, Or, Not, Near, Title, Loose, End };
    Kind kind = Kind::End;
    qsizetype at = 0; ///< where it begins in the query, UTF-16
    qsizetype length = 0;
    QString text = {};    ///< as written; a Phrase's inside, a List's name, a Site's host
    int distance = 0;     ///< Near
    bool ordered = false; ///< Near
};

/// The query's tokens, the last of them End; or those before the place where it cannot be read.
struct QueryTokens {
    QList<QueryToken> tokens;
    std::optional<Error> error = {}; ///< QuerySyntax, see checkQuery()
};
[[nodiscard]] QueryTokens readTokens(const QString& query);

/// Letters, digits, or signs such as emoji: marks of punctuation alone would flag everything.
[[nodiscard]] bool canBeFound(const QString& text);

} // namespace dutydesk
