#pragma once

#include "desk/command.h"

namespace dutydesk {

/// Notes that the store is about to be backed up; desk/backups.h does it.
struct BackUpStore {
    using Value = Nothing;
    static constexpr Action action = Action::BackUp;
    QString file;                                                   ///< where to
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: MissingInput
};

} // namespace dutydesk
