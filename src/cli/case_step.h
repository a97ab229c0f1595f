#pragma once

#include "cli/case_json.h"
#include "cli/desk_session.h"

namespace dutydesk {

// What the verbs on a case have in common.

/// "case NAME" with the options of every change of a case besides its own.
[[nodiscard]] Verb caseVerb(const char* name, const char* form, const QString& help,
                            const QList<OptionSpec>& options, Result<void> (*run)(const Invocation&));
[[nodiscard]] OptionSpec bodyOption();     ///< --text
[[nodiscard]] OptionSpec bodyFileOption(); ///< --file
[[nodiscard]] OptionSpec reasonOption();
[[nodiscard]] OptionSpec whenOption();

[[nodiscard]] inline QString optionOf(const Invocation& invocation, const char* option) {
    return invocation.value(QLatin1StringView(option));
}

[[nodiscard]] inline Result<CaseId> caseOf(const Invocation& invocation) {
    return invocation.number(0, QStringLiteral("ID")).map([](qint64 id) { return static_cast<CaseId>(id); });
}

/// Fills id and version, runs the command, prints the case's new version.
template <Command C>
[[nodiscard]] Result<void> caseStep(const Invocation& invocation, Result<C> command) {
    if (!command) return fail(command);
    const auto id = caseOf(invocation);
    if (!id) return fail(id);
    command->id = *id;
    if (invocation.has(QStringLiteral("version"))) {
        const auto version = toNumber(invocation.value(QStringLiteral("version")));
        if (!version) return fail(version);
        command->version = *version;
    }
    return runCommand(invocation, *std::move(command)).map([&](const CaseChanged& changed) {
        invocation.print(changedObject(changed));
    });
}

/// --text, --file, or the words after the case's number. Errors: Usage, and those of readText().
[[nodiscard]] inline Result<QString> caseText(const Invocation& invocation) {
    if (invocation.has(QStringLiteral("file")))
        return readText(invocation.value(QStringLiteral("file"))).map([](const QString& text) {
            return text.trimmed();
        });
    return invocation.needText(QStringLiteral("text"), 1);
}

} // namespace dutydesk
