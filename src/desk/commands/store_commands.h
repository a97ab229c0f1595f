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

/// How long texts are kept that nobody flagged.
struct SetKeptDays {
    using Value = Nothing;
    static constexpr Action action = Action::ManageOffice;
    int days = 90;                                                  ///< 0: for ever
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: InvalidInput
};

/// Decides that older texts are dropped now; desk/tidy.h does it. Returns before which moment; nothing: the
/// office keeps them for ever.
struct TidyStore {
    using Value = std::optional<Instant>;
    static constexpr Action action = Action::ManageOffice;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
