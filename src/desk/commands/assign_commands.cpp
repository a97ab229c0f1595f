#include "casework/codes.h"
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

namespace {

Result<std::optional<CaseLink>> linkBetween(const CaseChange& change, CaseId other) {
    const auto file = change.table.load(change.head.id);
    if (!file) return fail(file);
    for (const CaseLink& link : file->links)
        if (link.from == other || link.to == other) return link;
    return std::nullopt;
}

bool saysTheSame(const CaseLink& one, const CaseLink& two) {
    if (one.kind != two.kind) return false;
    return one.kind == LinkKind::SameMatter || one.from == two.from;
}

QJsonObject linkJson(const CaseLink& link, CaseId other) {
    return {{QStringLiteral("link"), number(other)}, {QStringLiteral("link_kind"), code(link.kind)}};
}

} // namespace

Result<CaseChanged> LinkCases::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (other == id)
        return fail(ErrorCode::InvalidInput, QStringLiteral("other_case"), QStringLiteral("itself"));
    const auto target = change->table.head(other);
    if (!target) return fail(target);
    const auto known = linkBetween(*change, other);
    if (!known) return fail(known);
    if (undo && !*known) return fail(ErrorCode::NotFound, QStringLiteral("link"));
    const CaseLink link{id, other, kind};
    if (!undo && *known && saysTheSame(**known, link)) {
        context.unchanged = true;
        return CaseChanged{id, change->head.version};
    }
    // Two cases have one link, which can be taken back from either side.
    if (*known)
        if (auto removed = change->table.removeLink((*known)->from, (*known)->to); !removed)
            return fail(removed);
    if (!undo)
        if (auto saved = change->table.saveLink(link); !saved) return fail(saved);
    context.changes.add(other);
    return change->save(*known ? linkJson(**known, other) : QJsonObject(),
                        undo ? QJsonObject() : linkJson(link, other));
}

} // namespace dutydesk
