#pragma once

#include "reporting/day_facts.h"
#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

/// Issued day's papers and what people wrote in them.
class PaperTable {
  public:
    explicit PaperTable(Database& db) : m_db(db) {}

    /// Everything the paper of that day says, from the store, in the office's zone. No issue number is given
    /// out.
    [[nodiscard]] Result<DayFacts> collect(QDate day, Instant now) const;
    /// The number of the day's issue: the one it has, else the next one, kept with the facts' JSON and the
    /// audit head.
    [[nodiscard]] Result<int> issue(QDate day, UserId by, Instant at);
    [[nodiscard]] Result<QString> judgement(QDate day) const;
    [[nodiscard]] Result<void> saveJudgement(QDate day, const QString& text, UserId by, Instant at);

  private:
    Database& m_db;
};

} // namespace dutydesk
