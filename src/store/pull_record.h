#pragma once

#include "intake/schedule.h"
#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

/// Notes for the shift log what an attempt at a source came to: one row an hour for all sources, and one for
/// each time that a source began to fail. `source` is as it stands after the attempt. In the transaction of
/// the source's health.
[[nodiscard]] Result<void> notePull(Database& db, const Source& source, AttemptKind kind, int newItems,
                                    Instant at);

} // namespace dutydesk
