#include "casework/codes.h"
#include "casework/policy.h"
#include "casework/words.h"
#include "cli/translated.h"
#include "cli/verbs.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace dutydesk {

namespace {

/// What was said to have happened.
struct Told {
    CaseEvents events;
    QSet<CaseEvent> daysOnly; ///< told without a time of day
};

/// "found=2026-02-13T16:40+08:00", or "promised=2026-02-20" for a date.
Result<void> addEvent(const QString& word, const QTimeZone& zone, Told& told) {
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1) return notAs(word, QStringLiteral("EVENT=TIME"));
    const auto event = fromCode<CaseEvent>(QStringView(word).first(equals));
    if (!event) return notOneOf(word.first(equals), codesOf<CaseEvent>(u", "));
    if (told.events.contains(*event)) return fail(ErrorCode::Usage, word, Cli::tr("given twice"));
    const QString time = word.sliced(equals + 1).trimmed();
    const auto at = toInstant(time, zone);
    if (!at) return fail(at);
    told.events.insert(*event, *at);
    if (time.size() == 10) told.daysOnly.insert(*event);
    return {};
}

QJsonObject dueObject(const Clock& clock, const QTimeZone& zone) {
    QJsonArray because;
    for (const DerivationStep& step : clock.deadline.because) because.append(sentence(step, zone));
    const QString loud = warning(clock.deadline);
    return {{"key", clock.key},
            {"name", clock.name.text()},
            {"due", toIso(clock.deadline.due, zone)},
            {"kind", code(clock.kind)},
            {"guide", clock.guide},
            {"state", code(clock.state)},
            {"source", clock.source.text()},
            {"because", because},
            {"warning", loud.isEmpty() ? QJsonValue() : QJsonValue(loud)}};
}

Result<Told> eventsOf(const Invocation& invocation, const QTimeZone& zone) {
    Told told;
    for (const QString& word : invocation.values(QStringLiteral("event")) + invocation.positional())
        if (auto added = addEvent(word, zone, told); !added) return fail(added);
    if (told.events.isEmpty()) return missing(QStringLiteral("--event"));
    return told;
}

/// A built-in one by its key, or a file as `policy export` writes it.
Result<Policy> policyFrom(const QString& word) {
    if (Policy::builtInKeys().contains(word) || !QFileInfo::exists(word)) return Policy::builtIn(word);
    return readFile(word).and_then(&Policy::fromJson);
}

Result<Calendar> calendarOf(const Invocation& invocation) {
    Calendar calendar = Calendar::builtIn();
    for (const QString& path : invocation.values(QStringLiteral("calendar"))) {
        const auto added =
            readFile(path).and_then([&](const QByteArray& json) { return calendar.add(json); });
        if (!added) return fail(added);
    }
    return calendar;
}

/// "08:30-17:30", and the zone's name.
Result<OfficeHours> hoursOf(const Invocation& invocation) {
    OfficeHours hours;
    if (invocation.has(QStringLiteral("zone"))) {
        const QString name = invocation.value(QStringLiteral("zone"));
        hours.zone = QTimeZone(name.toUtf8());
        if (!hours.zone.isValid()) return notAs(name, QStringLiteral("Asia/Shanghai"));
    }
    if (!invocation.has(QStringLiteral("office-hours"))) return hours;
    const QString word = invocation.value(QStringLiteral("office-hours"));
    const auto format = QStringLiteral("HH:mm");
    hours.opens = QTime::fromString(word.section(u'-', 0, 0), format);
    hours.closes = QTime::fromString(word.section(u'-', 1), format);
    if (!hours.opens.isValid() || !hours.closes.isValid() || hours.opens >= hours.closes)
        return notAs(word, QStringLiteral("08:30-17:30"));
    return hours;
}

/// When the promise was made: with the holding reply; where that is not told, not before the office knew of
/// the matter.
Instant madeOf(const CaseEvents& events, Instant promised) {
    if (const auto replied = events.constFind(CaseEvent::HoldingReplied); replied != events.cend())
        return *replied;
    std::optional<Instant> made;
    for (const CaseEvent event :
         {CaseEvent::Published, CaseEvent::Reported, CaseEvent::Found, CaseEvent::Assigned}) {
        const auto at = events.constFind(event);
        if (at != events.cend() && (!made || *at > *made)) made = *at;
    }
    return made.value_or(promised);
}

/// The last day that a holding reply made then may promise, day by day.
Clock latestPromiseClock(const Policy& policy, Instant made, const Calendar& calendar,
                         const OfficeHours& hours) {
    ClockSpec spec;
    spec.kind = ClockKind::WorkingDays;
    spec.length = policy.promiseAtMostWorkingDays;
    spec.start = CaseEvent::Promised;
    Clock clock;
    clock.key = QStringLiteral("promise_latest");
    clock.name = {QStringLiteral("承诺日期的最晚一天"), QStringLiteral("Latest day that may be promised")};
    clock.source = policy.source;
    clock.kind = spec.kind;
    clock.guide = true;
    clock.deadline = computeDeadline(spec, made, calendar, hours);
    return clock;
}

/// "promised=2026-02-20" is the day that was promised; with a time of day it may as well be when the promise
/// was made, so the latest day from then on is told beside it.
Result<void> printPromise(const Invocation& invocation, const Policy& policy, const Told& told,
                          const Calendar& calendar, const OfficeHours& hours) {
    const auto promised = told.events.constFind(CaseEvent::Promised);
    if (promised == told.events.cend()) return {};
    const Instant made = madeOf(told.events, *promised);
    const bool whole =
        told.daysOnly.contains(CaseEvent::Promised) || told.events.contains(CaseEvent::HoldingReplied);
    invocation.print(dueObject(
        latestPromiseClock(policy, whole ? made : std::max(made, *promised), calendar, hours), hours.zone));
    const auto promise =
        promiseClock(policy, toDateTime(*promised, hours.zone).date(), made, calendar, hours);
    if (!promise) return fail(promise);
    invocation.print(dueObject(*promise, hours.zone));
    return {};
}

/// What happens in the life of a matter cannot lie before it was found; a slip of the pen is said, not
/// mended.
void sayOddTimes(const Invocation& invocation, const Told& told) {
    for (const CaseEvent event : told.daysOnly)
        if (event != CaseEvent::Promised)
            invocation.say(Cli::tr("\"%1\" has no time of day; 00:00 is taken.").arg(word(event)));
    const CaseEvents& events = told.events;
    const auto found = events.constFind(CaseEvent::Found);
    if (found == events.cend()) return;
    for (const CaseEvent event : allTerms<CaseEvent>()) {
        if (event == CaseEvent::Published || event == CaseEvent::Reported) continue;
        if (const auto at = events.constFind(event); at != events.cend() && *at < *found)
            invocation.say(
                Cli::tr("\"%1\" lies before the finding; please check the times.").arg(word(event)));
    }
    if (const auto at = events.constFind(CaseEvent::Published); at != events.cend() && *at > *found)
        invocation.say(Cli::tr("The publication lies after the finding, so it is not believed."));
}

/// Nothing printed is an answer too, and has to say why.
void sayWhatWaits(const Invocation& invocation, const Policy& policy, Tier tier, const CaseEvents& events,
                  const QList<Clock>& clocks) {
    for (const ClockSpec& spec : policy.clocks) {
        const auto same = [&spec](const Clock& clock) { return clock.key == spec.key; };
        if (!spec.tiers.contains(tier) || std::any_of(clocks.begin(), clocks.end(), same)) continue;
        if (events.contains(spec.start)) continue;
        invocation.say(Cli::tr("\"%1\" has not started: it counts from \"%2\".")
                           .arg(spec.name.text(), word(spec.start)));
    }
    const auto applies = [tier](const ClockSpec& spec) { return spec.tiers.contains(tier); };
    if (std::none_of(policy.clocks.begin(), policy.clocks.end(), applies))
        invocation.say(Cli::tr("This policy sets no deadline for this tier."));
}

Result<void> runDeadline(const Invocation& invocation) {
    const auto policy = invocation.need(QStringLiteral("policy")).and_then(policyFrom);
    if (!policy) return fail(policy);
    const auto tierWord = invocation.need(QStringLiteral("tier"));
    if (!tierWord) return fail(tierWord);
    const auto tier = fromCode<Tier>(*tierWord);
    if (!tier) return notOneOf(*tierWord, QStringLiteral("1 | 2 | 3"));
    const auto calendar = calendarOf(invocation);
    if (!calendar) return fail(calendar);
    const auto hours = hoursOf(invocation);
    if (!hours) return fail(hours);
    const auto told = eventsOf(invocation, hours->zone);
    if (!told) return fail(told);

    const QList<Clock> clocks = startClocks(*policy, *tier, told->events, {}, *calendar, *hours);
    sayOddTimes(invocation, *told);
    sayWhatWaits(invocation, *policy, *tier, told->events, clocks);
    for (const Clock& clock : clocks) invocation.print(dueObject(clock, hours->zone));
    return printPromise(invocation, *policy, *told, *calendar, *hours);
}

} // namespace

QList<Verb> deadlineVerbs() {
    return {
        {QStringLiteral("deadline"),
         QStringLiteral("--policy P --tier N --event found=2026-02-13T16:40+08:00 … [--calendar FILE]"),
         Cli::tr("Prints each clock of the policy with its deadline and why."),
         {{QStringLiteral("policy"), QStringLiteral("P"),
           Policy::builtInKeys().join(QStringLiteral(" | ")) + Cli::tr(" | a file of your own")},
          {QStringLiteral("tier"), QStringLiteral("N"), QStringLiteral("1 | 2 | 3")},
          {QStringLiteral("event"), QStringLiteral("E=TIME"),
           Cli::tr("what happened when, without an offset in the office's zone; promised=DATE is the day "
                   "promised; may be repeated. Events: %1")
               .arg(codesOf<CaseEvent>(u", "))},
          {QStringLiteral("calendar"), QStringLiteral("FILE"),
           Cli::tr("days off and make-up days to add: {\"2027\": {\"off\": [\"01-01..01-03\"], \"work\": "
                   "[\"01-09\"]}}, or lines such as 2027 off 01-01..03; work 01-09; may be repeated")},
          {QStringLiteral("zone"), QStringLiteral("Z"), Cli::tr("the office's; Asia/Shanghai without it")},
          {QStringLiteral("office-hours"), QStringLiteral("H-H"),
           Cli::tr("for clocks of office hours; 08:30-17:30 without it")}},
         runDeadline}};
}

} // namespace dutydesk
