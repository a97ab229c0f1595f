#pragma once

#include "base/error.h"

namespace dutydesk {

/// The stored spelling of an error's code; the enum's order may change, this never.
[[nodiscard]] QString errorName(ErrorCode code);
/// Internal for a spelling nobody knows.
[[nodiscard]] ErrorCode errorCodeOf(const QString& name);

} // namespace dutydesk
