#include "desk/paper_making.h"

#include "desk/error_words.h"
#include "desk/shift_words.h"
#include "reporting/paper.h"
#include "store/facts_json.h"

#include <QJsonDocument>

namespace dutydesk {

namespace {

const QString versionKey = QStringLiteral("caseVersion");

QByteArray packedJson(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void sign(PaperHead& head, const PaperMaking& making) {
    head.preparedBy = making.preparedBy;
    head.issue = making.issue;
    head.edition = making.edition;
}

} // namespace

QList<DaySource> inWords(QList<DaySource> sources) {
    for (DaySource& source : sources) source.errorWords = sentence(source.error);
    return sources;
}

qint64 toldVersion(const QByteArray& facts) {
    return QJsonDocument::fromJson(facts).object()[versionKey].toInteger();
}

Result<MadePaper> makePaper(Database& db, const PaperRequest& request, const PaperMaking& making,
                            Instant now) {
    const PaperTable table(db);
    if (request.kind == PaperKind::Day) {
        auto facts = table.collect(request.days.from, now);
        if (!facts) return fail(facts);
        facts->failing = inWords(facts->failing);
        facts->preparedBy = making.preparedBy;
        facts->issue = making.issue;
        facts->edition = making.edition;
        return MadePaper{daySummary(*facts),
                         making.issue == 0 ? QByteArray() : packedJson(factsToJson(*facts))};
    }
    if (request.kind == PaperKind::Shift) {
        auto facts = table.collectShift(request.days.from, now);
        if (!facts) return fail(facts);
        facts->failing = inWords(facts->failing);
        facts->lines = inWords(facts->lines);
        sign(facts->head, making);
        return MadePaper{shiftPaper(*facts)};
    }
    if (request.kind == PaperKind::Brief) {
        auto facts = table.collectBrief(request.caseId, now);
        if (!facts) return fail(facts);
        sign(facts->head, making);
        return MadePaper{caseBrief(*facts), packedJson({{versionKey, facts->told.head.version}})};
    }
    auto facts = table.collectPeriod(request.kind, request.days, now);
    if (!facts) return fail(facts);
    facts->failing = inWords(facts->failing);
    sign(facts->head, making);
    return MadePaper{periodPaper(*facts)};
}

} // namespace dutydesk
