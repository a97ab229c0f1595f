#pragma once

#include "base/result.h"
#include "screening/word_lists.h"

#include <QString>

namespace dutydesk {

/// Says whether a query parses: words, "phrases", @lists, AND OR NOT, brackets; precedence NOT > NEAR > AND >
/// OR; what only stands side by side is joined by AND. `*` at the end of a Latin word takes any ending, also
/// inside a phrase. ~ before a word, phrase or list finds it with separators between its characters too. a
/// NEAR/n b: at most n words on, on either side (ONEAR/n: b after a; n is 5 if left out). title: before a
/// word, phrase, list or bracket looks in the title alone. site:HOST is true of items from that host and its
/// subdomains. Operators are capitals; Chinese ones (与 且 或 非 邻近/n 先后/n standing alone, 标题: 网站:)
/// and full-width brackets, quotes and signs are accepted.
///
/// Errors: QueryEmpty; QuerySyntax with at = the character where it went wrong, what = what stands there and
/// detail = what was expected: operand, operator, closing-bracket and closing-quote (at = the one that
/// opens), host (behind site:), list-name (behind @), known-list (there is none of that name),
/// something-to-find (marks of punctuation alone; NEAR of a NOT; a query that is true of a text without any
/// of its words, such as NOT x or site:x alone, at = the part that makes it so), fewer-brackets (deeper than
/// 100).
[[nodiscard]] Result<void> checkQuery(const QString& query, const WordLists& lists = {});

/// The names of the lists that a query mentions, as written; as far as it can be read.
[[nodiscard]] QStringList listsIn(const QString& query);

/// A query that parses, as its author wrote it, with NOT word behind it.
[[nodiscard]] QString without(const QString& query, const QString& word);

} // namespace dutydesk
