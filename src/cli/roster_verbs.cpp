#include "cli/case_step.h"
#include "cli/shift_json.h"
#include "cli/shift_reading.h"
#include "cli/translated.h"
#include "desk/commands/shift_commands.h"
#include "store/roster_table.h"

namespace dutydesk {

namespace {

/// From --person, --from, --to, --post into the shift; what is not given stays.
Result<Shift> shiftFrom(const Invocation& invocation, Shift shift) {
    if (invocation.has(QStringLiteral("person"))) {
        const auto person = personNamed(invocation, QStringLiteral("person"));
        if (!person) return fail(person);
        shift.person = *person;
    }
    const auto from = maybeTime(invocation, QStringLiteral("from"));
    if (!from) return fail(from);
    const auto to = maybeEnd(invocation, QStringLiteral("to"));
    if (!to) return fail(to);
    shift.time.from = from->value_or(shift.time.from);
    shift.time.to = to->value_or(shift.time.to);
    if (invocation.has(QStringLiteral("post"))) shift.post = invocation.value(QStringLiteral("post"));
    return shift;
}

Result<void> runRoster(const Invocation& invocation) {
    const QDate today = toDateTime(invocation.clock().now(), OfficeHours().zone).date();
    const auto first = dayOr(invocation, QStringLiteral("from"), mondayOf(today));
    if (!first) return fail(first);
    const auto last = dayOr(invocation, QStringLiteral("to"), first->addDays(6));
    if (!last) return fail(last);
    if (*last < *first)
        return fail(ErrorCode::InvalidInput, QStringLiteral("to"), QStringLiteral("ends_before_start"));
    return readInZone(invocation,
                      [first = *first, last = *last](Database& db, const QTimeZone& zone) {
                          return RosterTable(db).during(spanOfDays(first, first.daysTo(last) + 1, zone));
                      })
        .map([&](const InZone<QList<Shift>>& roster) {
            for (const Shift& shift : roster.value) invocation.print(shiftObject(shift, roster.zone));
        });
}

Result<void> runShiftAdd(const Invocation& invocation) {
    for (const char* option : {"person", "from", "to"})
        if (const auto given = invocation.need(QString::fromLatin1(option)); !given) return fail(given);
    const auto shift = shiftFrom(invocation, {});
    if (!shift) return fail(shift);
    return runCommand(invocation, SaveShift{*shift}).map([&](ShiftId id) {
        printId(invocation, number(id));
    });
}

Result<ShiftId> shiftIn(const Invocation& invocation) {
    return invocation.number(0, QStringLiteral("ID")).map([](qint64 id) { return static_cast<ShiftId>(id); });
}

Result<void> runShiftChange(const Invocation& invocation) {
    const auto id = shiftIn(invocation);
    if (!id) return fail(id);
    const auto stored = readStore(invocation, [id = *id](Database& db) { return RosterTable(db).load(id); });
    if (!stored) return fail(stored);
    const auto shift = shiftFrom(invocation, *stored);
    if (!shift) return fail(shift);
    return runCommand(invocation, SaveShift{*shift}).map([&](ShiftId saved) {
        printId(invocation, number(saved));
    });
}

Result<void> runShiftRemove(const Invocation& invocation) {
    const auto id = shiftIn(invocation);
    if (!id) return fail(id);
    return runCommand(invocation, RemoveShift{*id}).map([](Nothing) {});
}

Result<void> runShiftCopy(const Invocation& invocation) {
    const QDate monday = mondayOf(toDateTime(invocation.clock().now(), OfficeHours().zone).date());
    CopyRoster command;
    const auto from = dayOr(invocation, QStringLiteral("from"), monday);
    if (!from) return fail(from);
    const auto to = dayOr(invocation, QStringLiteral("to"), from->addDays(7));
    if (!to) return fail(to);
    command.from = *from;
    command.to = *to;
    if (invocation.has(QStringLiteral("days"))) {
        const auto days = toNumber(invocation.value(QStringLiteral("days")));
        if (!days) return fail(days);
        command.days = int(std::min<qint64>(*days, 366));
    }
    return runCommand(invocation, command).map([&](const CopyRoster::Value& copied) {
        invocation.print(QJsonObject{{"added", copied.added}, {"skipped", copied.skipped}});
    });
}

} // namespace

QList<Verb> rosterVerbs() {
    const OptionSpec from{QStringLiteral("from"), QStringLiteral("TIME"), Cli::tr("when it begins")};
    const OptionSpec to{QStringLiteral("to"), QStringLiteral("TIME"),
                        Cli::tr("when it is over; a day alone: at its end")};
    const OptionSpec person{QStringLiteral("person"), QStringLiteral("NAME"), Cli::tr("who is on")};
    const OptionSpec post{QStringLiteral("post"), QStringLiteral("P"), Cli::tr("as what; may be left out")};
    return {
        {QStringLiteral("shift roster"), QStringLiteral("[--from D] [--to D]"),
         Cli::tr("Prints who is on, by default in this week."),
         storeOptions({{QStringLiteral("from"), QStringLiteral("D"), Cli::tr("its first day")},
                       {QStringLiteral("to"), QStringLiteral("D"), Cli::tr("its last day")}}),
         runRoster},
        {QStringLiteral("shift add"),
         QStringLiteral("--person NAME --from TIME --to TIME [--post P] --as USER"),
         Cli::tr("Puts a person on the roster."), personOptions({person, from, to, post}), runShiftAdd},
        {QStringLiteral("shift change"),
         QStringLiteral("ID [--person NAME --from TIME --to TIME --post P] --as USER"),
         Cli::tr("Changes a turn of the roster that is not over."), personOptions({person, from, to, post}),
         runShiftChange},
        {QStringLiteral("shift remove"), QStringLiteral("ID --as USER"),
         Cli::tr("Takes a turn that is not over off the roster."), personOptions(), runShiftRemove},
        {QStringLiteral("shift copy"), QStringLiteral("[--from D] [--to D] [--days N] --as USER"),
         Cli::tr("Copies a week of the roster to a later one; by default this week to the next."),
         personOptions({{QStringLiteral("from"), QStringLiteral("D"), Cli::tr("the first day to copy")},
                        {QStringLiteral("to"), QStringLiteral("D"), Cli::tr("the first day to copy it to")},
                        {QStringLiteral("days"), QStringLiteral("N"), Cli::tr("how many; 7 without it")}}),
         runShiftCopy},
    };
}

} // namespace dutydesk
