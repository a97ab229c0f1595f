#pragma once

#include "intake/schedule.h"
#include "store/database.h"

namespace dutydesk {

/// Special periods, in which sources are asked more often.
class PeriodTable {
  public:
    explicit PeriodTable(Database& db) : m_db(db) {}

    [[nodiscard]] Result<PeriodId> insert(const SpecialPeriod& period);
    [[nodiscard]] Result<SpecialPeriod> load(PeriodId id) const;
    /// By their beginning.
    [[nodiscard]] Result<QList<SpecialPeriod>> list() const;
    /// Those that are not over.
    [[nodiscard]] Result<QList<SpecialPeriod>> current(Instant now) const;
    [[nodiscard]] Result<void> remove(PeriodId id); ///< Errors: NotFound

  private:
    Database& m_db;
};

} // namespace dutydesk
