#include "desk/commands/case_json.h"

#include "casework/codes.h"
#include "store/office_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

void put(QJsonObject& to, QLatin1StringView key, const QString& value) {
    if (!value.isEmpty()) to.insert(key, value);
}

void put(QJsonObject& to, QLatin1StringView key, const std::optional<Instant>& at) {
    if (at) to.insert(key, toIsoUtc(*at));
}

QString userName(Database& db, UserId id) {
    if (id == UserId::None) return {};
    const auto user = UserTable(db).load(id);
    return user ? user->name : QString::number(number(id));
}

} // namespace

QJsonObject caseJson(Database& db, const Case& head) {
    using namespace Qt::StringLiterals;
    QJsonObject json;
    put(json, "title"_L1, head.title);
    put(json, "tier"_L1, QString(code(head.tier)));
    put(json, "state"_L1, QString(code(head.state)));
    put(json, "category"_L1, head.category);
    put(json, "unit"_L1, head.unit);
    put(json, "helping_units"_L1, head.helpingUnits);
    put(json, "assignee"_L1, userName(db, head.assignee));
    put(json, "policy"_L1, head.policy);
    if (head.policyVersion > 0) json.insert("policy_version"_L1, head.policyVersion);
    put(json, "published"_L1, head.published);
    put(json, "calm"_L1, head.calm);
    put(json, "closed"_L1, head.closed);
    QJsonObject events;
    for (auto event = head.events.cbegin(); event != head.events.cend(); ++event)
        events.insert(code(event.key()), toIsoUtc(event.value()));
    if (!events.isEmpty()) json.insert("events"_L1, events);
    return json;
}

QJsonObject clocksJson(const QList<Clock>& clocks) {
    using namespace Qt::StringLiterals;
    QJsonObject json;
    for (const Clock& clock : clocks) {
        QJsonObject told{{"state"_L1, code(clock.state)}, {"due"_L1, toIsoUtc(clock.deadline.due)}};
        put(told, "ended"_L1, clock.ended);
        put(told, "paused_until"_L1, clock.pausedUntil);
        put(told, "reason"_L1, clock.reason);
        QString key = clock.key;
        if (json.contains(key)) key += u'#' + QString::number(number(clock.id));
        json.insert(key, told);
    }
    return json;
}

QJsonObject factJson(const Fact& fact) {
    using namespace Qt::StringLiterals;
    QJsonObject json{{"claim"_L1, fact.claim}, {"verdict"_L1, code(fact.verdict)}};
    put(json, "evidence"_L1, fact.evidence);
    return json;
}

void keepDifferences(QJsonObject& before, QJsonObject& after) {
    for (const QString& key : before.keys()) {
        if (!after.contains(key)) continue;
        const QJsonValue was = before.value(key);
        const QJsonValue is = after.value(key);
        if (was == is) {
            before.remove(key);
            after.remove(key);
        } else if (was.isObject() && is.isObject()) {
            QJsonObject inBefore = was.toObject();
            QJsonObject inAfter = is.toObject();
            keepDifferences(inBefore, inAfter);
            before.insert(key, inBefore);
            after.insert(key, inAfter);
        }
    }
}

} // namespace dutydesk
