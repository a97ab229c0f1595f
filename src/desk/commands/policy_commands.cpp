#include "desk/commands/policy_commands.h"

#include "desk/commands/case_change.h"
#include "store/policy_table.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dutydesk {

namespace {

QJsonObject policyJson(const Policy& policy) { return QJsonDocument::fromJson(policy.toJson()).object(); }

/// A policy put together by hand holds to the same rules as one from a file.
Result<Policy> checkedPolicy(const Policy& policy) { return Policy::fromJson(policy.toJson()); }

} // namespace

Result<SavePolicy::Value> SavePolicy::run(CommandContext& context) const {
    auto next = checkedPolicy(policy);
    if (!next) return fail(next);
    const PolicyTable known(context.db);
    const auto newest = known.newest(next->key);
    if (!newest && newest.error().code != ErrorCode::UnknownPolicy) return fail(newest);
    if (newest && basedOn != 0 && basedOn != newest->version)
        return fail(ErrorCode::Conflict, newest->name.text());
    QJsonObject before;
    next->version = newest ? newest->version : 0;
    if (newest) {
        if (next->toJson() == newest->toJson()) {
            context.unchanged = true;
            return Value{next->key, newest->version};
        }
        before = policyJson(*newest);
    }
    ++next->version;
    if (auto inserted = PolicyTable(context.db).insert(*next, context.actor.id, context.now); !inserted)
        return fail(inserted);
    context.changes.office = true;
    if (auto audited = context.audit(QStringLiteral("policy"), next->version, before, policyJson(*next));
        !audited)
        return fail(audited);
    const auto cases = recomputeCases(context, next->key);
    if (!cases) return fail(cases);
    return Value{next->key, next->version, *cases};
}

} // namespace dutydesk
