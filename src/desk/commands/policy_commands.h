#pragma once

#include "casework/policy.h"
#include "desk/command.h"

namespace dutydesk {

/// The next version of a policy; a key that is not known yet makes a new one. Cases that follow it get their
/// running clocks anew; clockMoves() tells beforehand what that does.
struct SavePolicy {
    struct Value {
        QString key;
        int version = 0;
        int cases = 0; ///< whose clocks changed
    };
    static constexpr Action action = Action::ManageOffice;
    Policy policy;   ///< its version is not read
    int basedOn = 0; ///< the version that was edited; 0: whichever is newest
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: InvalidInput, Conflict
};

} // namespace dutydesk
