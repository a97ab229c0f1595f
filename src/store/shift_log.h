#pragma once

#include "casework/shift.h"
#include "store/database.h"

namespace dutydesk {

/// The shift log (值班记录): entries that people wrote, never changed (triggers), and lines that the program
/// fills in from what is stored anyway.
class ShiftLog {
  public:
    explicit ShiftLog(Database& db) : m_db(db) {}

    /// `at`: when it happened.
    [[nodiscard]] Result<ShiftEntryId> insert(Instant at, const QString& text, UserId by, Instant written);
    /// All lines of the span, by time; at most mostLines of each kind.
    [[nodiscard]] Result<QList<LogLine>> lines(const TimeSpan& span) const;

    static constexpr int mostLines = 2000;

  private:
    Database& m_db;
};

} // namespace dutydesk
