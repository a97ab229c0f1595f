#include "desk/commands/case_change.h"
#include "store/office_table.h"

namespace dutydesk {

namespace {

Result<CaseChanged> assignTo(CaseChange& change, UserId assignee) {
    change.head.assignee = assignee;
    if (auto done = change.happened(CaseEvent::Assigned, change.context.now); !done) return fail(done);
    return change.save({}, {});
}

} // namespace

Result<CaseChanged> TakeCase::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    return assignTo(*change, context.actor.id);
}

Result<CaseChanged> AssignCase::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (assignee == UserId::None) return fail(ErrorCode::MissingInput, QStringLiteral("assignee"));
    const auto user = UserTable(context.db).load(assignee);
    if (!user) return fail(user);
    if (user->disabled) return fail(ErrorCode::UserDisabled, user->name);
    if (!permitted(user->role, Action::WriteDraft))
        return fail(ErrorCode::InvalidInput, QStringLiteral("assignee"), QStringLiteral("role"));
    return assignTo(*change, assignee);
}

Result<CaseChanged> SetTier::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (auto given = change->needReason(reason); !given) return fail(given);
    if (tier == change->head.tier) {
        context.unchanged = true;
        return CaseChanged{id, change->head.version};
    }
    change->head.tier = tier;
    if (auto computed = change->recomputeClocks(); !computed) return fail(computed);
    return change->save({}, reason.trimmed().isEmpty()
                                ? QJsonObject()
                                : QJsonObject{{QStringLiteral("reason"), reason.trimmed()}});
}

Result<CaseChanged> SetPolicy::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (auto given = change->needReason(reason); !given) return fail(given);
    if (policy == change->head.policy) {
        context.unchanged = true;
        return CaseChanged{id, change->head.version};
    }
    change->head.policy = policy;
    if (auto computed = change->recomputeClocks(); !computed) return fail(computed);
    return change->save({}, reason.trimmed().isEmpty()
                                ? QJsonObject()
                                : QJsonObject{{QStringLiteral("reason"), reason.trimmed()}});
}

Result<CaseChanged> EditCase::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (title.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("title"));
    change->head.title = title.trimmed();
    change->head.category = category.trimmed();
    change->head.unit = unit.trimmed();
    change->head.helpingUnits = helpingUnits.trimmed();
    if (!change->isChanged()) {
        context.unchanged = true;
        return CaseChanged{id, change->head.version};
    }
    return change->save({}, {});
}

Result<CaseChanged> LinkCases::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (other == id)
        return fail(ErrorCode::InvalidInput, QStringLiteral("other_case"), QStringLiteral("itself"));
    const auto target = change->table.head(other);
    if (!target) return fail(target);
    const auto linked =
        undo ? change->table.removeLink(id, other) : change->table.saveLink({id, other, kind});
    if (!linked) return fail(linked);
    context.changes.add(other);
    const QJsonObject link{{QStringLiteral("link"), number(other)}};
    return undo ? change->save(link, {}) : change->save({}, link);
}

} // namespace dutydesk
