#include "store/clock_json.h"

#include "casework/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {

namespace {

constexpr QLatin1StringView stepKey("step"), atKey("at"), dayKey("day"), amountKey("amount"),
    eventKey("event"), clockKey("clock");

QString compact(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject toJson(const DerivationStep& step) {
    QJsonObject json{{stepKey, QString(code(step.kind))}, {clockKey, QString(code(step.clock))}};
    if (step.at) json.insert(atKey, toMillis(*step.at));
    if (step.day.isValid()) json.insert(dayKey, step.day.toString(Qt::ISODate));
    if (step.amount != 0) json.insert(amountKey, step.amount);
    if (step.event) json.insert(eventKey, QString(code(*step.event)));
    return json;
}

DerivationStep stepOf(const QJsonObject& json) {
    DerivationStep step;
    step.kind = fromCode<StepKind>(json[stepKey].toString()).value_or(StepKind::Start);
    step.clock = fromCode<ClockKind>(json[clockKey].toString()).value_or(ClockKind::Elapsed);
    if (json.contains(atKey)) step.at = fromMillis(json[atKey].toInteger());
    step.day = QDate::fromString(json[dayKey].toString(), Qt::ISODate);
    step.amount = json[amountKey].toInteger();
    if (const auto event = fromCode<CaseEvent>(json[eventKey].toString())) step.event = *event;
    return step;
}

} // namespace

QString stepsToJson(const QList<DerivationStep>& steps) {
    QJsonArray array;
    for (const DerivationStep& step : steps) array.append(toJson(step));
    return compact(array);
}

QList<DerivationStep> stepsOfJson(const QByteArray& json) {
    QList<DerivationStep> steps;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : array) steps.append(stepOf(value.toObject()));
    return steps;
}

QString eventsToJson(const QList<CaseEvent>& events) {
    QJsonArray array;
    for (const CaseEvent event : events) array.append(QString(code(event)));
    return compact(array);
}

QList<CaseEvent> eventsOfJson(const QByteArray& json) {
    QList<CaseEvent> events;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : array)
        if (const auto event = fromCode<CaseEvent>(value.toString())) events.append(*event);
    return events;
}

QString happenedToJson(const QHash<CaseEvent, Instant>& events) {
    QJsonObject object;
    for (auto event = events.cbegin(); event != events.cend(); ++event)
        object.insert(code(event.key()), toMillis(event.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<CaseEvent, Instant> happenedOfJson(const QByteArray& json) {
    QHash<CaseEvent, Instant> events;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        if (const auto event = fromCode<CaseEvent>(entry.key()))
            events.insert(*event, fromMillis(entry.value().toInteger()));
    return events;
}

} // namespace dutydesk
