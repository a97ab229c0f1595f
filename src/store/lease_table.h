#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "store/database.h"

#include <QList>

namespace dutydesk {

/// Who is pulling which source: a lease keeps two programs from pulling one source at once. It is taken and
/// given back in the caller's transaction; one whose holder crashed runs out.
class LeaseTable {
  public:
    /// A holder renews its leases well before this has passed.
    static constexpr Millis length = std::chrono::minutes(10);

    LeaseTable(Database& db, QString holder) : m_db(db), m_holder(std::move(holder)) {}

    /// Takes what nobody holds, this holder included; returns that, in the order given. A lease that ends
    /// later than any taken now could was written under another clock and counts as run out.
    [[nodiscard]] Result<QList<SourceId>> take(const QList<SourceId>& sources, Instant now);
    /// The holder's leases on these sources last anew; one that another took meanwhile stays theirs.
    [[nodiscard]] Result<void> renew(const QList<SourceId>& sources, Instant now);
    /// Whether the holder still has it.
    [[nodiscard]] Result<bool> holds(SourceId source) const;
    [[nodiscard]] Result<void> release(const QList<SourceId>& sources);

  private:
    Database& m_db;
    QString m_holder;
};

} // namespace dutydesk
