#include "desk/commands/rescreen_commands.h"

#include "desk/commands/case_json.h"
#include "desk/rescreen_batch.h"
#include "store/source_table.h"
#include "store/tier_tables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

namespace dutydesk {

namespace {

const QString subjectRescreen = QStringLiteral("rescreen");

Result<RescreenId> beginRescreen(CommandContext& context, QList<RuleId> rules, Instant since) {
    RescreenTable table(context.db);
    const auto running = table.running();
    if (!running) return fail(running);
    if (*running) {
        for (const RuleId rule : (*running)->rules)
            if (!rules.contains(rule)) rules.append(rule);
        since = std::min(since, (*running)->since);
        auto ended =
            endRescreen(context.db, (*running)->id, RescreenState::Replaced, context.actor, context.now);
        if (!ended) return fail(ended);
        ++context.audited;
    }
    const auto run = table.begin(rules, since, context.actor.id, context.now);
    if (!run) return fail(run);
    if (!*run) return RescreenId::None;
    QJsonArray ids;
    for (const RuleId rule : (*run)->rules) ids.append(number(rule));
    auto audited = context.audit(subjectRescreen, number((*run)->id), {},
                                 {{QStringLiteral("begin"), toIsoUtc((*run)->since)},
                                  {QStringLiteral("rules"), ids},
                                  {QStringLiteral("items"), (*run)->items}});
    if (!audited) return fail(audited);
    context.changes.rules = true;
    return (*run)->id;
}

} // namespace

Result<void> wantRescreen(CommandContext& context, const QList<RuleId>& rules) {
    const auto tiers = TierTables(context.db).current();
    if (!tiers) return fail(tiers);
    const auto known = RuleTable(context.db).list();
    if (!known) return fail(known);
    QList<RuleId> enabled;
    for (const Rule& rule : *known)
        if (rule.enabled && rules.contains(rule.id)) enabled.append(rule.id);
    if (enabled.isEmpty() || tiers->rescreenDays == 0) return {};
    const Instant since = context.now - std::chrono::hours(24) * tiers->rescreenDays;
    return beginRescreen(context, enabled, since).map([](RescreenId) {});
}

Result<RescreenId> RescreenRules::run(CommandContext& context) const {
    const auto known = RuleTable(context.db).list();
    if (!known) return fail(known);
    QList<RuleId> chosen;
    for (const Rule& rule : *known)
        if (rule.enabled && (rules.isEmpty() || rules.contains(rule.id))) chosen.append(rule.id);
    for (const RuleId id : rules) {
        if (chosen.contains(id)) continue;
        const auto rule = RuleTable(context.db).load(id);
        if (!rule) return fail(rule);
        return fail(ErrorCode::InvalidInput, rule->name, QStringLiteral("rule_off"));
    }
    const auto begun = beginRescreen(context, chosen, since.value_or(fromMillis(0)));
    if (!begun) return begun;
    context.unchanged = context.audited == 0;
    return begun;
}

Result<Nothing> CancelRescreen::run(CommandContext& context) const {
    const auto running = RescreenTable(context.db).running();
    if (!running) return fail(running);
    if (!*running) return fail(ErrorCode::NotFound, subjectRescreen);
    auto ended =
        endRescreen(context.db, (*running)->id, RescreenState::Cancelled, context.actor, context.now);
    if (!ended) return fail(ended);
    ++context.audited;
    context.changes.rules = true;
    return Nothing{};
}

Result<qint64> SaveTierTable::run(CommandContext& context) const {
    // Read back, so that it is checked as a file's is.
    auto checked = tierTableFromJson(toJson(table));
    if (!checked) return fail(checked);
    TierTables tables(context.db);
    const auto stored = tables.current();
    if (!stored) return fail(stored);
    checked->version = table.version;
    if (*checked == *stored) {
        context.unchanged = true;
        return stored->version;
    }
    const auto version = tables.save(*checked, context.actor.id, context.now);
    if (!version) return version;
    const auto known = RuleTable(context.db).list();
    if (!known) return fail(known);
    QList<RuleId> all;
    for (const Rule& rule : *known) all.append(rule.id);
    if (auto wanted = wantRescreen(context, all); !wanted) return fail(wanted);
    QJsonObject before = QJsonDocument::fromJson(toJson(*stored)).object();
    QJsonObject after = QJsonDocument::fromJson(toJson(*checked)).object();
    keepDifferences(before, after);
    context.changes.rules = true;
    if (auto audited = context.audit(QStringLiteral("tier_table"), *version, before, after); !audited)
        return fail(audited);
    return version;
}

} // namespace dutydesk
