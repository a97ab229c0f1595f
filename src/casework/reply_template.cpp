#include "casework/reply_template.h"

#include "casework/codes.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace dutydesk {

namespace {

constexpr int numberedFields = 9;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestBody = 20'000;

const QRegularExpression& fieldPattern() {
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z][a-z.]{0,20}[0-9]?)\\}"));
    return pattern;
}

QList<ReplyTemplate> readBuiltIn() {
    QFile file(QStringLiteral(":/templates/replies.json"));
    QList<ReplyTemplate> templates;
    if (!file.open(QIODevice::ReadOnly)) return templates;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue value : array)
        templates.append({value[u"name"].toString(),
                          fromCode<ReplyKind>(value[u"kind"].toString()).value_or(ReplyKind::Reply),
                          value[u"language"].toString(), value[u"body"].toString()});
    return templates;
}

QString dateText(QDate day, const QString& language) {
    if (!day.isValid()) return {};
    return language == QLatin1StringView("zh")
               ? QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day())
               : QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy"));
}

/// Without the full stop that the template has itself.
QString clauseOf(const QString& claim) {
    QString text = claim.trimmed();
    while (!text.isEmpty() && QStringView(u"。．.；;！!").contains(text.back())) text.chop(1);
    return text;
}

using Values = QHash<QString, QString>;

void putClaims(Values& values, const QString& name, const QStringList& claims) {
    for (int at = 0; at < claims.size() && at < numberedFields; ++at)
        values.insert(QStringLiteral("%1.%2").arg(name).arg(at + 1), claims.at(at));
}

QStringList claimsFound(const QList<Fact>& facts, Verdict verdict) {
    QStringList claims;
    for (const Fact& fact : facts)
        if (fact.verdict == verdict) claims << clauseOf(fact.claim);
    return claims;
}

Values valuesOf(const TemplateInput& input, const QString& language) {
    const auto day = [&](const std::optional<Instant>& at) {
        return at ? dateText(toDateTime(*at, input.zone).date(), language) : QString();
    };
    const bool chinese = language == QLatin1StringView("zh");
    const QStringList facts = claimsFound(input.facts, Verdict::True);
    Values values{
        {QStringLiteral("case.title"), input.head.title},
        {QStringLiteral("case.number"),
         input.head.id == CaseId::None ? QString() : QString::number(number(input.head.id))},
        {QStringLiteral("case.category"), input.head.category},
        {QStringLiteral("case.found"), input.head.found == Instant{} ? QString() : day(input.head.found)},
        {QStringLiteral("case.published"), day(input.head.published)},
        {QStringLiteral("unit"), input.head.unit},
        {QStringLiteral("units"), input.head.helpingUnits},
        {QStringLiteral("office"), input.officeName},
        {QStringLiteral("contact"), input.contact},
        {QStringLiteral("today"), dateText(input.today, language)},
        {QStringLiteral("promise.date"), dateText(input.promised, language)},
        {QStringLiteral("facts"), facts.join(chinese ? QStringLiteral("；") : QStringLiteral("; "))},
    };
    putClaims(values, QStringLiteral("fact"), facts);
    putClaims(values, QStringLiteral("untrue"), claimsFound(input.facts, Verdict::False));
    return values;
}

} // namespace

const QList<ReplyTemplate>& builtInTemplates() {
    static const QList<ReplyTemplate> templates = readBuiltIn();
    return templates;
}

const QStringList& templateFields() {
    static const QStringList fields = [] {
        Values values = valuesOf({}, QStringLiteral("zh"));
        QStringList names = values.keys();
        names.sort();
        for (const char* name : {"fact", "untrue"})
            for (int at = 1; at <= numberedFields; ++at)
                names << QStringLiteral("%1.%2").arg(QLatin1StringView(name)).arg(at);
        return names;
    }();
    return fields;
}

QStringList unknownFields(const QString& body) {
    QStringList unknown;
    for (auto found = fieldPattern().globalMatch(body); found.hasNext();) {
        const QString field = found.next().captured(1);
        if (!templateFields().contains(field) && !unknown.contains(field)) unknown << field;
    }
    return unknown;
}

Result<ReplyTemplate> checkedTemplate(ReplyTemplate made) {
    made.name = made.name.simplified();
    made.body = made.body.trimmed();
    if (made.name.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("name"));
    if (made.name.size() > longestName)
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("template_name"));
    if (made.body.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("text"));
    if (made.body.size() > longestBody)
        return fail(ErrorCode::InvalidInput, QStringLiteral("text"), QStringLiteral("too_long"));
    if (made.language != QLatin1StringView("zh") && made.language != QLatin1StringView("en"))
        return fail(ErrorCode::InvalidInput, QStringLiteral("language"));
    if (const QStringList unknown = unknownFields(made.body); !unknown.isEmpty())
        return fail(ErrorCode::InvalidInput, u'{' + unknown.first() + u'}', QStringLiteral("template_field"));
    return made;
}

QString fillTemplate(const ReplyTemplate& chosen, const TemplateInput& input) {
    const Values values = valuesOf(input, chosen.language);
    QString text;
    qsizetype from = 0;
    for (auto found = fieldPattern().globalMatch(chosen.body); found.hasNext();) {
        const auto match = found.next();
        const QString value = values.value(match.captured(1));
        text += QStringView(chosen.body).mid(from, match.capturedStart() - from);
        text += value.isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    return text.append(QStringView(chosen.body).mid(from));
}

} // namespace dutydesk
