#pragma once

#include "store/records.h"

namespace dutydesk {

/// What to try with a failing source; empty when there is nothing to do.
[[nodiscard]] QString sourceAdvice(const Source& source);

} // namespace dutydesk
