#pragma once

#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

/// Rules with the word lists that they mention, as a JSON file holds them. Words of a pack are in the
/// language asked for.
struct RuleFile {
    QList<Rule> rules;
    QList<WordList> lists;
};

/// {"rules": [{"name", "query", "tier", "category", "unit", "enabled", "threshold", "from", "until",
/// "sources"}], "lists": [{"name", "words"}]}, or the array of rules alone; all but name and query may be
/// left out. name, category and unit may be {"zh": …, "en": …}. "sources" are addresses: of those known they
/// become the rule's sources; a rule none of whose sources is known comes switched off. Errors: InvalidInput
/// (what = "file").
[[nodiscard]] Result<RuleFile> readRuleFile(const QByteArray& json, const QList<Source>& known,
                                            const QString& language = QStringLiteral("zh_CN"));
[[nodiscard]] QByteArray writeRuleFile(const RuleFile& file, const QList<Source>& known);
/// All rules and word lists of the store, as writeRuleFile().
[[nodiscard]] Result<QByteArray> exportedRules(Database& db);

/// A pack of rules to start from, built in (resources/rule_packs).
struct RulePack {
    QString key; ///< "education"
    QString name;
    QString description;
    RuleFile rules;
};
/// In the language asked for ("zh_CN", else English), in the order of their keys.
[[nodiscard]] QList<RulePack> rulePacks(const QString& language);

} // namespace dutydesk
