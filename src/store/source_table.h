#pragma once

#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

class SourceTable {
  public:
    explicit SourceTable(Database& db) : m_db(db) {}

    /// Errors: AlreadyExists (the same address).
    [[nodiscard]] Result<SourceId> insert(const Source& source);
    [[nodiscard]] Result<Source> load(SourceId id) const;
    /// Failing ones first, then by name.
    [[nodiscard]] Result<QList<Source>> list() const;
    /// The enabled ones whose time has come (isDue), longest due first.
    [[nodiscard]] Result<QList<Source>> due(Instant now) const;
    /// What people edit. Errors: Conflict.
    [[nodiscard]] Result<void> update(const Source& source);
    /// What a pull learned: validators, health and schedule; written in the transaction of its items.
    [[nodiscard]] Result<void> saveHealth(const Source& source);
    [[nodiscard]] Result<void> saveDue(SourceId id, std::optional<Instant> due);

  private:
    Database& m_db;
};

class RuleTable {
  public:
    explicit RuleTable(Database& db) : m_db(db) {}

    [[nodiscard]] Result<RuleId> insert(const Rule& rule); ///< Errors: AlreadyExists (the same name)
    [[nodiscard]] Result<Rule> load(RuleId id) const;
    [[nodiscard]] Result<QList<Rule>> list() const;
    [[nodiscard]] Result<void> update(const Rule& rule); ///< Errors: Conflict
    /// How often each rule's flags were dismissed and how often they became cases.
    struct Precision {
        RuleId rule = RuleId::None;
        int flags = 0;
        int dismissed = 0;
        int useful = 0;
    };
    [[nodiscard]] Result<QList<Precision>> precision() const; ///< unlikely flags are left out
    /// What people decided about one flag of a rule.
    struct Review {
        FlagState state = FlagState::Dismissed;
        Instant at{};
        QString title;
        QString text;
        QList<Hit> hits;
    };
    /// Newest first; unlikely flags are left out.
    [[nodiscard]] Result<QList<Review>> reviews(RuleId rule, Instant since, int limit) const;

  private:
    Database& m_db;
};

} // namespace dutydesk
