#pragma once

#include "intake/puller.h"
#include "store/database.h"

namespace dutydesk {

/// The office's manners on the network: its own networks, its time zone, and who it says it is:
/// "DutyDesk/0.1 (+contact)".
[[nodiscard]] Result<NetworkPolicy> networkPolicy(Database& db);

} // namespace dutydesk
