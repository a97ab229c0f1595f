#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/rescreen_commands.h"
#include "reporting/paper.h"
#include "store/tier_tables.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

QString stateName(const Rescreen& run) {
    if (run.id == RescreenId::None) return QStringLiteral("nothing");
    switch (run.state) {
    case RescreenState::Running: return QStringLiteral("running");
    case RescreenState::Done: return QStringLiteral("done");
    case RescreenState::Cancelled: return QStringLiteral("cancelled");
    case RescreenState::Replaced: return QStringLiteral("replaced");
    }
    return {};
}

QJsonObject runObject(const RescreenSummary& summary) {
    const Rescreen& run = summary.run;
    return {{"run", number(run.id)},           {"state", stateName(run)},
            {"rules", run.rules.size()},       {"items", run.items},
            {"screened", run.counts.screened}, {"flagged", run.counts.flagged},
            {"updated", run.counts.updated},   {"withdrawn", run.counts.withdrawn},
            {"restored", run.counts.restored}, {"seconds", summary.seconds}};
}

Result<RescreenRules> wantedRun(const Invocation& invocation) {
    RescreenRules wanted;
    for (const QString& word : invocation.positional()) {
        const auto id = toNumber(word);
        if (!id) return fail(id);
        wanted.rules.append(static_cast<RuleId>(*id));
    }
    if (invocation.has(QStringLiteral("all"))) return wanted;
    if (invocation.has(QStringLiteral("since"))) {
        const auto since = toInstant(invocation.value(QStringLiteral("since")), OfficeHours().zone);
        if (!since) return fail(since);
        wanted.since = *since;
        return wanted;
    }
    const auto tiers = readStore(invocation, [](Database& db) { return TierTables(db).current(); });
    if (!tiers) return fail(tiers);
    const int days = tiers->rescreenDays > 0 ? tiers->rescreenDays : TierTable().rescreenDays;
    wanted.since = invocation.clock().now() - std::chrono::hours(24) * days;
    return wanted;
}

Result<void> runRescreen(const Invocation& invocation) {
    if (invocation.has(QStringLiteral("cancel")))
        return runCommand(invocation, CancelRescreen{}).map([](Nothing) {});
    const auto wanted = wantedRun(invocation);
    if (!wanted) return fail(wanted);
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    if (!invocation.has(QStringLiteral("resume")))
        if (const auto begun = waitFor((*desk)->run(*wanted)); !begun) return fail(begun);
    QObject::connect(&(*desk)->rescreening(), &Rescreening::progress, desk->get(), [&](const Rescreen& run) {
        invocation.say(QStringLiteral("%1/%2 +%3 -%4")
                           .arg(run.counts.screened)
                           .arg(run.items)
                           .arg(run.counts.flagged)
                           .arg(run.counts.withdrawn));
    });
    return waitFor((*desk)->rescreening().run()).map([&](const RescreenSummary& summary) {
        invocation.print(runObject(summary));
    });
}

Result<void> importGrounds(const Invocation& invocation) {
    const auto bytes = invocation.word(1, QStringLiteral("FILE")).and_then(readFile);
    if (!bytes) return fail(bytes);
    auto table = tierTableFromJson(*bytes);
    if (!table) return fail(table);
    const auto stored = readStore(invocation, [](Database& db) { return TierTables(db).current(); });
    if (!stored) return fail(stored);
    table->version = stored->version;
    return runCommand(invocation, SaveTierTable{*table}).map([&](qint64 version) {
        invocation.print(QJsonObject{{"version", version}});
    });
}

Result<void> runGrounds(const Invocation& invocation) {
    const QString what = invocation.positional().value(0, QStringLiteral("export"));
    if (what == QLatin1String("import")) return importGrounds(invocation);
    if (what != QLatin1String("export")) return notOneOf(what, QStringLiteral("export | import FILE"));
    const auto table = readStore(invocation, [](Database& db) { return TierTables(db).current(); });
    if (!table) return fail(table);
    if (invocation.has(QStringLiteral("out")))
        return writeFile(invocation.value(QStringLiteral("out")), toJson(*table));
    invocation.printBytes(toJson(*table));
    return {};
}

} // namespace

QList<Verb> rescreenVerbs() {
    return {
        {QStringLiteral("rule rescreen"), QStringLiteral("[ID…] [--since DATE | --all] --as USER"),
         Cli::tr("Runs the rules in use, or those named, over what is stored; of the last 30 days unless "
                 "told otherwise. What people reviewed stays. Goes on where it stopped."),
         personOptions({{QStringLiteral("since"), QStringLiteral("DATE"), Cli::tr("items found since then")},
                        {QStringLiteral("all"), {}, Cli::tr("all items")},
                        {QStringLiteral("resume"), {}, Cli::tr("only goes on with what is unfinished")},
                        {QStringLiteral("cancel"), {}, Cli::tr("ends what is unfinished")}}),
         runRescreen},
        {QStringLiteral("rule grounds"), QStringLiteral("[export [--out FILE] | import FILE --as USER]"),
         Cli::tr(
             "Prints or replaces what tiers are proposed by: words of harm, classes of sources, sites and "
             "growth (JSON)."),
         personOptions(
             {{QStringLiteral("out"), QStringLiteral("FILE"), Cli::tr("instead of standard output")}}),
         runGrounds},
    };
}

} // namespace dutydesk
