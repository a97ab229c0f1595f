#pragma once

#include "casework/shift.h"
#include "store/database.h"

namespace dutydesk {

/// The duty roster: who is on, when.
class RosterTable {
  public:
    explicit RosterTable(Database& db) : m_db(db) {}

    [[nodiscard]] Result<ShiftId> insert(const Shift& shift);
    /// Errors: NotFound, Conflict (the stored version is not shift.version). Returns the new version.
    [[nodiscard]] Result<qint64> save(const Shift& shift);
    [[nodiscard]] Result<Shift> load(ShiftId id) const; ///< Errors: NotFound
    [[nodiscard]] Result<void> remove(ShiftId id);      ///< Errors: NotFound
    /// Those that have a part in the span, by their beginning.
    [[nodiscard]] Result<QList<Shift>> during(const TimeSpan& span) const;
    /// Those that begin after `at`, the first `limit`.
    [[nodiscard]] Result<QList<Shift>> after(Instant at, int limit = 20) const;
    /// Another turn of the same person that overlaps this one; not itself.
    [[nodiscard]] Result<std::optional<Shift>> clashing(const Shift& shift) const;

  private:
    Database& m_db;
};

} // namespace dutydesk
