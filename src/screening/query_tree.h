#pragma once

#include "base/result.h"
#include "screening/word_lists.h"

#include <QString>

#include <vector>

namespace dutydesk {

/// A parsed query.
struct QueryNode {
    enum class Kind {
        Word, ///< something to find: a word or a phrase
        List, ///< any of its children, the words of a named list
        Site, ///< the item stands on that site
        And,  ///< two or more children
        Or,
        Not,  ///< one child
        Near, ///< two children: Word, List, Or of such, or Near
    };
    Kind kind = Kind::Word;
    std::vector<QueryNode> children = {};
    QString text = {};      ///< Word: as written, without the quotes; List: its name; Site: the host
    bool quoted = false;    ///< Word: a phrase
    bool loose = false;     ///< Word, List: with separators inside (~)
    bool titleOnly = false; ///< Word, List: written behind title:
    int distance = 0;       ///< Near: at most so many words on
    bool ordered = false;   ///< Near: the first child comes first
    qsizetype at = 0;       ///< where it begins in the query (a Word, Not or Near: where that is written)
    int keyword = -1;       ///< Word: its number once compiled
};

/// See checkQuery().
[[nodiscard]] Result<QueryNode> parseQuery(const QString& query, const WordLists& lists = {});

/// The query again, with English operators and no more brackets than needed.
[[nodiscard]] QString printQuery(const QueryNode& node);

/// printQuery() of parts joined by one operator: each is put in brackets if it binds less than the operator.
[[nodiscard]] QString joinQuery(QueryNode::Kind kind,
                                const std::vector<std::pair<QueryNode::Kind, QString>>& parts,
                                const QString& word);

} // namespace dutydesk
