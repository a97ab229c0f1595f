#include "desk/rule_files.h"

#include "store/source_table.h"
#include "store/word_list_table.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dutydesk {

namespace {

/// A text, or the one of its language.
QString wordsOf(const QJsonValue& value, const QString& language) {
    if (!value.isObject()) return value.toString();
    const bool chinese = language == QLatin1StringView("zh_CN");
    return value[chinese ? QLatin1StringView("zh") : QLatin1StringView("en")].toString();
}

std::optional<Instant> timeOf(const QJsonValue& value) {
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? std::optional(fromMillis(time.toMSecsSinceEpoch())) : std::nullopt;
}

Rule ruleOf(const QJsonValue& json, const QList<Source>& known, const QString& language) {
    Rule rule;
    rule.name = wordsOf(json[u"name"], language);
    rule.query = json[u"query"].toString();
    rule.tier = Tier(std::clamp(json[u"tier"].toInt(3), 1, 3));
    rule.category = wordsOf(json[u"category"], language);
    rule.unit = wordsOf(json[u"unit"], language);
    rule.enabled = json[u"enabled"].toBool(true);
    rule.threshold = json[u"threshold"].toDouble(shownFrom);
    rule.activeFrom = timeOf(json[u"from"]);
    rule.activeUntil = timeOf(json[u"until"]);
    const QJsonArray addresses = json[u"sources"].toArray();
    for (const Source& source : known)
        if (addresses.contains(source.url)) rule.sources.append(source.id);
    // Without its sources it would apply to everything.
    if (!addresses.isEmpty() && rule.sources.isEmpty()) rule.enabled = false;
    return rule;
}

QJsonObject jsonOf(const Rule& rule, const QList<Source>& known) {
    QJsonObject json{{"name", rule.name},          {"query", rule.query}, {"tier", int(rule.tier)},
                     {"category", rule.category},  {"unit", rule.unit},   {"enabled", rule.enabled},
                     {"threshold", rule.threshold}};
    if (rule.activeFrom) json.insert(QStringLiteral("from"), toIsoUtc(*rule.activeFrom));
    if (rule.activeUntil) json.insert(QStringLiteral("until"), toIsoUtc(*rule.activeUntil));
    QJsonArray sources;
    for (const Source& source : known)
        if (rule.sources.contains(source.id)) sources.append(source.url);
    if (!sources.isEmpty()) json.insert(QStringLiteral("sources"), sources);
    return json;
}

RulePack packOf(const QString& path, const QString& language) {
    RulePack pack;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return pack;
    const QByteArray bytes = file.readAll();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    pack.key = QFileInfo(path).completeBaseName();
    pack.name = wordsOf(json[u"name"], language);
    pack.description = wordsOf(json[u"description"], language);
    if (auto rules = readRuleFile(bytes, {}, language)) pack.rules = *std::move(rules);
    return pack;
}

} // namespace

Result<RuleFile> readRuleFile(const QByteArray& bytes, const QList<Source>& known, const QString& language) {
    QJsonParseError wrong;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &wrong);
    if (json.isNull())
        return fail(ErrorCode::InvalidInput, QStringLiteral("file"),
                    QStringLiteral("json:%1").arg(wrong.offset));
    const QJsonValue rules = json.isArray() ? QJsonValue(json.array()) : json[u"rules"];
    const QJsonValue lists = json.isArray() ? QJsonValue() : json[u"lists"];
    if (!rules.isArray() && !lists.isArray())
        return fail(ErrorCode::InvalidInput, QStringLiteral("file"), QStringLiteral("rules_json"));
    RuleFile file;
    for (const QJsonValue rule : rules.toArray()) file.rules.append(ruleOf(rule, known, language));
    for (const QJsonValue list : lists.toArray()) {
        WordList read;
        read.name = list[u"name"].toString();
        for (const QJsonValue word : list[u"words"].toArray()) read.words.append(word.toString());
        file.lists.append(read);
    }
    return file;
}

QByteArray writeRuleFile(const RuleFile& file, const QList<Source>& known) {
    QJsonArray rules, lists;
    for (const Rule& rule : file.rules) rules.append(jsonOf(rule, known));
    for (const WordList& list : file.lists)
        lists.append(QJsonObject{{"name", list.name}, {"words", QJsonArray::fromStringList(list.words)}});
    return QJsonDocument(QJsonObject{{"rules", rules}, {"lists", lists}}).toJson();
}

Result<QByteArray> exportedRules(Database& db) {
    auto rules = RuleTable(db).list();
    if (!rules) return fail(rules);
    auto lists = WordListTable(db).list();
    if (!lists) return fail(lists);
    const auto sources = SourceTable(db).list();
    if (!sources) return fail(sources);
    return writeRuleFile({*std::move(rules), *std::move(lists)}, *sources);
}

QList<RulePack> rulePacks(const QString& language) {
    QList<RulePack> packs;
    const QDir folder(QStringLiteral(":/rule_packs"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        packs.append(packOf(folder.filePath(name), language));
    return packs;
}

} // namespace dutydesk
