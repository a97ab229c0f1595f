#pragma once

#include "casework/case.h"
#include "store/database.h"

#include <QJsonObject>

namespace dutydesk {

// How a case is told in the audit log: terms by their codes, times in ISO 8601 UTC, people by name.

[[nodiscard]] QJsonObject caseJson(Database& db, const Case& head);
/// {"answer": {"state": "running", "due": "…"}}; a second clock of the same key is "promise#7".
[[nodiscard]] QJsonObject clocksJson(const QList<Clock>& clocks);
[[nodiscard]] QJsonObject factJson(const Fact& fact);

/// Leaves in both only what differs, also inside objects.
void keepDifferences(QJsonObject& before, QJsonObject& after);

} // namespace dutydesk
