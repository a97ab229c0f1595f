#include "cli/shift_json.h"

#include "casework/codes.h"
#include "casework/shift_words.h"
#include "cli/invocation.h"

namespace dutydesk {

namespace {

QJsonValue nameOrNull(const QString& name) { return name.isEmpty() ? QJsonValue() : QJsonValue(name); }

} // namespace

QJsonObject shiftObject(const Shift& shift, const QTimeZone& zone) {
    return {{"id", number(shift.id)},
            {"person", shift.personName},
            {"post", shift.post},
            {"from", toIso(shift.time.from, zone)},
            {"to", toIso(shift.time.to, zone)}};
}

QJsonArray shiftArray(const QList<Shift>& shifts, const QTimeZone& zone) {
    QJsonArray array;
    for (const Shift& shift : shifts) array.append(shiftObject(shift, zone));
    return array;
}

QJsonObject spanObject(const TimeSpan& span, const QTimeZone& zone) {
    return {{"from", toIso(span.from, zone)}, {"to", toIso(span.to, zone)}};
}

QJsonObject lineObject(const LogLine& line, const QTimeZone& zone) {
    QJsonObject object{{"at", toIso(line.at, zone)},
                       {"kind", QString(code(line.kind))},
                       {"by", nameOrNull(line.by)},
                       {"text", sentence(line, zone)}};
    if (line.caseId != CaseId::None) object.insert(QStringLiteral("case"), number(line.caseId));
    if (line.kind == LogKind::Hour) {
        object.insert(QStringLiteral("pulls"), line.counts.pulls);
        object.insert(QStringLiteral("failed"), line.counts.failed);
        object.insert(QStringLiteral("items"), line.counts.items);
        object.insert(QStringLiteral("flagged"), line.counts.flagged);
    }
    return object;
}

QJsonObject matterObject(const OpenMatter& matter, int number, const QTimeZone& zone) {
    return {{"number", number},
            {"kind", QString(code(matter.kind))},
            {"case", dutydesk::number(matter.caseId)},
            {"tier", int(matter.tier)},
            {"text", sentence(matter, zone)},
            {"due", timeOrNull(matter.paused ? std::nullopt : matter.due, zone)},
            {"paused", matter.paused},
            {"paused_until", timeOrNull(matter.paused ? matter.due : std::nullopt, zone)}};
}

QJsonArray matterArray(const QList<OpenMatter>& matters, const QTimeZone& zone) {
    QJsonArray array;
    for (int place = 0; place < matters.size(); ++place)
        array.append(matterObject(matters.at(place), place + 1, zone));
    return array;
}

QJsonObject handoverObject(const Handover& handover, const QTimeZone& zone) {
    QJsonArray matters;
    for (int place = 0; place < handover.matters.size(); ++place) {
        QJsonObject matter = matterObject(handover.matters.at(place), place + 1, zone);
        if (handover.taken) matter.insert(QStringLiteral("acknowledged"), handover.matters.at(place).taken);
        matters.append(matter);
    }
    QJsonObject object{{"id", number(handover.id)},
                       {"state", handover.withdrawn ? "withdrawn"
                                 : handover.taken   ? "acknowledged"
                                                    : "waiting"},
                       {"givenBy", handover.giverName},
                       {"givenAt", toIso(handover.given, zone)},
                       {"for", nameOrNull(handover.forName)},
                       {"note", handover.note},
                       {"takenBy", nameOrNull(handover.takerName)},
                       {"takenAt", timeOrNull(handover.taken, zone)},
                       {"remark", handover.remark},
                       {"inbox", handover.inbox},
                       {"sourcesFailing", handover.failing},
                       {"matters", matters},
                       {"beyond", handover.beyond}};
    if (handover.withdrawn) {
        object.insert(QStringLiteral("withdrawnBy"), handover.withdrawnBy);
        object.insert(QStringLiteral("withdrawnAt"), toIso(*handover.withdrawn, zone));
        object.insert(QStringLiteral("reason"), handover.reason);
    }
    return object;
}

} // namespace dutydesk
