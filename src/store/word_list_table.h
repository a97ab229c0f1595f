#pragma once

#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

class WordListTable {
  public:
    explicit WordListTable(Database& db) : m_db(db) {}

    [[nodiscard]] Result<WordListId> insert(const WordList& list); ///< Errors: AlreadyExists (the same name)
    [[nodiscard]] Result<WordList> load(WordListId id) const;
    /// Names are compared folded.
    [[nodiscard]] Result<WordList> byName(const QString& name) const;
    [[nodiscard]] Result<QList<WordList>> list() const;      ///< by name
    [[nodiscard]] Result<void> update(const WordList& list); ///< its words; Errors: Conflict
    [[nodiscard]] Result<void> remove(WordListId id);

    /// All lists as queries see them.
    [[nodiscard]] Result<WordLists> forQueries() const;

  private:
    Database& m_db;
};

/// Rules and word lists as they stand together.
[[nodiscard]] Result<RuleBook> readRuleBook(Database& db);

} // namespace dutydesk
