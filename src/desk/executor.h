#pragma once

#include "desk/command.h"

#include <functional>

namespace dutydesk {

class Store;

/// What is to be done, by whom, when. The one way in which people's commands reach the store.
struct Errand {
    Action action{};
    UserId actor = UserId::None; ///< None: nobody is signed in, which is refused
    Instant now{};
    std::optional<QString> password = {};              ///< to be checked first
    std::function<Result<void>(CommandContext&)> work; ///< in the transaction
};

/// What came of it, beside the command's own value.
struct Performed {
    Changes changes = {};
    std::optional<Office> office = {}; ///< when it changed
};

/// Performs an errand: password (a failure is counted even though nothing else happens), then permission,
/// command and audit entry in one transaction. Refused attempts are appended to the audit log as
/// "refused:<action>" in a transaction of their own. Errors: WrongPassword, SignInDelayed, UserDisabled,
/// PermissionDenied and the command's own.
[[nodiscard]] Result<Performed> perform(Database& db, const Errand& errand);

/// The same on the store's writer thread, between the transactions of which others may run. `done` is called
/// there; not at all if the store closes first.
void perform(Store& store, Errand errand, std::function<void(Result<Performed>)> done);

/// What the program does of itself: no permission, no refusal, entries under `actionCode`, and nobody as the
/// actor. In the caller's transaction.
[[nodiscard]] Result<Performed> performByProgram(Database& db, Instant now, const QString& actionCode,
                                                 const std::function<Result<void>(CommandContext&)>& work);

/// Whether an error is a refusal, to be logged as such.
[[nodiscard]] bool isRefusal(ErrorCode code);

/// Appends "refused:<action>"; `actor` may be None.
[[nodiscard]] Result<void> logRefusal(Database& db, Action action, UserId actor, Instant now,
                                      const Error& error);

/// Runs one command at once on a connection of the caller's, as that user. For programs without a desk.
template <Command C>
[[nodiscard]] Result<typename C::Value> runCommand(Database& db, UserId actor, Instant now,
                                                   const C& command) {
    std::optional<typename C::Value> value;
    const auto done = perform(
        db, {C::action, actor, now, askedPassword(command), [&](CommandContext& context) -> Result<void> {
                 auto result = command.run(context);
                 if (!result) return fail(result);
                 value = *std::move(result);
                 return {};
             }});
    if (!done) return fail(done);
    return *std::move(value);
}

} // namespace dutydesk
