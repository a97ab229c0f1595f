#pragma once

#include "desk/commands/case_commands.h"

namespace dutydesk {

/// Takes the first assignment of a case back: it is new again, and running clocks that the assignment started
/// fall away. Only while nothing was done since; no step forward, so the state table does not hold it.
/// Errors: StepNotAllowed (something was done since), PermissionDenied (of somebody else's case, by one who
/// may not assign).
struct ReleaseCase {
    using Value = CaseChanged;
    static constexpr Action action = Action::TakeCase;
    CaseId id = CaseId::None;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
