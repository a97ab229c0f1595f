#pragma once

#include "casework/permissions.h"
#include "desk/changes.h"
#include "store/audit_log.h"
#include "store/records.h"

#include <concepts>

namespace dutydesk {

/// What a command works with: the writer's connection inside one transaction, who asks, and when.
struct CommandContext {
    Database& db;
    User actor; ///< as stored now; id None: the program itself
    Instant now;
    Office office; ///< a command that changes it leaves the new one here
    Calendar calendar;

    /// Every command appends at least one entry, or sets `unchanged`; the executor adds actor, time and
    /// action.
    [[nodiscard]] Result<void> audit(const QString& subjectKind, qint64 subjectId, const QJsonObject& before,
                                     const QJsonObject& after);
    Action action{};
    QString actionCode = {};      ///< in the audit log; empty: the action's code
    bool passwordChecked = false; ///< the actor's password was asked again, and right
    Changes changes = {};         ///< what views have to read again; the command fills it in
    bool unchanged = false;       ///< there was nothing to change
    int audited = 0;              ///< entries appended so far
};

/// One thing a person can do that changes something: a plain value with its fields, run in one transaction on
/// the writer thread. `action` is what the permission table is asked for before run() is called; a refusal is
/// logged as refused. A command with `static constexpr bool asksPassword = true` and a `password` is run only
/// if that is the actor's own.
template <class C>
concept Command = requires(const C& command, CommandContext& context) {
    typename C::Value;
    { C::action } -> std::convertible_to<Action>;
    { command.run(context) } -> std::same_as<Result<typename C::Value>>;
};

/// The password that has to be asked again for this command, if any.
template <Command C>
[[nodiscard]] std::optional<QString> askedPassword(const C& command) {
    if constexpr (requires { requires C::asksPassword; })
        return command.password;
    else
        return {};
}

struct Nothing {};

} // namespace dutydesk
