#pragma once

#include "casework/tier_table.h"

#include <QJsonArray>

#include <optional>

namespace dutydesk {

/// Why a tier is proposed.
enum class GroundKind {
    Rule,
    Hand,   ///< a person brought it
    Words,  ///< of harm
    Source, ///< what kind of site it stands on
    Sites,  ///< on how many it is told
    Growth, ///< how fast it spreads
};

/// One ground: the tier that it asks for at least.
struct TierGround {
    GroundKind kind = GroundKind::Rule;
    Tier tier = Tier::Ordinary;
    QStringList words = {};                    ///< of Words: those found
    SourceClass source = SourceClass::Unknown; ///< of Source
    int number = 0; ///< of Sites and Growth: the step of the table that was reached

    bool operator==(const TierGround&) const = default;
};

/// What is known of an item when its tier is proposed.
struct TierFacts {
    std::optional<Tier> rule = {}; ///< of the rule that flagged it; none: brought by hand
    QStringList words = {};        ///< of the table's, those found in its text
    SourceClass source = SourceClass::Unknown;
    int sites = 1;   ///< that tell it
    int lastDay = 1; ///< versions of it within 24 hours
};

/// The grounds of a proposal, the rule's first. A person decides; nothing of this changes a case.
[[nodiscard]] QList<TierGround> tierGrounds(const TierTable& table, const TierFacts& facts);
/// Those of them that come from how far it has spread.
[[nodiscard]] QList<TierGround> spreadGrounds(const TierTable& table, int sites, int lastDay);
/// The gravest that a ground asks for.
[[nodiscard]] Tier proposedTier(const QList<TierGround>& grounds);

enum class Spreading {
    Now,  ///< as it has spread now
    Ever, ///< what it has reached once stays a ground
};
/// The grounds with those of its spread in the place of earlier ones.
[[nodiscard]] QList<TierGround> withSpread(QList<TierGround> grounds, const QList<TierGround>& spread,
                                           Spreading spreading);

/// [{"kind": "words", "tier": 1, "words": ["中毒"]}, {"kind": "source", "tier": 1, "class": "media"},
/// {"kind": "sites", "tier": 2, "atLeast": 3}]
[[nodiscard]] QJsonArray toJson(const QList<TierGround>& grounds);
[[nodiscard]] QList<TierGround> groundsFromJson(const QJsonArray& json); ///< what is none is left out

/// "words of harm (死亡, 中毒): at least Tier 1 (major)", in the installed translator's language.
[[nodiscard]] QString sentence(const TierGround& ground);
[[nodiscard]] QString word(SourceClass sourceClass);

} // namespace dutydesk
