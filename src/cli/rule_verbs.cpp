#include "casework/codes.h"
#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/office_commands.h"
#include "screening/screen.h"
#include "store/item_table.h"
#include "store/source_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

QJsonObject ruleObject(const Rule& rule) {
    return {{"id", number(rule.id)},  {"name", rule.name},         {"query", rule.query},
            {"tier", int(rule.tier)}, {"category", rule.category}, {"unit", rule.unit},
            {"enabled", rule.enabled}};
}

Result<Tier> tierOf(const Invocation& invocation) {
    return invocation.need(QStringLiteral("tier")).and_then([](const QString& tier) {
        return fromCode<Tier>(tier);
    });
}

Result<void> runAdd(const Invocation& invocation) {
    Rule rule;
    const auto name = invocation.need(QStringLiteral("name"));
    if (!name) return fail(name);
    const auto query = invocation.need(QStringLiteral("query"));
    if (!query) return fail(query);
    const auto tier = tierOf(invocation);
    if (!tier) return fail(tier);
    rule.name = *name;
    rule.query = *query;
    rule.tier = *tier;
    rule.category = invocation.value(QStringLiteral("category"));
    rule.unit = invocation.value(QStringLiteral("unit"));
    return runCommand(invocation, AddRule{rule}).map([&](RuleId id) {
        invocation.print(QJsonObject{{"id", number(id)}, {"name", *name}});
    });
}

Result<void> runList(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return RuleTable(db).list(); })
        .map([&](const QList<Rule>& rules) {
            QJsonArray array;
            for (const Rule& rule : rules) array.append(ruleObject(rule));
            invocation.print(array);
        });
}

/// What a query would have flagged among the stored items.
Result<QJsonArray> wouldFlag(Database& db, const Screen& screen) {
    constexpr int pageSize = 500;
    QJsonArray flagged;
    ItemId after = ItemId::None;
    for (;;) {
        const auto items = ItemTable(db).page(after, pageSize);
        if (!items) return fail(items);
        for (const Item& item : *items)
            if (!screen.screen(item.title, item.text).isEmpty())
                flagged.append(QJsonObject{
                    {"item", number(item.id)}, {"title", item.title}, {"source", item.sourceName}});
        if (items->size() < pageSize) return flagged;
        after = items->last().id;
    }
}

Result<void> runTest(const Invocation& invocation) {
    const auto query = invocation.needText(QStringLiteral("query"), 0);
    if (!query) return fail(query);
    const auto screen = Screen::compile({{static_cast<RuleId>(1), *query}});
    if (!screen) return fail(screen);
    return readStore(invocation, [screen = *screen](Database& db) { return wouldFlag(db, screen); })
        .map([&](const QJsonArray& flagged) { invocation.print(flagged); });
}

} // namespace

QList<Verb> ruleVerbs() {
    return {
        {QStringLiteral("rule add"), QStringLiteral("--name N --query Q --tier N --as USER"),
         Cli::tr("Adds a rule."),
         personOptions(
             {{QStringLiteral("name"), QStringLiteral("N"), Cli::tr("what it is called")},
              {QStringLiteral("query"), QStringLiteral("Q"),
               Cli::tr("words, \"phrases\", AND OR NOT, brackets")},
              {QStringLiteral("tier"), QStringLiteral("N"), Cli::tr("the tier it proposes: 1, 2 or 3")},
              {QStringLiteral("category"), QStringLiteral("C"), Cli::tr("the category of its cases")},
              {QStringLiteral("unit"), QStringLiteral("U"), Cli::tr("the unit responsible")}}),
         runAdd},
        {QStringLiteral("rule list"), QString(), Cli::tr("Prints the rules."), storeOptions(), runList},
        {QStringLiteral("rule test"), QStringLiteral("--query Q"),
         Cli::tr("Prints the stored items that the query would flag."),
         storeOptions({{QStringLiteral("query"), QStringLiteral("Q"), Cli::tr("the query")}}), runTest},
    };
}

} // namespace dutydesk
