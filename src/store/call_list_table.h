#pragma once

#include "casework/terms.h"
#include "store/database.h"

#include <QList>

namespace dutydesk {

enum class ContactId : qint64 { None = 0 };

/// Whom to phone when a matter of these tiers comes up.
struct CallContact {
    ContactId id = ContactId::None;
    int place = 1; ///< in the order of phoning
    QString party; ///< the person's post or the office: "值班领导"
    QString phone = {};
    QString policy = {}; ///< empty: any
    QList<Tier> tiers = {Tier::Major};
    std::optional<CaseEvent> meets = {}; ///< the obligation that a call to them meets
};

class CallListTable {
  public:
    explicit CallListTable(Database& db) : m_db(db) {}

    /// In the order of phoning.
    [[nodiscard]] Result<QList<CallContact>> list() const;
    /// Those for a case of this policy and tier.
    [[nodiscard]] Result<QList<CallContact>> listFor(const QString& policy, Tier tier) const;
    [[nodiscard]] Result<ContactId> save(const CallContact& contact); ///< inserts without an id, else updates
    [[nodiscard]] Result<void> remove(ContactId id);                  ///< Errors: NotFound

  private:
    Database& m_db;
};

} // namespace dutydesk
