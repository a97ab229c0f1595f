#include "casework/codes.h"
#include "casework/words.h"
#include "cli/desk_session.h"
#include "cli/moves_json.h"
#include "cli/translated.h"
#include "desk/commands/policy_commands.h"
#include "desk/whole_file.h"
#include "store/policy_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

QJsonObject policyLine(const PolicyVersion& version) {
    return {{"key", version.policy.key},
            {"version", version.policy.version},
            {"name", version.policy.name.text()},
            {"source", version.policy.source.text()},
            {"clocks", int(version.policy.clocks.size())},
            {"builtIn", version.builtIn},
            {"by", number(version.by)},
            {"at", version.at ? QJsonValue(toIso(*version.at, OfficeHours().zone)) : QJsonValue()}};
}

QString specLength(const ClockSpec& spec) {
    if (spec.kind != ClockKind::WorkingDays) return durationWords(Millis(spec.length));
    return spec.length == 0 ? Cli::tr("the same working day") : Cli::tr("%1 working days").arg(spec.length);
}

QJsonObject specObject(const ClockSpec& spec) {
    QJsonArray tiers;
    for (const Tier tier : spec.tiers) tiers.append(int(tier));
    QJsonArray stops;
    for (const CaseEvent event : spec.stops) stops.append(code(event));
    return {{"key", spec.key},
            {"name", spec.name.text()},
            {"obligation", spec.obligation.text()},
            {"source", spec.source.text()},
            {"tiers", tiers},
            {"kind", code(spec.kind)},
            {"length", specLength(spec)},
            {"start", code(spec.start)},
            {"stops", stops},
            {"stoppedByHolding", spec.stoppedByHolding},
            {"guide", spec.guide},
            {"warnBefore", durationWords(spec.warnBefore)},
            {"escalateTo", code(spec.escalateTo)}};
}

/// The version that --version names, else the newest.
Result<PolicyVersion> wantedPolicy(const Invocation& invocation) {
    const auto key = invocation.word(0, QStringLiteral("KEY"));
    if (!key) return fail(key);
    const auto all =
        readStore(invocation, [key = *key](Database& db) { return PolicyTable(db).versions(key); });
    if (!all) return fail(all);
    if (!invocation.has(QStringLiteral("version"))) return all->last();
    const auto number = toNumber(invocation.value(QStringLiteral("version")));
    if (!number) return fail(number);
    for (const PolicyVersion& each : *all)
        if (each.policy.version == *number) return each;
    return fail(ErrorCode::NotFound, QStringLiteral("%1 %2").arg(*key).arg(*number));
}

Result<void> listPolicies(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return PolicyTable(db).list(); })
        .map([&](const QList<PolicyVersion>& all) {
            for (const PolicyVersion& each : all) invocation.print(policyLine(each));
        });
}

Result<void> showPolicy(const Invocation& invocation) {
    return wantedPolicy(invocation).map([&](const PolicyVersion& version) {
        QJsonObject object = policyLine(version);
        QJsonArray clocks;
        for (const ClockSpec& spec : version.policy.clocks) clocks.append(specObject(spec));
        object.insert(QStringLiteral("clocks"), clocks);
        object.insert(QStringLiteral("promiseAtMostWorkingDays"), version.policy.promiseAtMostWorkingDays);
        invocation.print(QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
    });
}

Result<void> exportPolicy(const Invocation& invocation) {
    const auto path = invocation.word(1, QStringLiteral("FILE"));
    if (!path) return fail(path);
    return wantedPolicy(invocation).and_then([&](const PolicyVersion& version) {
        return writeWholeFile(*path, version.policy.toJson());
    });
}

Result<void> importPolicy(const Invocation& invocation) {
    const auto policy =
        invocation.word(0, QStringLiteral("FILE")).and_then(readFile).and_then(&Policy::fromJson);
    if (!policy) return fail(policy);
    if (invocation.has(QStringLiteral("preview"))) return previewChange(invocation, {*policy, {}, {}});
    return runCommand(invocation, SavePolicy{*policy}).map([&](const SavePolicy::Value& saved) {
        invocation.print(QJsonObject{{"key", saved.key}, {"version", saved.version}, {"cases", saved.cases}});
    });
}

} // namespace

QList<Verb> policyVerbs() {
    const OptionSpec version{QStringLiteral("version"), QStringLiteral("N"),
                             Cli::tr("an earlier version; by default the newest")};
    return {
        {QStringLiteral("policy list"), QString(), Cli::tr("Prints the newest version of each policy."),
         storeOptions(), listPolicies},
        {QStringLiteral("policy show"), QStringLiteral("KEY [--version N]"),
         Cli::tr("Prints a policy: each clock with its obligation and where that comes from."),
         storeOptions({version}), showPolicy},
        {QStringLiteral("policy export"), QStringLiteral("KEY FILE [--version N]"),
         Cli::tr("Writes a policy as JSON, to be edited and imported."), storeOptions({version}),
         exportPolicy},
        {QStringLiteral("policy import"), QStringLiteral("FILE [--preview] --as USER"),
         Cli::tr("Makes the file the next version of its policy; running clocks move, frozen ones stay."),
         personOptions({previewOption()}), importPolicy},
    };
}

} // namespace dutydesk
