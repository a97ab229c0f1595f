#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/period_commands.h"
#include "store/period_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

Result<Instant> periodTime(const Invocation& invocation, const char* option,
                           Result<Instant> (*read)(const QString&, const QTimeZone&)) {
    return invocation.need(QString::fromLatin1(option)).and_then([read](const QString& iso) {
        return read(iso, OfficeHours().zone);
    });
}

Result<void> runPeriodAdd(const Invocation& invocation) {
    SpecialPeriod period;
    const auto name = invocation.need(QStringLiteral("name"));
    if (!name) return fail(name);
    const auto from = periodTime(invocation, "from", toInstant);
    if (!from) return fail(from);
    const auto to = periodTime(invocation, "to", toEnd);
    if (!to) return fail(to);
    if (invocation.has(QStringLiteral("interval"))) {
        const auto minutes = toNumber(invocation.value(QStringLiteral("interval")));
        if (!minutes) return fail(minutes);
        period.interval = std::chrono::minutes(*minutes);
    }
    period.name = *name;
    period.from = *from;
    period.to = *to;
    return runCommand(invocation, AddSpecialPeriod{period}).map([&](PeriodId id) {
        invocation.print(QJsonObject{{"id", number(id)}, {"name", period.name}});
    });
}

Result<void> runPeriodList(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return PeriodTable(db).list(); })
        .map([&](const QList<SpecialPeriod>& periods) {
            QJsonArray array;
            for (const SpecialPeriod& period : periods)
                array.append(QJsonObject{
                    {"id", number(period.id)},
                    {"name", period.name},
                    {"from", toIsoUtc(period.from)},
                    {"to", toIsoUtc(period.to)},
                    {"intervalMinutes", static_cast<qint64>(period.interval / std::chrono::minutes(1))}});
            invocation.print(array);
        });
}

Result<void> runRemove(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    return runCommand(invocation, RemoveSpecialPeriod{static_cast<PeriodId>(*id)}).map([](Nothing) {});
}

} // namespace

QList<Verb> periodVerbs() {
    return {
        {QStringLiteral("period add"),
         QStringLiteral("--name N --from TIME --to TIME [--interval MIN] --as USER"),
         Cli::tr("Adds a special period, in which all sources are pulled more often."),
         personOptions({{QStringLiteral("name"), QStringLiteral("N"), Cli::tr("what it is called here")},
                        {QStringLiteral("from"), QStringLiteral("TIME"), Cli::tr("when it begins")},
                        {QStringLiteral("to"), QStringLiteral("TIME"),
                         Cli::tr("when it is over; a day alone: at its end")},
                        {QStringLiteral("interval"), QStringLiteral("MIN"),
                         Cli::tr("minutes between pulls at most; 5 without it")}}),
         runPeriodAdd},
        {QStringLiteral("period list"), QString(), Cli::tr("Prints the special periods."), storeOptions(),
         runPeriodList},
        {QStringLiteral("period remove"), QStringLiteral("ID --as USER"),
         Cli::tr("Removes a special period."), personOptions(), runRemove},
    };
}

} // namespace dutydesk
