#pragma once

#include "desk/command.h"
#include "store/silent_hours.h"

namespace dutydesk {

/// When no pop-ups come up outside of the window. Errors: InvalidInput.
struct SetSilentHours {
    using Value = Nothing;
    static constexpr Action action = Action::ManageOffice;
    SilentHours hours;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
