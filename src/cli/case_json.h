#pragma once

#include "casework/reply_checks.h"
#include "desk/commands/case_commands.h"
#include "store/audit_log.h"
#include "store/case_table.h"

#include <QJsonObject>

namespace dutydesk {

// Cases as JSON, times in the office's zone.

[[nodiscard]] QJsonObject headObject(const Case& head);
[[nodiscard]] QJsonArray clockArray(const QList<Clock>& clocks, const QTimeZone& zone);
[[nodiscard]] QJsonObject caseObject(const CaseFile& file, const QTimeZone& zone);
/// What the checks say of a text; places in code points, null where it concerns the whole.
[[nodiscard]] QJsonArray checkArray(const QList<CheckFinding>& findings, const QString& text);
/// What was done in the case, oldest first: who, when, what, before and after.
[[nodiscard]] QJsonArray historyArray(const QList<AuditEntry>& newestFirst, const QTimeZone& zone);
/// {"id": 12, "version": 4}
[[nodiscard]] QJsonObject changedObject(const CaseChanged& changed);

} // namespace dutydesk
