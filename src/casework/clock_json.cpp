#include "casework/clock_json.h"

#include "casework/codes.h"

namespace dutydesk {

namespace {

QJsonObject stepToJson(const DerivationStep& step) {
    QJsonObject json{{QStringLiteral("kind"), code(step.kind)}, {QStringLiteral("clock"), code(step.clock)}};
    if (step.at) json.insert(QStringLiteral("at"), toMillis(*step.at));
    if (step.day.isValid()) json.insert(QStringLiteral("day"), step.day.toString(Qt::ISODate));
    if (step.amount != 0) json.insert(QStringLiteral("amount"), step.amount);
    if (step.event) json.insert(QStringLiteral("event"), code(*step.event));
    return json;
}

Result<DerivationStep> stepFromJson(const QJsonObject& json) {
    DerivationStep step;
    const auto kind = fromCode<StepKind>(json.value(QLatin1String("kind")).toString());
    if (!kind) return fail(ErrorCode::InvalidInput, QStringLiteral("kind"), kind.error().what);
    const auto clock = fromCode<ClockKind>(json.value(QLatin1String("clock")).toString());
    if (!clock) return fail(ErrorCode::InvalidInput, QStringLiteral("clock"), clock.error().what);
    step.kind = *kind;
    step.clock = *clock;
    step.amount = json.value(QLatin1String("amount")).toInteger();
    if (const QJsonValue at = json.value(QLatin1String("at")); at.isDouble())
        step.at = fromMillis(at.toInteger());
    if (const QJsonValue day = json.value(QLatin1String("day")); !day.isUndefined()) {
        step.day = QDate::fromString(day.toString(), Qt::ISODate);
        if (!step.day.isValid()) return fail(ErrorCode::InvalidInput, QStringLiteral("day"), day.toString());
    }
    if (const QJsonValue event = json.value(QLatin1String("event")); !event.isUndefined()) {
        const auto read = fromCode<CaseEvent>(event.toString());
        if (!read) return fail(ErrorCode::InvalidInput, QStringLiteral("event"), event.toString());
        step.event = *read;
    }
    return step;
}

} // namespace

QJsonArray toJson(const QList<DerivationStep>& steps) {
    QJsonArray json;
    for (const DerivationStep& step : steps) json.append(stepToJson(step));
    return json;
}

Result<QList<DerivationStep>> derivationFromJson(const QJsonArray& steps) {
    QList<DerivationStep> read;
    for (const QJsonValue json : steps) {
        const auto step = stepFromJson(json.toObject());
        if (!step) return fail(step);
        read.append(*step);
    }
    return read;
}

QJsonObject toJson(const Deadline& deadline) {
    QJsonObject json{{QStringLiteral("due"), toMillis(deadline.due)},
                     {QStringLiteral("because"), toJson(deadline.because)}};
    if (deadline.unpublishedYear) json.insert(QStringLiteral("unpublishedYear"), *deadline.unpublishedYear);
    return json;
}

Result<Deadline> deadlineFromJson(const QJsonObject& json) {
    const QJsonValue due = json.value(QLatin1String("due"));
    if (!due.isDouble()) return fail(ErrorCode::InvalidInput, QStringLiteral("due"));
    const auto because = derivationFromJson(json.value(QLatin1String("because")).toArray());
    if (!because) return fail(because);
    Deadline deadline{fromMillis(due.toInteger()), *because};
    if (const QJsonValue year = json.value(QLatin1String("unpublishedYear")); year.isDouble())
        deadline.unpublishedYear = year.toInt();
    return deadline;
}

QJsonObject toJson(const LocalText& text) {
    return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
}

Result<LocalText> localTextFromJson(const QJsonValue& text) {
    LocalText read{text[QLatin1String("zh")].toString(), text[QLatin1String("en")].toString()};
    if (read.zh.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("zh"));
    if (read.en.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("en"));
    return read;
}

} // namespace dutydesk
