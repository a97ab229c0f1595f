#pragma once

#include "store/audit_log.h"

namespace dutydesk {

/// What was done, in words: "sign off a reply", "refused: …".
[[nodiscard]] QString actionWords(const AuditEntry& entry);
/// The fields it set, in one line; codes as words where they are known.
[[nodiscard]] QString changeWords(const AuditEntry& entry);

} // namespace dutydesk
