#pragma once

#include "casework/reply_template.h"
#include "desk/command.h"

namespace dutydesk {

/// The next version of a template, or a new one. The newest again is no new version, and no error.
struct SaveTemplate {
    using Value = int; ///< its version
    static constexpr Action action = Action::ManageTemplates;
    ReplyTemplate text;              ///< version is not read
    std::optional<int> basedOn = {}; ///< the version that was edited; none: a name that is free
    /// Errors: as checkedTemplate; AlreadyExists (the name is taken), NotFound, Conflict (it moved on).
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// It is offered no longer; its versions stay. A built-in one can be dropped as well.
struct DropTemplate {
    using Value = Nothing;
    static constexpr Action action = Action::ManageTemplates;
    QString name;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: MissingInput, NotFound
};

} // namespace dutydesk
