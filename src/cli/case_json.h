#pragma once

#include "desk/commands/case_commands.h"
#include "store/case_table.h"

#include <QJsonObject>

namespace dutydesk {

// Cases as JSON, times in the office's zone.

[[nodiscard]] QJsonObject headObject(const Case& head);
[[nodiscard]] QJsonArray clockArray(const QList<Clock>& clocks, const QTimeZone& zone);
[[nodiscard]] QJsonObject caseObject(const CaseFile& file, const QTimeZone& zone);
/// {"id": 12, "version": 4}
[[nodiscard]] QJsonObject changedObject(const CaseChanged& changed);

} // namespace dutydesk
