#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "store/database.h"

#include <QSet>
#include <QStringList>

namespace dutydesk {

/// Entries of lists whose pages are gone or hold nothing to read (PullOutcome::dead). They are passed over
/// until their time has come, so that one of them does not make its list be read in full at every pull.
class DeadEntryTable {
  public:
    explicit DeadEntryTable(Database& db) : m_db(db) {}

    struct Entries {
        QSet<QString> resting; ///< not to be asked for yet
        bool anyDue = false;   ///< others are to be asked for again, so the list has to be read
    };
    [[nodiscard]] Result<Entries> load(SourceId source, Instant now) const;

    /// After the list was read: `dead` rest for an hour, four times as long at each further failure, a month
    /// at most. Those that were due and are not among them came back, or left the list, and are forgotten.
    [[nodiscard]] Result<void> settle(SourceId source, const QStringList& dead, Instant now);

  private:
    Database& m_db;
};

} // namespace dutydesk
