#include "casework/shift_words.h"
#include "cli/case_step.h"
#include "cli/shift_json.h"
#include "cli/shift_reading.h"
#include "cli/translated.h"
#include "desk/commands/shift_commands.h"
#include "desk/shift_words.h"
#include "store/duty_now.h"
#include "store/handover_table.h"
#include "store/shift_log.h"

namespace dutydesk {

namespace {

/// The password that is the signature.
Result<QString> signature(const Invocation& invocation) {
    return invocation.need(QStringLiteral("as")).and_then([&](const QString& name) {
        return password(invocation, 0, name);
    });
}

Result<void> runShiftNow(const Invocation& invocation) {
    const Instant now = invocation.clock().now();
    return readInZone(invocation, [now](Database& db, const QTimeZone&) { return dutyNow(db, now); })
        .map([&](const InZone<DutyNow>& read) {
            const DutyNow& duty = read.value;
            const QTimeZone& zone = read.zone;
            QJsonArray waiting;
            for (const Handover& each : duty.waiting) waiting.append(handoverObject(each, zone));
            QJsonArray gaps;
            for (const TimeSpan& gap : duty.gaps) gaps.append(spanObject(gap, zone));
            QJsonArray periods;
            for (const SpecialPeriod& period : duty.periods) {
                QJsonObject one = spanObject({period.from, period.to}, zone);
                one.insert(QStringLiteral("name"), period.name);
                periods.append(one);
            }
            invocation.print(QJsonObject{{"on", shiftArray(duty.on, zone)},
                                         {"next", shiftArray(duty.next, zone)},
                                         {"waiting", waiting},
                                         {"left", matterArray(duty.left, zone)},
                                         {"open", duty.open.matters.size() + duty.open.beyond},
                                         {"inbox", duty.open.inbox},
                                         {"sources", duty.sources},
                                         {"sourcesFailing", duty.open.failing},
                                         {"lastPull", timeOrNull(duty.lastPull)},
                                         {"lastNewItem", timeOrNull(duty.lastNewItem)},
                                         {"periods", periods},
                                         {"nobodyOn", gaps}});
            for (const TimeSpan& gap : duty.gaps)
                invocation.say(Cli::tr("Nobody is on in a special period: %1").arg(spanText(gap, zone)));
            for (const Handover& each : duty.waiting)
                invocation.say(Cli::tr("Hand-over %1 of %2 is not acknowledged yet.")
                                   .arg(number(each.id))
                                   .arg(each.giverName));
        });
}

Result<void> runShiftLog(const Invocation& invocation) {
    const QDate today = toDateTime(invocation.clock().now(), OfficeHours().zone).date();
    const auto day = dayOr(invocation, QStringLiteral("date"), today);
    if (!day) return fail(day);
    const auto from = maybeTime(invocation, QStringLiteral("from"));
    if (!from) return fail(from);
    const auto to = maybeEnd(invocation, QStringLiteral("to"));
    if (!to) return fail(to);
    return readInZone(invocation,
                      [day = *day, from = *from, to = *to](Database& db, const QTimeZone& zone) {
                          const TimeSpan whole = spanOfDays(day, 1, zone);
                          return ShiftLog(db).lines({from.value_or(whole.from), to.value_or(whole.to)});
                      })
        .map([&](const InZone<QList<LogLine>>& log) {
            for (const LogLine& line : inWords(log.value)) invocation.print(lineObject(line, log.zone));
        });
}

Result<void> runShiftNote(const Invocation& invocation) {
    const auto text = invocation.needText(QStringLiteral("text"), 0);
    if (!text) return fail(text);
    const auto when = maybeTime(invocation, QStringLiteral("when"));
    if (!when) return fail(when);
    return runCommand(invocation, WriteShiftEntry{*text, *when}).map([&](ShiftEntryId id) {
        printId(invocation, number(id));
    });
}

Result<void> runHandover(const Invocation& invocation) {
    GiveHandover command;
    const auto secret = signature(invocation);
    if (!secret) return fail(secret);
    command.password = *secret;
    command.note = invocation.value(QStringLiteral("note"));
    if (invocation.has(QStringLiteral("for"))) {
        const auto person = personNamed(invocation, QStringLiteral("for"));
        if (!person) return fail(person);
        command.forWhom = *person;
    }
    return runCommand(invocation, command).map([&](HandoverId id) { printId(invocation, number(id)); });
}

Result<void> runAccept(const Invocation& invocation) {
    AcceptHandover command;
    if (!invocation.positional().isEmpty()) {
        const auto id = invocation.number(0, QStringLiteral("ID"));
        if (!id) return fail(id);
        command.id = static_cast<HandoverId>(*id);
    }
    const auto secret = signature(invocation);
    if (!secret) return fail(secret);
    command.password = *secret;
    command.remark = invocation.value(QStringLiteral("remark"));
    for (const QString& word : invocation.values(QStringLiteral("leave"))) {
        const auto place = toNumber(word);
        if (!place) return fail(place);
        command.left.append(int(std::min<qint64>(*place, mostMatters + 1)) - 1);
    }
    return runCommand(invocation, command).map([&](HandoverId id) { printId(invocation, number(id)); });
}

Result<void> runWithdraw(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    return runCommand(invocation, WithdrawHandover{static_cast<HandoverId>(*id),
                                                   invocation.value(QStringLiteral("reason"))})
        .map([](Nothing) {});
}

Result<void> runHandovers(const Invocation& invocation) {
    return readInZone(invocation, [](Database& db, const QTimeZone&) { return HandoverTable(db).list(); })
        .map([&](const InZone<QList<Handover>>& all) {
            for (const Handover& each : all.value) invocation.print(handoverObject(each, all.zone));
        });
}

} // namespace

QList<Verb> shiftVerbs() {
    return {
        {QStringLiteral("shift now"), QString(),
         Cli::tr("Prints who is on, who comes next, what is open and which hand-overs nobody has "
                 "acknowledged."),
         storeOptions(), runShiftNow},
        {QStringLiteral("shift log"), QStringLiteral("[--date D] [--from TIME --to TIME]"),
         Cli::tr("Prints the shift log: what people wrote, and what the program fills in."),
         storeOptions({{QStringLiteral("date"), QStringLiteral("D"), Cli::tr("the day; by default today")},
                       {QStringLiteral("from"), QStringLiteral("TIME"), Cli::tr("when it begins")},
                       {QStringLiteral("to"), QStringLiteral("TIME"),
                        Cli::tr("when it is over; a day alone: at its end")}}),
         runShiftLog},
        {QStringLiteral("shift note"), QStringLiteral("TEXT [--when TIME] --as USER"),
         Cli::tr("Writes an entry into the shift log."),
         personOptions(
             {{QStringLiteral("text"), QStringLiteral("T"), Cli::tr("the text; or the words that follow")},
              {QStringLiteral("when"), QStringLiteral("TIME"), Cli::tr("when it happened; by default now")}}),
         runShiftNote},
        {QStringLiteral("shift handover"), QStringLiteral("[--for USER] [--note T] --as USER"),
         Cli::tr("Hands the shift over, with all that is open; the password is the signature."),
         personOptions(
             {{QStringLiteral("for"), QStringLiteral("USER"),
               Cli::tr("who is to take it over; by default whoever comes")},
              {QStringLiteral("note"), QStringLiteral("T"), Cli::tr("what the next one has to know")}}),
         runHandover},
        {QStringLiteral("shift accept"), QStringLiteral("[ID] [--leave N…] [--remark T] --as USER"),
         Cli::tr("Acknowledges a hand-over, by default the oldest that waits for this person; the "
                 "password is the signature."),
         personOptions({{QStringLiteral("leave"), QStringLiteral("N"),
                         Cli::tr("a matter that is not acknowledged and stays in view")},
                        {QStringLiteral("remark"), QStringLiteral("T"), Cli::tr("a remark on it")}}),
         runAccept},
        {QStringLiteral("shift withdraw"), QStringLiteral("ID --reason R --as USER"),
         Cli::tr("Takes back a hand-over that nobody has acknowledged."),
         personOptions({{QStringLiteral("reason"), QStringLiteral("R"), Cli::tr("why")}}), runWithdraw},
        {QStringLiteral("shift handovers"), QString(),
         Cli::tr("Prints the latest hand-overs with what was open and both signatures."), storeOptions(),
         runHandovers},
    };
}

} // namespace dutydesk
