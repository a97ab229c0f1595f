#pragma once

#include "store/database.h"

namespace dutydesk {

/// Whether cases stand as the audit log tells them: state, tier, and of each clock its state, deadline and
/// end. Who sets a missed clock to met from outside, or moves a deadline, shows. Nothing: all of them do;
/// else the first case that does not (AuditBroken, what = "case 12", detail as audit_words.h of the desk
/// reads it).
[[nodiscard]] Result<std::optional<Error>> firstUntoldCase(Database& db);

} // namespace dutydesk
