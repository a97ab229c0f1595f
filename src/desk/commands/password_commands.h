#pragma once

#include "desk/command.h"

namespace dutydesk {

/// One's own password; sealed notes stay open to it. Errors: InvalidInput (too short), WrongPassword.
struct ChangePassword {
    using Value = Nothing;
    static constexpr Action action = Action::ChangePassword;
    static constexpr bool asksPassword = true;
    QString newPassword;
    QString password; ///< the present one
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Somebody else's, who forgot it: they get the keys of sealed notes anew from others who have them. Errors:
/// InvalidInput (too short, or one's own), NotFound.
struct ResetPassword {
    using Value = Nothing;
    static constexpr Action action = Action::ManageUsers;
    UserId user = UserId::None;
    QString newPassword;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
