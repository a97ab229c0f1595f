#include "casework/tier_proposal.h"

#include "casework/codes.h"
#include "casework/translated.h"
#include "casework/words.h"

#include <QJsonObject>

#include <algorithm>

namespace dutydesk {

namespace {

void addTierStep(QList<TierGround>& grounds, GroundKind kind, const TierTable::Steps& steps, int reached) {
    if (steps.major > 0 && reached >= steps.major)
        grounds.append({.kind = kind, .tier = Tier::Major, .number = steps.major});
    else if (steps.serious > 0 && reached >= steps.serious)
        grounds.append({.kind = kind, .tier = Tier::Serious, .number = steps.serious});
}

void addTierWords(QList<TierGround>& grounds, Tier tier, const QStringList& known, const QStringList& found) {
    QStringList both;
    for (const QString& one : known)
        if (found.contains(one)) both.append(one);
    if (!both.isEmpty()) grounds.append({.kind = GroundKind::Words, .tier = tier, .words = both});
}

bool isOfSpread(const TierGround& ground) {
    return ground.kind == GroundKind::Sites || ground.kind == GroundKind::Growth;
}

} // namespace

QList<TierGround> tierGrounds(const TierTable& table, const TierFacts& facts) {
    QList<TierGround> grounds{{.kind = facts.rule ? GroundKind::Rule : GroundKind::Hand,
                               .tier = facts.rule.value_or(Tier::Ordinary)}};
    addTierWords(grounds, Tier::Major, table.majorWords, facts.words);
    addTierWords(grounds, Tier::Serious, table.seriousWords, facts.words);
    if (const auto tier = table.classes.constFind(facts.source); tier != table.classes.cend())
        grounds.append({.kind = GroundKind::Source, .tier = *tier, .source = facts.source});
    return grounds + spreadGrounds(table, facts.sites, facts.lastDay);
}

QList<TierGround> spreadGrounds(const TierTable& table, int sites, int lastDay) {
    QList<TierGround> grounds;
    addTierStep(grounds, GroundKind::Sites, table.sites, sites);
    addTierStep(grounds, GroundKind::Growth, table.growth, lastDay);
    return grounds;
}

Tier proposedTier(const QList<TierGround>& grounds) {
    Tier tier = Tier::Ordinary;
    for (const TierGround& ground : grounds) tier = std::min(tier, ground.tier);
    return tier;
}

QList<TierGround> withSpread(QList<TierGround> grounds, const QList<TierGround>& spread,
                             Spreading spreading) {
    QList<TierGround> all;
    for (const TierGround& ground : std::as_const(grounds)) {
        const bool graverNow = std::any_of(spread.begin(), spread.end(), [&](const TierGround& one) {
            return one.kind == ground.kind && one.tier <= ground.tier;
        });
        if (!isOfSpread(ground) || (spreading == Spreading::Ever && !graverNow)) all.append(ground);
    }
    for (const TierGround& one : spread) {
        const bool stays = std::any_of(all.begin(), all.end(),
                                       [&](const TierGround& ground) { return ground.kind == one.kind; });
        if (!stays) all.append(one);
    }
    return all;
}

QJsonArray toJson(const QList<TierGround>& grounds) {
    QJsonArray array;
    for (const TierGround& ground : grounds) {
        QJsonObject json{{QStringLiteral("kind"), code(ground.kind)},
                         {QStringLiteral("tier"), int(ground.tier)}};
        if (!ground.words.isEmpty())
            json.insert(QStringLiteral("words"), QJsonArray::fromStringList(ground.words));
        if (ground.source != SourceClass::Unknown) json.insert(QStringLiteral("class"), code(ground.source));
        if (ground.number > 0) json.insert(QStringLiteral("atLeast"), ground.number);
        array.append(json);
    }
    return array;
}

QList<TierGround> groundsFromJson(const QJsonArray& json) {
    QList<TierGround> grounds;
    for (const QJsonValue value : json) {
        const auto kind = fromCode<GroundKind>(value[u"kind"].toString());
        const auto tier = fromCode<Tier>(QString::number(value[u"tier"].toInt()));
        if (!kind || !tier) continue;
        TierGround ground{.kind = *kind, .tier = *tier};
        for (const QJsonValue one : value[u"words"].toArray()) ground.words.append(one.toString());
        ground.source = fromCode<SourceClass>(value[u"class"].toString()).value_or(SourceClass::Unknown);
        ground.number = value[u"atLeast"].toInt();
        grounds.append(ground);
    }
    return grounds;
}

QString word(SourceClass sourceClass) {
    switch (sourceClass) {
    case SourceClass::Unknown: return Casework::tr("Not said");
    case SourceClass::Media: return Casework::tr("Mainstream media");
    case SourceClass::Government: return Casework::tr("Government board");
    case SourceClass::Forum: return Casework::tr("Forum");
    case SourceClass::Social: return Casework::tr("Social media");
    case SourceClass::Own: return Casework::tr("Our own site");
    }
    return {};
}

QString sentence(const TierGround& ground) {
    const QString tier = word(ground.tier);
    switch (ground.kind) {
    case GroundKind::Rule: return Casework::tr("its rule: %1").arg(tier);
    case GroundKind::Hand: return Casework::tr("entered by hand: %1").arg(tier);
    case GroundKind::Words:
        return Casework::tr("words of harm (%1): at least %2")
            .arg(ground.words.join(Casework::tr(", ", "between words")), tier);
    case GroundKind::Source:
        return Casework::tr("where it stands (%1): at least %2").arg(word(ground.source), tier);
    case GroundKind::Sites:
        return Casework::tr("told on %1 sites or more: at least %2").arg(ground.number).arg(tier);
    case GroundKind::Growth:
        return Casework::tr("%1 versions or more within 24 hours: at least %2").arg(ground.number).arg(tier);
    }
    return {};
}

} // namespace dutydesk
