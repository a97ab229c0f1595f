#include "casework/codes.h"
#include "cli/case_step.h"
#include "cli/moves_json.h"
#include "cli/translated.h"

namespace dutydesk {

namespace {

Result<void> runTier(const Invocation& invocation) {
    const QString word = invocation.has(QStringLiteral("tier")) ? optionOf(invocation, "tier")
                                                                : invocation.positional().value(1);
    const auto tier = toTerm<Tier>(word);
    if (!tier) return fail(tier);
    if (invocation.has(QStringLiteral("preview"))) return previewCase(invocation, *tier, {});
    SetTier command;
    command.tier = *tier;
    command.reason = optionOf(invocation, "reason");
    return caseStep<SetTier>(invocation, command);
}

Result<void> runPolicy(const Invocation& invocation) {
    const auto key = invocation.word(1, QStringLiteral("KEY"));
    if (!key) return fail(key);
    if (invocation.has(QStringLiteral("preview"))) return previewCase(invocation, {}, *key);
    SetPolicy command;
    command.policy = *key;
    command.reason = optionOf(invocation, "reason");
    return caseStep<SetPolicy>(invocation, command);
}

Result<ClockId> clockOf(const Invocation& invocation) {
    return invocation.need(QStringLiteral("clock")).and_then(toNumber).map([](qint64 id) {
        return static_cast<ClockId>(id);
    });
}

Result<void> runPause(const Invocation& invocation) {
    const auto clock = clockOf(invocation);
    if (!clock) return fail(clock);
    const auto until = invocation.need(QStringLiteral("until")).and_then([](const QString& iso) {
        return toInstant(iso, OfficeHours().zone);
    });
    if (!until) return fail(until);
    PauseClock command;
    command.clock = *clock;
    command.until = *until;
    command.reason = optionOf(invocation, "reason");
    return caseStep<PauseClock>(invocation, command);
}

Result<void> runExplain(const Invocation& invocation) {
    const auto clock = clockOf(invocation);
    if (!clock) return fail(clock);
    ExplainMissed command;
    command.clock = *clock;
    command.reason = optionOf(invocation, "reason");
    return caseStep<ExplainMissed>(invocation, command);
}

Result<void> runSeen(const Invocation& invocation) {
    const auto clock = clockOf(invocation);
    if (!clock) return fail(clock);
    SeeEscalation command;
    command.clock = *clock;
    return caseStep<SeeEscalation>(invocation, command);
}

} // namespace

QList<Verb> caseClockVerbs() {
    const OptionSpec clock{QStringLiteral("clock"), QStringLiteral("ID"),
                           Cli::tr("the clock, as case show numbers it")};
    return {
        caseVerb("tier", "ID --tier N [--reason R] [--preview] --as USER",
                 Cli::tr("Sets the tier; running clocks move, frozen ones stay."),
                 {{QStringLiteral("tier"), QStringLiteral("N"), QStringLiteral("1 | 2 | 3")},
                  reasonOption(),
                  previewOption()},
                 runTier),
        caseVerb("policy", "ID KEY [--reason R] [--preview] --as USER",
                 Cli::tr("Sets the policy; running clocks move, frozen ones stay."),
                 {reasonOption(), previewOption()}, runPolicy),
        caseVerb("pause", "ID --clock ID --until TIME --reason R --as USER",
                 Cli::tr("Pauses a running clock."),
                 {clock,
                  {QStringLiteral("until"), QStringLiteral("TIME"), Cli::tr("when it runs again")},
                  reasonOption()},
                 runPause),
        caseVerb("explain", "ID --clock ID --reason R --as USER",
                 Cli::tr("Gives the reason for a missed deadline."), {clock, reasonOption()}, runExplain),
        caseVerb("seen", "ID --clock ID --as USER",
                 Cli::tr("Says that the role which a missed deadline was told to has seen it."), {clock},
                 runSeen),
    };
}

} // namespace dutydesk
