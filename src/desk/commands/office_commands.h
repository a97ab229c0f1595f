#pragma once

#include "desk/command.h"
#include "desk/commands/calendar_commands.h"

namespace dutydesk {

/// Of the passwords that people choose.
inline constexpr qsizetype shortestPassword = 8;

struct EditOffice {
    using Value = Nothing;
    static constexpr Action action = Action::ManageOffice;
    Office office; ///< demo cannot be changed
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct AddUser {
    using Value = UserId;
    static constexpr Action action = Action::ManageUsers;
    QString name;
    Role role = Role::Analyst;
    QString password;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct DisableUser {
    using Value = Nothing;
    static constexpr Action action = Action::ManageUsers;
    UserId user = UserId::None;
    bool disabled = true;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< never the last supervisor
};

struct AllowNetwork {
    using Value = Nothing;
    static constexpr Action action = Action::ManageNetworks;
    QString cidr;
    bool allowed = true;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: InvalidInput
};

struct AddSource {
    using Value = SourceId;
    static constexpr Action action = Action::ManageSources;
    Source source; ///< name, url, kind, selectors, interval
    [[nodiscard]] Result<Value>
    run(CommandContext& context) const; ///< Errors: BadAddress, SelectorInvalid, AlreadyExists
};

struct EditSource {
    using Value = Nothing;
    static constexpr Action action = Action::ManageSources;
    Source source;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Adds many at once; an address that is here already, or twice among them, is skipped.
struct ImportSources {
    struct Refused {
        qsizetype index = 0; ///< in `sources`
        Error error;
    };
    struct Value {
        int added = 0;
        int skipped = 0;
        QList<Refused> refused = {}; ///< they do not keep the others from being added
        int left = 0;                ///< not looked at: it was cancelled before
    };
    static constexpr Action action = Action::ManageSources;
    QList<Source> sources;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
