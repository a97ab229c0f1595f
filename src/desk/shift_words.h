#pragma once

#include "casework/shift.h"

namespace dutydesk {

/// The lines with errors of sources in words, which nothing below the desk has.
[[nodiscard]] QList<LogLine> inWords(QList<LogLine> lines);

} // namespace dutydesk
