#include "store/flag_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {

namespace {

QString kindCode(HitKind kind) {
    switch (kind) {
    case HitKind::Exact: return QStringLiteral("exact");
    case HitKind::Nested: return QStringLiteral("nested");
    case HitKind::Crossing: return QStringLiteral("crossing");
    }
    return {};
}

HitKind kindOf(const QString& code) {
    if (code == QLatin1String("nested")) return HitKind::Nested;
    if (code == QLatin1String("crossing")) return HitKind::Crossing;
    return HitKind::Exact;
}

} // namespace

QString hitsToJson(const QList<Hit>& hits) {
    QJsonArray array;
    for (const Hit& hit : hits)
        array.append(
            QJsonObject{{QStringLiteral("field"),
                         hit.field == Field::Title ? QStringLiteral("title") : QStringLiteral("text")},
                        {QStringLiteral("start"), static_cast<qint64>(hit.start)},
                        {QStringLiteral("end"), static_cast<qint64>(hit.end)},
                        {QStringLiteral("keyword"), hit.keyword},
                        {QStringLiteral("kind"), kindCode(hit.kind)},
                        {QStringLiteral("confidence"), hit.confidence},
                        {QStringLiteral("shown"), hit.shown}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Hit> hitsFromJson(const QByteArray& json) {
    QList<Hit> hits;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue value : array) {
        Hit hit;
        hit.field =
            value[QLatin1String("field")].toString() == QLatin1String("title") ? Field::Title : Field::Text;
        hit.start = static_cast<qsizetype>(value[QLatin1String("start")].toInteger());
        hit.end = static_cast<qsizetype>(value[QLatin1String("end")].toInteger());
        hit.keyword = value[QLatin1String("keyword")].toString();
        hit.kind = kindOf(value[QLatin1String("kind")].toString());
        hit.confidence = value[QLatin1String("confidence")].toDouble(1);
        hit.shown = value[QLatin1String("shown")].toBool(true);
        hits.append(hit);
    }
    return hits;
}

TierGround ownGround(const Flag& flag) {
    return {.kind = flag.rule == RuleId::None ? GroundKind::Hand : GroundKind::Rule, .tier = flag.tier};
}

QString flagColumns() {
    return QStringLiteral(
        "f.id, f.item_id, f.revision, coalesce(f.rule_id, 0), coalesce(r.name, ''), f.tier, f.state, "
        "f.reason, coalesce(f.case_id, 0), f.hits, f.because, f.confidence, f.unlikely, f.at, "
        "coalesce(f.reviewed_by, 0), f.reviewed_at, f.version, "
        "coalesce(n.grounds, ''), coalesce(n.tier_by, 0), CASE WHEN n.withdrawn >= f.at THEN n.withdrawn END "
        "FROM flags f LEFT JOIN rules r ON r.id = f.rule_id LEFT JOIN flag_notes n ON n.flag_id = f.id");
}

Flag readFlag(Columns& c) {
    Flag flag;
    flag.id = c.id<FlagId>();
    flag.item = c.id<ItemId>();
    flag.revision = c.small();
    flag.rule = c.id<RuleId>();
    flag.ruleName = c.text();
    flag.tier = tierOf(c.small());
    flag.state = c.term<FlagState>();
    flag.reason = c.text();
    flag.caseId = c.id<CaseId>();
    flag.hits = hitsFromJson(c.bytes());
    flag.because = c.text();
    flag.confidence = c.real();
    flag.unlikely = c.flag();
    flag.at = c.instant();
    flag.reviewedBy = c.id<UserId>();
    flag.reviewedAt = c.maybeInstant();
    flag.version = c.integer();
    const QByteArray grounds = c.bytes();
    flag.tierBy = c.id<UserId>();
    flag.withdrawn = c.maybeInstant();
    if (!grounds.isEmpty())
        flag.grounds = groundsFromJson(QJsonDocument::fromJson(grounds).array());
    else
        flag.grounds = {ownGround(flag)};
    return flag;
}

} // namespace dutydesk
