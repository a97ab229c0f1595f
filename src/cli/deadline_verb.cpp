#include "casework/codes.h"
#include "casework/policy.h"
#include "casework/words.h"
#include "cli/translated.h"
#include "cli/verbs.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace dutydesk {

namespace {

/// "found=2026-02-13T16:40+08:00", or "promised=2026-02-20" for a date.
Result<void> addEvent(const QString& word, const QTimeZone& zone, CaseEvents& events) {
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1) return fail(ErrorCode::Usage, word, QStringLiteral("EVENT=TIME"));
    const auto event = fromCode<CaseEvent>(QStringView(word).first(equals));
    if (!event) return fail(ErrorCode::Usage, word.first(equals));
    if (events.contains(*event)) return fail(ErrorCode::Usage, word, Cli::tr("given twice"));
    const auto at = toInstant(word.sliced(equals + 1), zone);
    if (!at) return fail(at);
    events.insert(*event, *at);
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

Result<CaseEvents> eventsOf(const Invocation& invocation, const QTimeZone& zone) {
    CaseEvents events;
    for (const QString& word : invocation.values(QStringLiteral("event")) + invocation.positional())
        if (auto added = addEvent(word, zone, events); !added) return fail(added);
    if (events.isEmpty()) return fail(ErrorCode::Usage, QStringLiteral("--event"));
    return events;
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
        hours.zone = QTimeZone(invocation.value(QStringLiteral("zone")).toUtf8());
        if (!hours.zone.isValid()) return fail(ErrorCode::Usage, QStringLiteral("--zone"));
    }
    if (!invocation.has(QStringLiteral("office-hours"))) return hours;
    const QString word = invocation.value(QStringLiteral("office-hours"));
    const auto format = QStringLiteral("HH:mm");
    hours.opens = QTime::fromString(word.section(u'-', 0, 0), format);
    hours.closes = QTime::fromString(word.section(u'-', 1), format);
    if (!hours.opens.isValid() || !hours.closes.isValid() || hours.opens >= hours.closes)
        return fail(ErrorCode::Usage, word, QStringLiteral("08:30-17:30"));
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

/// What happens in the life of a matter cannot lie before it was found; a slip of the pen is said, not
/// mended.
void sayOddTimes(const Invocation& invocation, const CaseEvents& events) {
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
    if (!tier) return fail(ErrorCode::Usage, *tierWord, QStringLiteral("1 | 2 | 3"));
    const auto calendar = calendarOf(invocation);
    if (!calendar) return fail(calendar);
    const auto hours = hoursOf(invocation);
    if (!hours) return fail(hours);
    const auto events = eventsOf(invocation, hours->zone);
    if (!events) return fail(events);

    const QList<Clock> clocks = startClocks(*policy, *tier, *events, {}, *calendar, *hours);
    sayOddTimes(invocation, *events);
    sayWhatWaits(invocation, *policy, *tier, *events, clocks);
    for (const Clock& clock : clocks) invocation.print(dueObject(clock, hours->zone));
    if (const auto promised = events->constFind(CaseEvent::Promised); promised != events->cend()) {
        const auto promise = promiseClock(*policy, toDateTime(*promised, hours->zone).date(),
                                          madeOf(*events, *promised), *calendar, *hours);
        if (!promise) return fail(promise);
        invocation.print(dueObject(*promise, hours->zone));
    }
    return {};
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
          {QStringLiteral("event"), QStringLiteral("E=TIME"), Cli::tr("what happened when; may be repeated")},
          {QStringLiteral("calendar"), QStringLiteral("FILE"),
           Cli::tr("days off and make-up days to add, as JSON; may be repeated")},
          {QStringLiteral("zone"), QStringLiteral("Z"), Cli::tr("the office's; Asia/Shanghai without it")},
          {QStringLiteral("office-hours"), QStringLiteral("H-H"),
           Cli::tr("for clocks of office hours; 08:30-17:30 without it")}},
         runDeadline}};
}

} // namespace dutydesk
