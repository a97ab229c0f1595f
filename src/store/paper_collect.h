#pragma once

#include "reporting/paper_head.h"
#include "reporting/paper_kind.h"
#include "store/database.h"

namespace dutydesk {

/// What a paper on a period says of itself, with its issue number if it has one; but for who makes it.
[[nodiscard]] Result<PaperHead> paperHead(Database& db, PaperKind kind, const PaperPeriod& days, Instant now);

} // namespace dutydesk
