#include "cli/case_json.h"

#include "casework/codes.h"
#include "casework/words.h"
#include "cli/invocation.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

template <class T, class F>
QJsonArray arrayOf(const QList<T>& list, F object) {
    QJsonArray array;
    for (const T& value : list) array.append(object(value));
    return array;
}

QJsonObject clockObject(const Clock& clock, const QTimeZone& zone) {
    const QString loud = warning(clock.deadline);
    return {{"id", number(clock.id)},
            {"key", clock.key},
            {"name", clock.name.text()},
            {"source", clock.source.text()},
            {"kind", code(clock.kind)},
            {"state", code(clock.state)},
            {"guide", clock.guide},
            {"started", toIso(clock.started, zone)},
            {"due", toIso(clock.deadline.due, zone)},
            {"ended", timeOrNull(clock.ended, zone)},
            {"pausedUntil", timeOrNull(clock.pausedUntil, zone)},
            {"reason", clock.reason},
            {"because",
             arrayOf(clock.deadline.because, [&](const DerivationStep& s) { return sentence(s, zone); })},
            {"warning", loud.isEmpty() ? QJsonValue() : QJsonValue(loud)}};
}

QJsonObject draftObject(const Draft& draft, const QTimeZone& zone) {
    return {{"number", draft.number},
            {"kind", code(draft.kind)},
            {"text", draft.text},
            {"hash", QString::fromLatin1(draft.textHash.toHex())},
            {"promised",
             draft.promised.isValid() ? QJsonValue(draft.promised.toString(Qt::ISODate)) : QJsonValue()},
            {"by", number(draft.author)},
            {"at", toIso(draft.at, zone)}};
}

QJsonObject entryObject(const CaseEntry& entry, const QTimeZone& zone) {
    return {{"id", number(entry.id)}, {"kind", code(entry.kind)},    {"text", entry.text},
            {"party", entry.party},   {"means", entry.means},        {"due", timeOrNull(entry.due, zone)},
            {"by", number(entry.by)}, {"at", toIso(entry.at, zone)}, {"done", timeOrNull(entry.done, zone)}};
}

QJsonObject evidenceObject(const Evidence& evidence, const QTimeZone& zone) {
    return {{"revision", evidence.revision},
            {"asked", evidence.asked},
            {"answered", evidence.url},
            {"status", evidence.status},
            {"fetched", toIso(evidence.fetched, zone)},
            {"bytes", evidence.size},
            {"hash", QString::fromLatin1(evidence.hash.toHex())}};
}

QJsonArray evidenceOf(ItemId item, const QList<Evidence>& all, const QTimeZone& zone) {
    QJsonArray array;
    for (const Evidence& evidence : all)
        if (evidence.item == item) array.append(evidenceObject(evidence, zone));
    return array;
}

/// The number of a draft among the case's, as people know it.
QJsonValue numberOfDraft(const CaseFile& file, DraftId id) {
    for (const Draft& draft : file.drafts)
        if (draft.id == id) return draft.number;
    return {};
}

} // namespace

QJsonObject headObject(const Case& head) {
    return {{"id", number(head.id)},
            {"title", head.title},
            {"tier", int(head.tier)},
            {"state", code(head.state)},
            {"category", head.category},
            {"unit", head.unit},
            {"helpingUnits", head.helpingUnits},
            {"policy", head.policy},
            {"policyVersion", head.policyVersion},
            {"version", head.version}};
}

QJsonArray clockArray(const QList<Clock>& clocks, const QTimeZone& zone) {
    return arrayOf(clocks, [&](const Clock& clock) { return clockObject(clock, zone); });
}

QJsonObject caseObject(const CaseFile& file, const QTimeZone& zone) {
    QJsonObject object = headObject(file.head);
    object.insert(QStringLiteral("assignee"), file.assigneeName);
    object.insert(QStringLiteral("published"), timeOrNull(file.head.published, zone));
    object.insert(QStringLiteral("found"), toIso(file.head.found, zone));
    object.insert(QStringLiteral("opened"), toIso(file.head.opened, zone));
    object.insert(QStringLiteral("closed"), timeOrNull(file.head.closed, zone));
    object.insert(QStringLiteral("clocks"), clockArray(file.clocks, zone));
    object.insert(QStringLiteral("items"), arrayOf(file.items, [&](const Item& item) {
                      return QJsonObject{{"id", number(item.id)},
                                         {"title", item.title},
                                         {"url", item.url},
                                         {"source", item.sourceName},
                                         {"published", timeOrNull(item.published, zone)},
                                         {"found", toIso(item.found, zone)},
                                         {"evidence", evidenceOf(item.id, file.evidence, zone)}};
                  }));
    object.insert(QStringLiteral("facts"), arrayOf(file.facts, [&](const Fact& fact) {
                      return QJsonObject{{"id", number(fact.id)},         {"claim", fact.claim},
                                         {"verdict", code(fact.verdict)}, {"evidence", fact.evidence},
                                         {"by", number(fact.by)},         {"at", toIso(fact.at, zone)}};
                  }));
    object.insert(QStringLiteral("drafts"),
                  arrayOf(file.drafts, [&](const Draft& d) { return draftObject(d, zone); }));
    object.insert(QStringLiteral("signOffs"), arrayOf(file.signOffs, [&](const SignOff& signOff) {
                      return QJsonObject{{"draft", numberOfDraft(file, signOff.draft)},
                                         {"approved", signOff.approved},
                                         {"hash", QString::fromLatin1(signOff.textHash.toHex())},
                                         {"reason", signOff.reason},
                                         {"by", number(signOff.by)},
                                         {"at", toIso(signOff.at, zone)}};
                  }));
    object.insert(QStringLiteral("publications"),
                  arrayOf(file.publications, [&](const Publication& publication) {
                      return QJsonObject{{"draft", numberOfDraft(file, publication.draft)},
                                         {"kind", code(publication.kind)},
                                         {"address", publication.address},
                                         {"text", publication.text},
                                         {"at", toIso(publication.at, zone)}};
                  }));
    object.insert(QStringLiteral("entries"),
                  arrayOf(file.entries, [&](const CaseEntry& e) { return entryObject(e, zone); }));
    object.insert(QStringLiteral("links"), arrayOf(file.links, [](const CaseLink& link) {
                      return QJsonObject{
                          {"from", number(link.from)}, {"to", number(link.to)}, {"kind", code(link.kind)}};
                  }));
    object.insert(QStringLiteral("urgings"), arrayOf(file.urgings, [&](const Urging& urging) {
                      return QJsonObject{{"task", number(urging.task)},
                                         {"means", urging.means},
                                         {"text", urging.text},
                                         {"by", number(urging.by)},
                                         {"at", toIso(urging.at, zone)}};
                  }));
    object.insert(QStringLiteral("escalations"), arrayOf(file.escalations, [&](const Escalation& told) {
                      return QJsonObject{{"clock", number(told.clock)},
                                         {"to", code(told.to)},
                                         {"at", toIso(told.at, zone)},
                                         {"seenBy", number(told.seenBy)},
                                         {"seenAt", timeOrNull(told.seenAt, zone)}};
                  }));
    return object;
}

QJsonArray checkArray(const QList<CheckFinding>& findings, const QString& text) {
    const auto place = [&text](const CheckFinding& finding, qsizetype offset) -> QJsonValue {
        if (finding.end <= finding.start) return {};
        return qint64(QStringView(text).first(offset).toUcs4().size());
    };
    return arrayOf(findings, [&](const CheckFinding& finding) {
        return QJsonObject{{"kind", code(finding.kind)},
                           {"start", place(finding, finding.start)},
                           {"end", place(finding, finding.end)},
                           {"what", finding.what},
                           {"says", sentence(finding)}};
    });
}

QJsonArray historyArray(const QList<AuditEntry>& newestFirst, const QTimeZone& zone) {
    QJsonArray history;
    for (auto entry = newestFirst.rbegin(); entry != newestFirst.rend(); ++entry)
        history.append(QJsonObject{{"entry", entry->number},
                                   {"at", toIso(entry->at, zone)},
                                   {"by", number(entry->user)},
                                   {"name", entry->userName},
                                   {"action", entry->action},
                                   {"before", entry->before},
                                   {"after", entry->after}});
    return history;
}

QJsonObject changedObject(const CaseChanged& changed) {
    return {{"id", number(changed.id)}, {"version", changed.version}};
}

} // namespace dutydesk
