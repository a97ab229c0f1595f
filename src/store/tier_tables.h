#pragma once

#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

/// The versions of what tiers are proposed by.
class TierTables {
  public:
    explicit TierTables(Database& db) : m_db(db) {}

    [[nodiscard]] Result<TierTable> current() const;
    /// As a new version; returns it. Errors: Conflict where table.version is not the newest.
    [[nodiscard]] Result<qint64> save(const TierTable& table, UserId by, Instant at);

  private:
    Database& m_db;
};

} // namespace dutydesk
