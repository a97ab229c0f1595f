#include "desk/commands/template_commands.h"

#include "casework/codes.h"
#include "store/template_table.h"

namespace dutydesk {

namespace {

QJsonObject templateJson(const ReplyTemplate& text) {
    return {{QStringLiteral("name"), text.name},
            {QStringLiteral("version"), text.version},
            {QStringLiteral("kind"), QString(code(text.kind))},
            {QStringLiteral("language"), text.language},
            {QStringLiteral("text"), text.body}};
}

Result<void> auditTemplate(CommandContext& context, int version, const QJsonObject& before,
                           const QJsonObject& after) {
    context.changes.office = true;
    return context.audit(QStringLiteral("template"), version, before, after);
}

/// After all that there ever were under this name.
Result<int> nextVersion(CommandContext& context, const QString& name) {
    const auto versions = TemplateTable(context.db).versions(name);
    if (!versions) return fail(versions);
    return versions->isEmpty() ? 1 : versions->last().text.version + 1;
}

} // namespace

Result<int> SaveTemplate::run(CommandContext& context) const {
    auto next = checkedTemplate(text);
    if (!next) return fail(next);
    TemplateTable table(context.db);
    const auto known = table.load(next->name);
    if (!known && known.error().code != ErrorCode::NotFound) return fail(known);
    if (!basedOn && known) return fail(ErrorCode::AlreadyExists, next->name);
    if (basedOn && !known) return fail(known);
    if (basedOn && *basedOn != known->version) return fail(ErrorCode::Conflict, next->name);
    if (known) {
        next->version = known->version;
        if (*next == *known) {
            context.unchanged = true;
            return known->version;
        }
    }
    const auto version = nextVersion(context, next->name);
    if (!version) return version;
    next->version = *version;
    if (auto inserted = table.insert(*next, false, context.actor.id, context.now); !inserted)
        return fail(inserted);
    if (auto audited = auditTemplate(context, *version, known ? templateJson(*known) : QJsonObject(),
                                     templateJson(*next));
        !audited)
        return fail(audited);
    return *version;
}

Result<Nothing> DropTemplate::run(CommandContext& context) const {
    if (name.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("name"));
    TemplateTable table(context.db);
    auto known = table.load(name.trimmed());
    if (!known) return fail(known);
    const QJsonObject before = templateJson(*known);
    const auto version = nextVersion(context, known->name);
    if (!version) return fail(version);
    known->version = *version;
    if (auto inserted = table.insert(*known, true, context.actor.id, context.now); !inserted)
        return fail(inserted);
    if (auto audited = auditTemplate(context, *version, before, {}); !audited) return fail(audited);
    return Nothing{};
}

} // namespace dutydesk
