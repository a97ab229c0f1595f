#pragma once

#include "store/audit_log.h"
#include "store/sqlite_engine.h"

namespace dutydesk {

/// What a restore would bring and take.
struct RestorePlan {
    int schema = 0; ///< of the backup
    AuditHead backup = {};
    Instant lastEntry{};                   ///< of the backup's log
    bool replaces = false;                 ///< there is a store already
    std::optional<AuditHead> current = {}; ///< of that one, if it can be read
    /// Entries of the present log that the backup has not.
    qint64 lost = 0;
    /// One of the two logs goes on where the other ends. False: it is another office's, or one was rewritten.
    bool sameLog = true;
};
/// Reads both files and changes nothing. Errors: InvalidInput (backup: it is the store itself), and of the
/// backup FileUnreadable, StoreUnreadable and StoreNewer.
[[nodiscard]] Result<RestorePlan> planRestore(const QString& store, const QString& backup);

/// A backup on its way into the place of a store: copied beside it, brought to the newest schema, verified.
/// Nobody can open the store meanwhile. Without commit() nothing has changed.
class PreparedRestore {
  public:
    /// Errors: StoreBusy (a program has the store open), BackupBroken, and those of planRestore() and
    /// copying.
    [[nodiscard]] static Result<std::unique_ptr<PreparedRestore>> prepare(const QString& store,
                                                                          const QString& backup);
    ~PreparedRestore();
    PreparedRestore(const PreparedRestore&) = delete;
    PreparedRestore& operator=(const PreparedRestore&) = delete;

    [[nodiscard]] const RestorePlan& plan() const { return m_plan; }
    /// The copy, for who may restore it.
    [[nodiscard]] Database& copy() { return *m_copy; }
    /// Notes the restore in the copy's log and puts it in the store's place. What was there stays under a
    /// dated name, which is returned; empty where there was nothing.
    [[nodiscard]] Result<QString> commit(UserId by, const QString& byName, Instant now);

  private:
    PreparedRestore(const QString& store, RestorePlan plan);
    [[nodiscard]] Result<void> makeCopy(const QString& backup);
    [[nodiscard]] Result<void> note(UserId by, const QString& byName, Instant now, const QString& keptAs);
    [[nodiscard]] Result<void> keepReplaced(const QString& as) const;

    QString m_store;
    RestorePlan m_plan;
    QString m_backupName;
    SqliteOpenMark m_mark;
    std::unique_ptr<Database> m_copy;
};

} // namespace dutydesk
