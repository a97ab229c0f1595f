#include "desk/command.h"

#include "casework/codes.h"

namespace dutydesk {

Result<void> CommandContext::audit(const QString& subjectKind, qint64 subjectId, const QJsonObject& before,
                                   const QJsonObject& after) {
    AuditEntry entry;
    entry.at = now;
    entry.user = actor.id;
    entry.userName = actor.name;
    entry.action = actionCode.isEmpty() ? QString(code(action)) : actionCode;
    entry.subjectKind = subjectKind;
    entry.subjectId = subjectId;
    entry.before = before;
    entry.after = after;
    ++audited;
    return AuditLog(db).append(entry);
}

} // namespace dutydesk
