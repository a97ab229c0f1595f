#pragma once

#include "desk/desk.h"
#include "store/keeping.h"

namespace dutydesk {

/// Drops texts that nobody flagged and that are older than the office keeps them, by the signed-in user, and
/// the marks by which reposts of old items were found (store/repost_marks.h); in short pieces between which
/// people's commands run. How many texts were dropped is in the audit log. Errors: PermissionDenied.
/// Cancelled: what was dropped so far is returned.
[[nodiscard]] QFuture<Result<Droppable>> tidy(Desk& desk, const SharedProgress& progress = {});
/// The same by the program itself.
[[nodiscard]] QFuture<Result<Droppable>> tidyByProgram(Desk& desk);

} // namespace dutydesk
