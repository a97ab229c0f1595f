#pragma once

#include "casework/reply_checks.h"

#include <QString>

namespace dutydesk {

/// What a check found, as a sentence to the writer.
[[nodiscard]] QString checkWords(const CheckFinding& finding);

} // namespace dutydesk
