#pragma once

#include "casework/shift.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dutydesk {

// Shifts as JSON, times in the office's zone.

[[nodiscard]] QJsonObject shiftObject(const Shift& shift, const QTimeZone& zone);
[[nodiscard]] QJsonArray shiftArray(const QList<Shift>& shifts, const QTimeZone& zone);
[[nodiscard]] QJsonObject spanObject(const TimeSpan& span, const QTimeZone& zone);
[[nodiscard]] QJsonObject lineObject(const LogLine& line, const QTimeZone& zone);
/// `number`: its place in the hand-over, from 1.
[[nodiscard]] QJsonObject matterObject(const OpenMatter& matter, int number, const QTimeZone& zone);
[[nodiscard]] QJsonArray matterArray(const QList<OpenMatter>& matters, const QTimeZone& zone);
[[nodiscard]] QJsonObject handoverObject(const Handover& handover, const QTimeZone& zone);

} // namespace dutydesk
