#pragma once

#include "cli/verbs.h"
#include "desk/desk.h"
#include "desk/wait.h"

namespace dutydesk {

/// The options of every verb that works on a store.
[[nodiscard]] QList<OptionSpec> storeOptions(const QList<OptionSpec>& more = {});
/// The same and --as, --password-file, for verbs that change something.
[[nodiscard]] QList<OptionSpec> personOptions(const QList<OptionSpec>& more = {});
/// The same and --version, for verbs that change a case.
[[nodiscard]] QList<OptionSpec> caseOptions(const QList<OptionSpec>& more = {});

/// --store, or the desktop program's.
[[nodiscard]] QString storePath(const Invocation& invocation);
/// A line of --password-file (line 0: the person's own, 1: that of a user to be added), else asked for at the
/// terminal without echo, else the next line of standard input. Errors: MissingInput, FileUnreadable.
[[nodiscard]] Result<QString> password(const Invocation& invocation, int line, const QString& whose);

/// The first line of --new-password-file, else as password() of the second line.
[[nodiscard]] Result<QString> newPassword(const Invocation& invocation, const QString& whose);

/// The desk of the store, its clocks as of now, nobody signed in.
[[nodiscard]] Result<std::unique_ptr<Desk>> openDesk(const Invocation& invocation);
/// The desk with --as signed in. Errors: Usage without --as, and those of Desk::signIn.
[[nodiscard]] Result<std::unique_ptr<Desk>> openDeskAsPerson(const Invocation& invocation);

/// Opens the desk as a person and runs one command.
template <Command C>
[[nodiscard]] Result<typename C::Value> runCommand(const Invocation& invocation, C command) {
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    return waitFor((*desk)->run(std::move(command)));
}

/// Opens the desk and reads: `work(Database&) -> Result<T>`.
template <class F>
[[nodiscard]] auto readStore(const Invocation& invocation, F work) -> std::invoke_result_t<F, Database&> {
    auto desk = openDesk(invocation);
    if (!desk) return fail(desk);
    return waitFor((*desk)->read(std::move(work)));
}

} // namespace dutydesk
