#include "casework/codes.h"
#include "casework/policy.h"
#include "casework/words.h"
#include "cli/translated.h"
#include "cli/verbs.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

/// "found=2026-02-13T16:40+08:00", or "promised=2026-02-20" for a date.
Result<void> addEvent(const QString& word, const QTimeZone& zone, CaseEvents& events) {
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1) return fail(ErrorCode::Usage, word, QStringLiteral("EVENT=TIME"));
    const auto event = fromCode<CaseEvent>(QStringView(word).first(equals));
    if (!event) return fail(ErrorCode::Usage, word.first(equals));
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

Result<void> runDeadline(const Invocation& invocation) {
    const auto policy = invocation.need(QStringLiteral("policy")).and_then(&Policy::builtIn);
    if (!policy) return fail(policy);
    const auto tier =
        invocation.need(QStringLiteral("tier")).and_then([](const QString& t) { return fromCode<Tier>(t); });
    if (!tier) return fail(tier);
    Calendar calendar = Calendar::builtIn();
    if (invocation.has(QStringLiteral("calendar"))) {
        const auto added =
            readFile(invocation.value(QStringLiteral("calendar"))).and_then([&](const QByteArray& json) {
                return calendar.add(json);
            });
        if (!added) return fail(added);
    }
    const OfficeHours hours;
    const auto events = eventsOf(invocation, hours.zone);
    if (!events) return fail(events);
    QList<Clock> clocks = startClocks(*policy, *tier, *events, {}, calendar, hours);
    if (events->contains(CaseEvent::Promised)) {
        const Instant promised = events->value(CaseEvent::Promised);
        Instant made = promised;
        for (const Instant at : *events) made = std::min(made, at);
        const auto promise =
            promiseClock(*policy, toDateTime(promised, hours.zone).date(), made, calendar, hours);
        if (!promise) return fail(promise);
        clocks.append(*promise);
    }
    for (const Clock& clock : std::as_const(clocks)) invocation.print(dueObject(clock, hours.zone));
    return {};
}

} // namespace

QList<Verb> deadlineVerbs() {
    return {
        {QStringLiteral("deadline"),
         QStringLiteral("--policy P --tier N --event found=2026-02-13T16:40+08:00 … [--calendar FILE]"),
         Cli::tr("Prints each clock of the policy with its deadline and why."),
         {{QStringLiteral("policy"), QStringLiteral("P"), Policy::builtInKeys().join(QStringLiteral(" | "))},
          {QStringLiteral("tier"), QStringLiteral("N"), QStringLiteral("1 | 2 | 3")},
          {QStringLiteral("event"), QStringLiteral("E=TIME"), Cli::tr("what happened when; may be repeated")},
          {QStringLiteral("calendar"), QStringLiteral("FILE"),
           Cli::tr("days off and make-up days to add, as JSON")}},
         runDeadline}};
}

} // namespace dutydesk
