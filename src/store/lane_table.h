#pragma once

#include "casework/reply_times.h"
#include "store/case_table.h"

namespace dutydesk {

/// The open clocks of the office: running, paused, and missed ones whose reason nobody gave yet. Guides are
/// none.
class LaneTable {
  public:
    explicit LaneTable(Database& db) : m_db(db) {}

    /// A row for each case with such clocks, by the nearest of its deadlines, so the latest ones first; cases
    /// whose clocks are all paused last. Clocks come without their derivation and texts, by their deadline.
    [[nodiscard]] Result<QList<CaseRow>> lanes() const;
    /// How many cases have a deadline that has passed, and was neither met nor explained.
    [[nodiscard]] Result<int> late(Instant now) const;
    /// Of the last replies that were signed, the newest first.
    [[nodiscard]] Result<QList<ReplyTime>> replyTimes(int limit = 100) const;

  private:
    Database& m_db;
};

} // namespace dutydesk
