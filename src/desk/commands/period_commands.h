#pragma once

#include "desk/command.h"
#include "intake/schedule.h"

namespace dutydesk {

/// Sources are asked at least every `interval` in this time; the due times of all are computed anew.
struct AddSpecialPeriod {
    using Value = PeriodId;
    static constexpr Action action = Action::ManageSources;
    SpecialPeriod period;
    /// Errors: MissingInput (name), InvalidInput (until, interval), PastDate (it is over already).
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct RemoveSpecialPeriod {
    using Value = Nothing;
    static constexpr Action action = Action::ManageSources;
    PeriodId period = PeriodId::None;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: NotFound
};

} // namespace dutydesk
