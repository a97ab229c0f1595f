#include "desk/commands/sealed_commands.h"

#include "desk/commands/case_change.h"

namespace dutydesk {

Result<CaseChanged> WriteSealedNote::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (text.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("text"));
    SealedNotes notes(context.db);
    const auto note = notes.write(id, text.trimmed(), context.actor.id, context.now);
    if (!note) return fail(note);
    const auto hash = notes.hash(*note);
    if (!hash) return fail(hash);
    return change->save({}, {{QStringLiteral("sealedNote"), number(*note)},
                             {QLatin1StringView(sealedHashKey), QString::fromLatin1(hash->toHex())}});
}

Result<QString> OpenSealedNote::run(CommandContext& context) const {
    const auto change = CaseChange::begin(context, id, 0);
    if (!change) return fail(change);
    auto text = SealedNotes(context.db).open(id, note, context.actor.id, password);
    if (!text) return text;
    const QJsonObject told{{QStringLiteral("sealedNote"), number(note)}};
    if (auto audited = context.audit(QStringLiteral("case"), number(id), {}, told); !audited)
        return fail(audited);
    context.changes.add(id); // its history has one line more
    return text;
}

} // namespace dutydesk
