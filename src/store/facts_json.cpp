#include "store/facts_json.h"

#include "casework/codes.h"
#include "store/error_codes.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

using Key = QLatin1StringView;

QJsonObject toJson(const DayCounts& counts) {
    return {{Key("items"), counts.items},
            {Key("flagged"), counts.flagged},
            {Key("dismissed"), counts.dismissed},
            {Key("opened"), counts.opened},
            {Key("closed"), counts.closed}};
}

QJsonValue toJson(const std::optional<Instant>& at) { return at ? QJsonValue(toIsoUtc(*at)) : QJsonValue(); }

QJsonObject toJson(const Clock& clock) {
    return {{Key("key"), clock.key},
            {Key("name"), QJsonObject{{Key("zh"), clock.name.zh}, {Key("en"), clock.name.en}}},
            {Key("due"), toIsoUtc(clock.deadline.due)},
            {Key("state"), QString(code(clock.state))},
            {Key("ended"), toJson(clock.ended)},
            {Key("reason"), clock.reason}};
}

QJsonObject toJson(const DayCase& told) {
    QJsonArray clocks;
    for (const Clock& clock : told.clocks) clocks.append(toJson(clock));
    QJsonArray facts;
    for (const Fact& fact : told.facts)
        facts.append(QJsonObject{{Key("claim"), fact.claim},
                                 {Key("verdict"), QString(code(fact.verdict))},
                                 {Key("evidence"), fact.evidence}});
    return {{Key("case"), number(told.head.id)},
            {Key("version"), told.head.version},
            {Key("title"), told.head.title},
            {Key("tier"), static_cast<int>(told.head.tier)},
            {Key("state"), QString(code(told.head.state))},
            {Key("unit"), told.head.unit},
            {Key("assignee"), told.assignee},
            {Key("found"), toIsoUtc(told.head.found)},
            {Key("places"), QJsonArray::fromStringList(told.places)},
            {Key("summary"), told.summary},
            {Key("clocks"), clocks},
            {Key("facts"), facts},
            {Key("draft"), told.draftNumber},
            {Key("signer"), told.signer},
            {Key("signedAt"), toJson(told.signedAt)},
            {Key("repliedAt"), toJson(told.repliedAt)},
            {Key("replyAddress"), told.replyAddress}};
}

QJsonArray toJson(const QList<DayCase>& cases) {
    QJsonArray array;
    for (const DayCase& told : cases) array.append(toJson(told));
    return array;
}

QJsonArray toJson(const QList<DaySource>& sources) {
    QJsonArray array;
    for (const DaySource& source : sources)
        array.append(QJsonObject{{Key("name"), source.name},
                                 {Key("url"), source.url},
                                 {Key("error"), errorName(source.error.code)},
                                 {Key("detail"), source.error.detail},
                                 {Key("since"), toJson(source.since)}});
    return array;
}

} // namespace

QJsonObject factsToJson(const DayFacts& facts) {
    QJsonArray dueTomorrow;
    for (const DayCase& told : facts.dueTomorrow) dueTomorrow.append(number(told.head.id));
    return {{Key("office"), facts.office},
            {Key("day"), facts.day.toString(Qt::ISODate)},
            {Key("issue"), facts.issue},
            {Key("zone"), QString::fromUtf8(facts.zone.id())},
            {Key("madeAt"), toIsoUtc(facts.madeAt)},
            {Key("today"), toJson(facts.today)},
            {Key("yesterday"), toJson(facts.yesterday)},
            {Key("weekAverage"), toJson(facts.weekAverage)},
            {Key("sources"), facts.sources},
            {Key("failing"), toJson(facts.failing)},
            {Key("cases"), toJson(facts.cases)},
            {Key("dueTomorrow"), dueTomorrow},
            {Key("judgement"), facts.judgement},
            {Key("auditCount"), facts.auditCount},
            {Key("auditHead"), facts.auditHead}};
}

} // namespace dutydesk
