#include "casework/codes.h"
#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/rule_commands.h"
#include "desk/rule_trial.h"
#include "store/source_table.h"
#include "store/word_list_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

QJsonObject ruleObject(const Rule& rule) {
    QJsonArray sources;
    for (const SourceId source : rule.sources) sources.append(number(source));
    return {{"id", number(rule.id)},
            {"name", rule.name},
            {"query", rule.query},
            {"tier", int(rule.tier)},
            {"category", rule.category},
            {"unit", rule.unit},
            {"enabled", rule.enabled},
            {"threshold", rule.threshold},
            {"from", timeOrNull(rule.activeFrom)},
            {"until", timeOrNull(rule.activeUntil)},
            {"sources", sources}};
}

Result<std::optional<Instant>> activeTime(const Invocation& invocation, const QString& option) {
    const QString value = invocation.value(option);
    if (value.isEmpty()) return std::optional<Instant>();
    return toInstant(value, OfficeHours().zone).map([](Instant at) { return std::optional(at); });
}

/// What was given of a rule's fields; the others stay. An empty time or source lifts the limit.
Result<Rule> withOptions(const Invocation& invocation, Rule rule) {
    const auto text = [&](const char* option, QString& into) {
        if (invocation.has(QLatin1String(option))) into = invocation.value(QLatin1String(option));
    };
    text("name", rule.name);
    text("query", rule.query);
    text("category", rule.category);
    text("unit", rule.unit);
    if (invocation.has(QStringLiteral("tier"))) {
        const auto tier = toTerm<Tier>(invocation.value(QStringLiteral("tier")));
        if (!tier) return fail(tier);
        rule.tier = *tier;
    }
    if (invocation.has(QStringLiteral("threshold"))) {
        bool isNumber = false;
        rule.threshold = invocation.value(QStringLiteral("threshold")).toDouble(&isNumber);
        if (!isNumber) return notAs(invocation.value(QStringLiteral("threshold")), QStringLiteral("0.5"));
    }
    for (const auto& [option, into] : {std::pair{QStringLiteral("from"), &rule.activeFrom},
                                       std::pair{QStringLiteral("until"), &rule.activeUntil}}) {
        if (!invocation.has(option)) continue;
        const auto at = activeTime(invocation, option);
        if (!at) return fail(at);
        *into = *at;
    }
    if (invocation.has(QStringLiteral("source"))) {
        rule.sources.clear();
        for (const QString& word : invocation.values(QStringLiteral("source"))) {
            if (word.isEmpty()) continue;
            const auto id = toNumber(word);
            if (!id) return fail(id);
            rule.sources.append(static_cast<SourceId>(*id));
        }
    }
    if (invocation.has(QStringLiteral("off"))) rule.enabled = false;
    if (invocation.has(QStringLiteral("on"))) rule.enabled = true;
    return rule;
}

Result<void> runRuleAdd(const Invocation& invocation) {
    for (const QString& option : {QStringLiteral("name"), QStringLiteral("query"), QStringLiteral("tier")})
        if (auto there = invocation.need(option); !there) return fail(there);
    const auto rule = withOptions(invocation, {});
    if (!rule) return fail(rule);
    return runCommand(invocation, AddRule{*rule}).map([&](RuleId id) {
        invocation.print(QJsonObject{{"id", number(id)}, {"name", rule->name}});
    });
}

Result<void> runEdit(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    const auto stored = readStore(
        invocation, [id = static_cast<RuleId>(*id)](Database& db) { return RuleTable(db).load(id); });
    if (!stored) return fail(stored);
    const auto rule = withOptions(invocation, *stored);
    if (!rule) return fail(rule);
    return runCommand(invocation, EditRule{*rule}).map([&](Nothing) { invocation.print(ruleObject(*rule)); });
}

Result<void> runRuleList(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return RuleTable(db).list(); })
        .map([&](const QList<Rule>& rules) {
            QJsonArray array;
            for (const Rule& rule : rules) array.append(ruleObject(rule));
            invocation.print(array);
        });
}

/// What a query flags among the stored items; with the rule it would replace, also what it adds and loses.
Result<QJsonArray> tryOut(Database& db, const QString& query, std::optional<RuleId> replaced) {
    const auto lists = WordListTable(db).forQueries();
    if (!lists) return fail(lists);
    Rule before, after;
    if (replaced) {
        const auto rule = RuleTable(db).load(*replaced);
        if (!rule) return fail(rule);
        before = after = *rule;
    }
    after.query = query;
    const auto trial = RuleTrial::create(before, after, *lists);
    if (!trial) return fail(trial);
    QJsonArray flagged;
    std::optional<ItemPlace> place;
    do {
        const auto page = trial->page(db, place, fromMillis(0), 500);
        if (!page) return fail(page);
        for (const TrialItem& item : page->items) {
            QJsonObject line{{"item", number(item.item)}, {"title", item.title}, {"source", item.sourceName}};
            if (replaced)
                line.insert(QStringLiteral("change"), item.change == TrialItem::Change::Both    ? "both"
                                                      : item.change == TrialItem::Change::Added ? "added"
                                                                                                : "lost");
            flagged.append(line);
        }
        place = page->next;
    } while (place);
    return flagged;
}

Result<void> runRuleTest(const Invocation& invocation) {
    const auto query = invocation.needText(QStringLiteral("query"), 0);
    if (!query) return fail(query);
    std::optional<RuleId> replaced;
    if (invocation.has(QStringLiteral("rule"))) {
        const auto id = toNumber(invocation.value(QStringLiteral("rule")));
        if (!id) return fail(id);
        replaced = static_cast<RuleId>(*id);
    }
    return readStore(invocation,
                     [query = *query, replaced](Database& db) { return tryOut(db, query, replaced); })
        .map([&](const QJsonArray& flagged) { invocation.print(flagged); });
}

QList<OptionSpec> ruleOptions() {
    return {
        {QStringLiteral("name"), QStringLiteral("N"), Cli::tr("what it is called")},
        {QStringLiteral("query"), QStringLiteral("Q"), Cli::tr("words, \"phrases\", AND OR NOT, brackets")},
        {QStringLiteral("tier"), QStringLiteral("N"), Cli::tr("the tier it proposes: 1, 2 or 3")},
        {QStringLiteral("category"), QStringLiteral("C"), Cli::tr("the category of its cases")},
        {QStringLiteral("unit"), QStringLiteral("U"), Cli::tr("the unit responsible")},
        {QStringLiteral("threshold"), QStringLiteral("P"),
         Cli::tr("hits less sure than this are unlikely; 0 to 1, 0.2 without it")},
        {QStringLiteral("from"), QStringLiteral("TIME"), Cli::tr("it applies from then on")},
        {QStringLiteral("until"), QStringLiteral("TIME"), Cli::tr("it applies until then")},
        {QStringLiteral("source"), QStringLiteral("ID"),
         Cli::tr("it applies to this source alone; may be repeated")},
        {QStringLiteral("on"), {}, Cli::tr("it is in use")},
        {QStringLiteral("off"), {}, Cli::tr("it is not in use")}};
}

} // namespace

QList<Verb> ruleVerbs() {
    return {
        {QStringLiteral("rule add"), QStringLiteral("--name N --query Q --tier N [--source ID…] --as USER"),
         Cli::tr("Adds a rule."), personOptions(ruleOptions()), runRuleAdd},
        {QStringLiteral("rule edit"), QStringLiteral("ID [--query Q] … --as USER"),
         Cli::tr("Changes what is given of a rule."), personOptions(ruleOptions()), runEdit},
        {QStringLiteral("rule list"), QString(), Cli::tr("Prints the rules."), storeOptions(), runRuleList},
        {QStringLiteral("rule test"), QStringLiteral("--query Q [--rule ID]"),
         Cli::tr("Prints the stored items that the query would flag."),
         storeOptions({{QStringLiteral("query"), QStringLiteral("Q"), Cli::tr("the query")},
                       {QStringLiteral("rule"), QStringLiteral("ID"),
                        Cli::tr("also says what it adds and loses against this rule")}}),
         runRuleTest},
    };
}

} // namespace dutydesk
