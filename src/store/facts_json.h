#pragma once

#include "reporting/day_facts.h"

#include <QJsonObject>

namespace dutydesk {

/// What a paper said, kept with its issue number: counts, and of each case what was printed.
[[nodiscard]] QJsonObject factsToJson(const DayFacts& facts);

} // namespace dutydesk
