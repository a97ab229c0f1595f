#pragma once

#include "store/database.h"

#include <functional>
#include <limits>

namespace dutydesk {

// The engine's text index (SQLite: FTS5). A text is entered and taken out as a whole; taking out must be
// given the very text that was entered. In a transaction both happen right before it is committed: with other
// statements in between, the engine would write out what it has gathered at each of them.

enum class IndexOf { Items, Cases };

[[nodiscard]] Result<void> enterInIndex(Database& db, IndexOf what, qint64 id, const QString& text);
/// The same with the text's terms (screening/search_terms.h) as UTF-8.
[[nodiscard]] Result<void> enterTermsInIndex(Database& db, IndexOf what, qint64 id, const QByteArray& terms);
[[nodiscard]] Result<void> takeFromIndex(Database& db, IndexOf what, qint64 id, const QString& text);
/// Calls `found` with the ids below `before` that hold all terms (of a query: queryTerms()), the greatest
/// first, until it returns false or an error. A term that ends with an asterisk costs as much as all that
/// begins so. What holds the terms need not hold the query: confirm it.
[[nodiscard]] Result<void> lookInIndex(Database& db, IndexOf what, const QString& terms,
                                       const std::function<Result<bool>(qint64 id)>& found,
                                       qint64 before = std::numeric_limits<qint64>::max());
/// Calls `found` in the same way with all that may hold the query of these terms: what the index knows, and
/// for a lone character the newest texts first, because those mostly hold a common one.
[[nodiscard]] Result<void> lookUp(Database& db, IndexOf what, const QString& terms,
                                  const std::function<Result<bool>(qint64 id)>& found,
                                  qint64 before = std::numeric_limits<qint64>::max());
/// Makes the index anew if the terms of a text are made in another way than when it was filled.
[[nodiscard]] Result<void> refreshSearchIndex(Database& db);

/// All that is searched of an item's newest revision, and of a case: title, units, facts, drafts and entries.
[[nodiscard]] QString searchedText(const QString& title, const QString& text);
[[nodiscard]] Result<QString> searchedCase(Database& db, qint64 id);
/// That of the item or case; empty if there is none.
[[nodiscard]] Result<QString> searchedTextOf(Database& db, IndexOf what, qint64 id);
/// One line of a found text, around the first of the query's words.
[[nodiscard]] QString snippetOf(const QString& text, const QString& query);

} // namespace dutydesk
