#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace dutydesk {

/// A parsed query.
struct QueryNode {
    enum class Kind {
        Word, ///< something to find: a word or a phrase
        And,  ///< two or more children
        Or,
        Not,  ///< one child
        Near, ///< two children: Word, Or of such, or Near
    };
    Kind kind = Kind::Word;
    std::vector<QueryNode> children = {};
    QString text = {};      ///< Word: as written, without the quotes
    bool quoted = false;    ///< Word: a phrase
    bool titleOnly = false; ///< Word: written behind title:
    int distance = 0;       ///< Near: at most so many words on
    bool ordered = false;   ///< Near: the first child comes first
    qsizetype at = 0;       ///< where it begins in the query (a Word, Not or Near: where that is written)
    int keyword = -1;       ///< Word: its number once compiled
};

/// See checkQuery(). Error.detail says what was expected, in one of: operand, operator, closing-bracket,
/// closing-quote, something-to-find, fewer-brackets.
[[nodiscard]] Result<QueryNode> parseQuery(const QString& query);

/// The query again, with English operators and no more brackets than needed.
[[nodiscard]] QString printQuery(const QueryNode& node);

/// printQuery() of parts joined by one operator: each is put in brackets if it binds less than the operator.
[[nodiscard]] QString joinQuery(QueryNode::Kind kind,
                                const std::vector<std::pair<QueryNode::Kind, QString>>& parts,
                                const QString& word);

} // namespace dutydesk
