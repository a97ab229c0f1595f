#pragma once

#include "store/columns.h"
#include "store/records.h"

namespace dutydesk {

/// "columns FROM flags f …" for readFlag().
[[nodiscard]] QString flagColumns();
[[nodiscard]] Flag readFlag(Columns& c);
[[nodiscard]] QString hitsToJson(const QList<Hit>& hits);

} // namespace dutydesk
