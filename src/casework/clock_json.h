#pragma once

#include "base/result.h"
#include "casework/clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dutydesk {

// How derivations and deadlines are stored and handed out: terms by their codes, instants as UTC
// milliseconds, days as ISO dates. Readers fail with InvalidInput, what = the field.

/// [{"kind": "start", "at": 1770972000000, "event": "found", "clock": "elapsed"}, …]; empty fields are left
/// out.
[[nodiscard]] QJsonArray toJson(const QList<DerivationStep>& steps);
[[nodiscard]] Result<QList<DerivationStep>> derivationFromJson(const QJsonArray& steps);

/// {"due": …, "because": […], "unpublishedYear": 2027}
[[nodiscard]] QJsonObject toJson(const Deadline& deadline);
[[nodiscard]] Result<Deadline> deadlineFromJson(const QJsonObject& deadline);

/// {"zh": "…", "en": "…"}
[[nodiscard]] QJsonObject toJson(const LocalText& text);
/// Errors: InvalidInput when one of the languages is missing or empty.
[[nodiscard]] Result<LocalText> localTextFromJson(const QJsonValue& text);

} // namespace dutydesk
