#pragma once

#include "base/result.h"

#include <QString>

namespace dutydesk {

/// Says whether a query parses: words, "phrases", AND OR NOT, brackets; precedence NOT > NEAR > AND > OR;
/// words that only stand side by side are joined by AND. `*` at the end of a Latin word takes any ending. a
/// NEAR/n b: at most n words on, on either side (ONEAR/n: b after a; n is 5 if left out). title: before a
/// word, phrase or bracket looks in the title alone. Operators are capitals; Chinese ones (与 且 或 非
/// standing alone) and full-width brackets and quotes are accepted. Errors: QueryEmpty; QuerySyntax with at =
/// the character where it went wrong, what = what stands there and detail = what was expected: operand,
/// operator, closing-bracket and closing-quote (at = the one that opens), something-to-find (marks of
/// punctuation alone; NEAR of a NOT; site:, which is not supported yet; a query that is true of a text
/// without any of its words, such as NOT x alone, at = that NOT), fewer-brackets (deeper than 100).
[[nodiscard]] Result<void> checkQuery(const QString& query);

} // namespace dutydesk
