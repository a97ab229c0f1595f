#include "casework/tier_table.h"

#include "casework/codes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {

namespace {

constexpr int mostTierSteps = 100'000;

Result<QStringList> tierWordsOf(const QJsonValue& value, const QString& field) {
    QStringList words;
    if (value.isUndefined()) return words;
    if (!value.isArray()) return fail(ErrorCode::InvalidInput, field, QStringLiteral("tier_words"));
    const QJsonArray array = value.toArray();
    for (const QJsonValue one : array) {
        const QString word = one.toString().simplified();
        if (!one.isString() || word.isEmpty())
            return fail(ErrorCode::InvalidInput, field, QStringLiteral("tier_words"));
        if (!words.contains(word)) words.append(word);
    }
    return words;
}

/// A whole number from 0 on.
Result<int> tierCountOf(const QJsonValue& value, const QString& field, int most, int otherwise = 0) {
    if (value.isUndefined()) return otherwise;
    const double number = value.toDouble(-1);
    if (number < 0 || number > most || number != int(number))
        return fail(ErrorCode::InvalidInput, field, QStringLiteral("tier_number"));
    return int(number);
}

Result<TierTable::Steps> tierStepsOf(const QJsonObject& object, const QString& field) {
    const auto serious = tierCountOf(object[field][u"2"], field, mostTierSteps);
    if (!serious) return fail(serious);
    const auto major = tierCountOf(object[field][u"1"], field, mostTierSteps);
    if (!major) return fail(major);
    return TierTable::Steps{*serious, *major};
}

Result<QMap<SourceClass, Tier>> tierClassesOf(const QJsonObject& object) {
    QMap<SourceClass, Tier> classes;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto sourceClass = fromCode<SourceClass>(entry.key());
        if (!sourceClass) return fail(sourceClass);
        const auto tier = fromCode<Tier>(QString::number(entry.value().toInt()));
        if (!tier) return fail(ErrorCode::InvalidInput, entry.key(), QStringLiteral("tier_number"));
        if (*tier != Tier::Ordinary) classes.insert(*sourceClass, *tier);
    }
    return classes;
}

QJsonObject tierStepsJson(const TierTable::Steps& steps) {
    QJsonObject json;
    if (steps.major > 0) json.insert(QStringLiteral("1"), steps.major);
    if (steps.serious > 0) json.insert(QStringLiteral("2"), steps.serious);
    return json;
}

TierTable readBuiltInTiers() {
    QFile file(QStringLiteral(":/tiers/default.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    auto table = tierTableFromJson(file.readAll());
    Q_ASSERT_X(table, "TierTable", "the built-in table can be read");
    return table ? *std::move(table) : TierTable();
}

} // namespace

const TierTable& TierTable::builtIn() {
    static const TierTable table = readBuiltInTiers();
    return table;
}

Result<TierTable> tierTableFromJson(const QByteArray& json) {
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, QStringLiteral("file"),
                    document.isNull() ? QStringLiteral("json:%1").arg(wrong.offset)
                                      : QStringLiteral("tier_table"));
    const QJsonObject object = document.object();
    TierTable table;
    for (const auto& [into, value, field] :
         {std::tuple{&table.majorWords, object[u"words"][u"1"], QStringLiteral("words")},
          std::tuple{&table.seriousWords, object[u"words"][u"2"], QStringLiteral("words")},
          std::tuple{&table.exceptions, QJsonValue(object[u"except"]), QStringLiteral("except")}}) {
        auto words = tierWordsOf(value, field);
        if (!words) return fail(words);
        *into = *std::move(words);
    }
    auto classes = tierClassesOf(object[u"classes"].toObject());
    if (!classes) return fail(classes);
    const auto sites = tierStepsOf(object, QStringLiteral("sites"));
    if (!sites) return fail(sites);
    const auto growth = tierStepsOf(object, QStringLiteral("growth"));
    if (!growth) return fail(growth);
    const auto days =
        tierCountOf(object[u"rescreenDays"], QStringLiteral("rescreenDays"), TierTable::longestRescreen, 30);
    if (!days) return fail(days);
    table.classes = *std::move(classes);
    table.sites = *sites;
    table.growth = *growth;
    table.rescreenDays = *days;
    return table;
}

QByteArray toJson(const TierTable& table) {
    QJsonObject classes;
    for (auto entry = table.classes.begin(); entry != table.classes.end(); ++entry)
        classes.insert(QString(code(entry.key())), int(entry.value()));
    const QJsonObject words{{QStringLiteral("1"), QJsonArray::fromStringList(table.majorWords)},
                            {QStringLiteral("2"), QJsonArray::fromStringList(table.seriousWords)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("words"), words},
                                     {QStringLiteral("except"), QJsonArray::fromStringList(table.exceptions)},
                                     {QStringLiteral("classes"), classes},
                                     {QStringLiteral("sites"), tierStepsJson(table.sites)},
                                     {QStringLiteral("growth"), tierStepsJson(table.growth)},
                                     {QStringLiteral("rescreenDays"), table.rescreenDays}})
        .toJson();
}

} // namespace dutydesk
