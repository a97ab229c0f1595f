#pragma once

#include "casework/case.h"
#include "store/database.h"

namespace dutydesk {

/// Something that asks for a person's attention now.
struct Reminder {
    enum class Kind {
        DueSoon,   ///< a clock inside its warning time
        Missed,    ///< a missed clock without a reason
        Escalated, ///< a missed clock told to the reader's role and not seen yet
        TaskLate,  ///< a unit has not done its task in time
        TaskSoon,  ///< a unit's task is due within a day
    };
    Kind kind = Kind::DueSoon;
    CaseId caseId = CaseId::None;
    QString title = {};
    Tier tier = Tier::Ordinary;
    LocalText name = {}; ///< of the clock; of a task: the unit, in both
    Instant due{};
    ClockId clock = ClockId::None;
    EntryId task = EntryId::None;

    bool operator==(const Reminder&) const = default;
};

/// What is watched beside the clocks themselves: escalations of missed ones, tasks of units and their
/// urgings.
class WatchTable {
  public:
    explicit WatchTable(Database& db) : m_db(db) {}

    /// Notes an escalation for each missed clock of the case that has none yet.
    [[nodiscard]] Result<void> escalateMissed(CaseId id, Instant now);
    [[nodiscard]] Result<QList<Escalation>> escalationsOf(CaseId id) const;
    /// Errors: NotFound (no escalation of this clock waits).
    [[nodiscard]] Result<void> see(ClockId clock, UserId by, Instant at);

    [[nodiscard]] Result<void> insertUrging(const Urging& urging);
    [[nodiscard]] Result<QList<Urging>> urgingsOf(CaseId id) const; ///< oldest first

    /// For a reader of this role; the gravest kinds first, then by deadline; at most `limit` of each kind.
    [[nodiscard]] Result<QList<Reminder>> reminders(Role reader, Instant now, int limit = 100) const;

  private:
    Database& m_db;
};

} // namespace dutydesk
