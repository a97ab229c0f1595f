#include "casework/codes.h"
#include "desk/commands/shift_commands.h"
#include "store/handover_table.h"
#include "store/office_table.h"
#include "store/open_matters.h"

#include <QJsonArray>

#include <algorithm>

namespace dutydesk {

namespace {

QString handoverWhat(HandoverId id) { return QStringLiteral("handover %1").arg(number(id)); }

QJsonArray matterList(const QList<OpenMatter>& matters) {
    QJsonArray list;
    for (const OpenMatter& matter : matters)
        list.append(
            QStringLiteral("%1 %2/%3").arg(code(matter.kind)).arg(number(matter.caseId)).arg(matter.ref));
    return list;
}

Result<void> auditHandover(CommandContext& context, HandoverId id, const QJsonObject& after) {
    context.changes.shifts = true;
    return context.audit(QStringLiteral("handover"), number(id), {}, after);
}

/// Whom it is for. Errors: as GiveHandover.
Result<QString> nameOfTaker(CommandContext& context, UserId id) {
    if (id == UserId::None) return QString();
    if (id == context.actor.id)
        return fail(ErrorCode::FourEyes, context.actor.name, QStringLiteral("handover"));
    const auto user = UserTable(context.db).load(id);
    if (!user) return fail(user);
    if (user->disabled) return fail(ErrorCode::UserDisabled, user->name);
    if (!permitted(user->role, Action::HandOver))
        return fail(ErrorCode::InvalidInput, user->name, QStringLiteral("role"));
    return user->name;
}

/// The one that is asked for, or the oldest that waits for the actor.
Result<Handover> handoverToTake(CommandContext& context, HandoverId id) {
    const HandoverTable table(context.db);
    if (id != HandoverId::None) return table.load(id);
    auto waiting = table.waiting();
    if (!waiting) return fail(waiting);
    for (Handover& each : *waiting)
        if (waitsFor(each, context.actor.id)) return std::move(each);
    return fail(ErrorCode::NotFound, context.actor.name, QStringLiteral("handover"));
}

} // namespace

Result<HandoverId> GiveHandover::run(CommandContext& context) const {
    HandoverTable table(context.db);
    const auto name = nameOfTaker(context, forWhom);
    if (!name) return fail(name);
    const auto waiting = table.waiting();
    if (!waiting) return fail(waiting);
    for (const Handover& each : *waiting)
        if (each.giver == context.actor.id)
            return fail(ErrorCode::AlreadyExists, handoverWhat(each.id), QStringLiteral("handover"));
    auto open = openMatters(context.db);
    if (!open) return fail(open);
    Handover handover;
    handover.giver = context.actor.id;
    handover.given = context.now;
    handover.forWhom = forWhom;
    handover.note = note.trimmed();
    handover.inbox = open->inbox;
    handover.failing = open->failing;
    handover.beyond = open->beyond;
    handover.matters = std::move(open->matters);
    const auto id = table.insert(handover);
    if (!id) return id;
    QJsonObject after{{QStringLiteral("open"), matterList(handover.matters)},
                      {QStringLiteral("inbox"), handover.inbox},
                      {QStringLiteral("failing"), handover.failing}};
    if (!name->isEmpty()) after.insert(QStringLiteral("for"), *name);
    if (!handover.note.isEmpty()) after.insert(QStringLiteral("note"), handover.note);
    if (auto audited = auditHandover(context, *id, after); !audited) return fail(audited);
    return id;
}

Result<HandoverId> AcceptHandover::run(CommandContext& context) const {
    const auto handover = handoverToTake(context, id);
    if (!handover) return fail(handover);
    if (!handover->waits())
        return fail(ErrorCode::Conflict, handoverWhat(handover->id), QStringLiteral("handover"));
    if (handover->giver == context.actor.id)
        return fail(ErrorCode::FourEyes, context.actor.name, QStringLiteral("handover"));
    if (!waitsFor(*handover, context.actor.id))
        return fail(ErrorCode::InvalidInput, QStringLiteral("handover"), QStringLiteral("for_another"));
    for (const int place : left)
        if (place < 0 || place >= handover->matters.size())
            return fail(ErrorCode::InvalidInput, QStringLiteral("matter"), QStringLiteral("no_such_matter"));
    if (auto taken = HandoverTable(context.db)
                         .take(handover->id, context.actor.id, context.now, remark.trimmed(), left);
        !taken)
        return fail(taken);
    QList<OpenMatter> notTaken;
    for (const int place : left) notTaken.append(handover->matters.at(place));
    QJsonObject after{{QStringLiteral("accepted"), true}};
    if (!notTaken.isEmpty()) after.insert(QStringLiteral("left"), matterList(notTaken));
    if (!remark.trimmed().isEmpty()) after.insert(QStringLiteral("remark"), remark.trimmed());
    if (auto audited = auditHandover(context, handover->id, after); !audited) return fail(audited);
    return handover->id;
}

Result<Nothing> WithdrawHandover::run(CommandContext& context) const {
    HandoverTable table(context.db);
    const auto handover = table.load(id);
    if (!handover) return fail(handover);
    if (handover->giver != context.actor.id && !permitted(context.actor.role, Action::ManageRoster))
        return fail(ErrorCode::PermissionDenied, code(action), code(context.actor.role));
    const QString why = reason.trimmed();
    if (why.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("reason"));
    if (auto withdrawn = table.withdraw(id, context.actor.id, context.now, why); !withdrawn)
        return fail(withdrawn);
    if (auto audited = auditHandover(context, id, {{QStringLiteral("withdrawn"), why}}); !audited)
        return fail(audited);
    return Nothing{};
}

} // namespace dutydesk
