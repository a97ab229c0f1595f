#include "desk/commands/task_commands.h"

#include "casework/codes.h"
#include "desk/commands/case_change.h"
#include "store/policy_table.h"
#include "store/watch_table.h"

#include <algorithm>

namespace dutydesk {

namespace {

Result<CaseEntry> openTask(const CaseChange& change, EntryId id) {
    const auto file = change.table.load(change.head.id);
    if (!file) return fail(file);
    const auto found = std::find_if(file->entries.begin(), file->entries.end(), [id](const CaseEntry& entry) {
        return entry.id == id && entry.kind == EntryKind::Task;
    });
    if (found == file->entries.end())
        return fail(ErrorCode::NotFound, QStringLiteral("task %1").arg(number(id)));
    if (found->done)
        return fail(ErrorCode::InvalidInput, QStringLiteral("task"), QStringLiteral("task_done"));
    return *found;
}

QJsonObject taskJson(const CaseEntry& task) {
    QJsonObject json{{QStringLiteral("unit"), task.party}, {QStringLiteral("text"), task.text}};
    if (task.due) json.insert(QStringLiteral("due"), toIsoUtc(*task.due));
    if (task.done) json.insert(QStringLiteral("done"), toIsoUtc(*task.done));
    return json;
}

QJsonObject contactJson(const CallContact& contact) {
    QString tiers;
    for (const Tier tier : contact.tiers) tiers += code(tier);
    return {{QStringLiteral("party"), contact.party},
            {QStringLiteral("place"), contact.place},
            {QStringLiteral("policy"), contact.policy},
            {QStringLiteral("tiers"), tiers}};
}

} // namespace

Result<CaseChanged> AssignTask::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (unit.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("unit"));
    if (text.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("text"));
    if (due && *due <= context.now) return fail(ErrorCode::PastDate, toIso(*due, context.office.hours.zone));
    CaseEntry task;
    task.caseId = id;
    task.kind = EntryKind::Task;
    task.party = unit.trimmed();
    task.text = text.trimmed();
    task.due = due;
    task.by = context.actor.id;
    task.at = context.now;
    const auto saved = change->table.saveEntry(task);
    if (!saved) return fail(saved);
    QJsonObject told = taskJson(task);
    told.insert(QStringLiteral("id"), number(*saved));
    return change->save({}, {{QStringLiteral("task"), told}});
}

Result<CaseChanged> UrgeTask::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    const auto owed = openTask(*change, task);
    if (!owed) return fail(owed);
    const Instant at = when.value_or(context.now);
    if (at > context.now)
        return fail(ErrorCode::InvalidInput, QStringLiteral("when"), QStringLiteral("future"));
    const Urging urging{task, means.trimmed(), text.trimmed(), context.actor.id, at};
    if (auto urged = WatchTable(context.db).insertUrging(urging); !urged) return fail(urged);
    return change->save({}, {{QStringLiteral("urged"), QJsonObject{{QStringLiteral("task"), number(task)},
                                                                   {QStringLiteral("unit"), owed->party},
                                                                   {QStringLiteral("means"), urging.means},
                                                                   {QStringLiteral("text"), urging.text},
                                                                   {QStringLiteral("at"), toIsoUtc(at)}}}});
}

Result<CaseChanged> FinishTask::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    const auto owed = openTask(*change, task);
    if (!owed) return fail(owed);
    CaseEntry done = *owed;
    done.done = context.now;
    if (!result.trimmed().isEmpty()) done.text += QStringLiteral("\n→ ") + result.trimmed();
    if (auto saved = change->table.saveEntry(done); !saved) return fail(saved);
    return change->save({{QStringLiteral("task"), taskJson(*owed)}},
                        {{QStringLiteral("task"), taskJson(done)}});
}

Result<ContactId> SaveCallContact::run(CommandContext& context) const {
    CallContact saved = contact;
    saved.party = contact.party.trimmed();
    saved.phone = contact.phone.trimmed();
    if (saved.party.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("party"));
    if (saved.tiers.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("tier"));
    if (!saved.policy.isEmpty())
        if (auto known = PolicyTable(context.db).newest(saved.policy); !known) return fail(known);
    const auto id = CallListTable(context.db).save(saved);
    if (!id) return id;
    context.changes.office = true;
    if (auto audited = context.audit(QStringLiteral("contact"), number(*id), {}, contactJson(saved));
        !audited)
        return fail(audited);
    return id;
}

Result<Nothing> RemoveCallContact::run(CommandContext& context) const {
    if (auto removed = CallListTable(context.db).remove(contact); !removed) return fail(removed);
    context.changes.office = true;
    if (auto audited = context.audit(QStringLiteral("contact"), number(contact),
                                     {{QStringLiteral("removed"), true}}, {});
        !audited)
        return fail(audited);
    return Nothing{};
}

} // namespace dutydesk
