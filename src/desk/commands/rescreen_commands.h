#pragma once

#include "desk/command.h"
#include "store/rescreen_table.h"

namespace dutydesk {

/// Rules are to be run over what is stored (desk/rescreening.h does it).
struct RescreenRules {
    using Value = RescreenId;
    static constexpr Action action = Action::ManageRules;
    QList<RuleId> rules = {};          ///< empty: all that are in use
    std::optional<Instant> since = {}; ///< items found since then; none: all
    /// Joined with a run that has not ended. None where there is nothing to screen. Errors: NotFound,
    /// InvalidInput (a rule is switched off).
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Ends the run that is going on; what it did stays. Errors: NotFound (there is none).
struct CancelRescreen {
    using Value = Nothing;
    static constexpr Action action = Action::ManageRules;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// What tiers are proposed by.
struct SaveTierTable {
    using Value = qint64; ///< the new version
    static constexpr Action action = Action::ManageRules;
    TierTable table; ///< with the version that was edited
    /// Flags still New are proposed anew as far back as changed rules go. Errors: Conflict.
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// For commands that change rules: wants those in use of them run over as much of the past as the office set;
/// with an audit entry of its own if there is anything to do.
[[nodiscard]] Result<void> wantRescreen(CommandContext& context, const QList<RuleId>& rules);

} // namespace dutydesk
