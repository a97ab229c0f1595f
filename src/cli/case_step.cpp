#include "cli/case_step.h"

#include "cli/translated.h"

namespace dutydesk {

Verb caseVerb(const char* name, const char* form, const QString& help, const QList<OptionSpec>& options,
              Result<void> (*run)(const Invocation&)) {
    return {QStringLiteral("case ") + QLatin1StringView(name), QLatin1StringView(form), help,
            caseOptions(options), run};
}

OptionSpec bodyOption() {
    return {QStringLiteral("text"), QStringLiteral("T"), Cli::tr("the text; or the words after the number")};
}

OptionSpec bodyFileOption() {
    return {QStringLiteral("file"), QStringLiteral("FILE"), Cli::tr("the text, from a file")};
}

OptionSpec reasonOption() {
    return {QStringLiteral("reason"), QStringLiteral("R"), Cli::tr("the reason, which is kept")};
}

OptionSpec whenOption() {
    return {QStringLiteral("when"), QStringLiteral("TIME"), Cli::tr("when it happened; by default now")};
}

} // namespace dutydesk
