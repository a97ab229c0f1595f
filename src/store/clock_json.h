#pragma once

#include "casework/clock.h"

#include <QHash>

namespace dutydesk {

// How a clock's lists are stored, and when the events of a case happened.

[[nodiscard]] QString stepsToJson(const QList<DerivationStep>& steps);
[[nodiscard]] QList<DerivationStep> stepsOfJson(const QByteArray& json);
[[nodiscard]] QString eventsToJson(const QList<CaseEvent>& events);
[[nodiscard]] QList<CaseEvent> eventsOfJson(const QByteArray& json);
[[nodiscard]] QString happenedToJson(const QHash<CaseEvent, Instant>& events); ///< {"assigned": milliseconds}
[[nodiscard]] QHash<CaseEvent, Instant> happenedOfJson(const QByteArray& json);

} // namespace dutydesk
