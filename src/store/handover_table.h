#pragma once

#include "casework/shift.h"
#include "store/database.h"

namespace dutydesk {

/// Hand-overs of shifts. What was signed is never changed (triggers).
class HandoverTable {
  public:
    explicit HandoverTable(Database& db) : m_db(db) {}

    /// With its matters; signed by the giver.
    [[nodiscard]] Result<HandoverId> insert(const Handover& handover);
    /// The taker's signature: `left` are the places (from 0) of the matters that are not acknowledged.
    /// Errors: Conflict (it waits no longer).
    [[nodiscard]] Result<void> take(HandoverId id, UserId by, Instant at, const QString& remark,
                                    const QList<int>& left);
    /// Errors: Conflict (it waits no longer).
    [[nodiscard]] Result<void> withdraw(HandoverId id, UserId by, Instant at, const QString& reason);
    [[nodiscard]] Result<Handover> load(HandoverId id) const; ///< Errors: NotFound
    /// Those that nobody has acknowledged or withdrawn, the oldest first.
    [[nodiscard]] Result<QList<Handover>> waiting() const;
    /// The newest that was acknowledged, if any.
    [[nodiscard]] Result<std::optional<Handover>> lastTaken() const;
    /// Given or acknowledged in the span, and those that wait and were given before its end; oldest first.
    [[nodiscard]] Result<QList<Handover>> during(const TimeSpan& span) const;
    /// The newest first.
    [[nodiscard]] Result<QList<Handover>> list(int limit = 20) const;

  private:
    [[nodiscard]] Result<QList<Handover>> read(const QString& condition, const QVariantList& values) const;

    Database& m_db;
};

} // namespace dutydesk
