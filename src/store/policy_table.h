#pragma once

#include "casework/policy.h"
#include "store/database.h"

namespace dutydesk {

/// One version of a policy, as the office keeps it.
struct PolicyVersion {
    Policy policy;
    bool builtIn = true;      ///< it comes with the program
    UserId by = UserId::None; ///< who made it; of the office's own
    std::optional<Instant> at = {};
};

/// The policies: those that come with the program, and the office's own versions of them. A version is never
/// changed; an edit is the next one.
class PolicyTable {
  public:
    explicit PolicyTable(Database& db) : m_db(db) {}

    /// The newest version. Errors: UnknownPolicy.
    [[nodiscard]] Result<Policy> newest(const QString& key) const;
    /// The newest version of every policy: the built-in ones in their order, then the office's.
    [[nodiscard]] Result<QList<PolicyVersion>> list() const;
    /// All versions of one, oldest first. Errors: UnknownPolicy.
    [[nodiscard]] Result<QList<PolicyVersion>> versions(const QString& key) const;
    /// Errors: Conflict if the version exists.
    [[nodiscard]] Result<void> insert(const Policy& policy, UserId by, Instant at);

  private:
    Database& m_db;
};

} // namespace dutydesk
