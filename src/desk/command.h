#pragma once

#include "casework/permissions.h"
#include "store/audit_log.h"
#include "store/records.h"

#include <concepts>

namespace dutydesk {

/// What a command works with: the writer's connection inside one transaction, who asks, and when.
struct CommandContext {
    Database& db;
    User actor;
    Instant now;
    Office office;
    Calendar calendar;

    /// Every command appends at least one entry; the executor adds actor, time and action.
    [[nodiscard]] Result<void> audit(const QString& subjectKind, qint64 subjectId, const QJsonObject& before,
                                     const QJsonObject& after);
    Action action{};
};

/// One thing a person can do that changes something: a plain value with its fields, run in one transaction on the writer
/// thread. `action` is what the permission table is asked for before run() is called; a refusal is logged as refused.
template <class C>
concept Command = requires(const C& command, CommandContext& context) {
    typename C::Value;
    { C::action } -> std::convertible_to<Action>;
    { command.run(context) } -> std::same_as<Result<typename C::Value>>;
};

struct Nothing {};

} // namespace dutydesk
