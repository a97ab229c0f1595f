#pragma once

#include "store/records.h"
#include "store/repost_table.h"

#include <functional>

namespace dutydesk {

/// "Why flagged", as rich text: each flag's rule, the part of its query that was true, its words, the tier
/// with its grounds; then what the other items of its group were flagged for, each rule once with where they
/// stand. Empty without flags. `timeWords` says a time. unlikely: unlikely words are named too.
[[nodiscard]] QString whyWords(const QList<Flag>& flags, const QList<Flag>& ofOthers,
                               const QList<RepostVersion>& versions, bool unlikely,
                               const std::function<QString(Instant)>& timeWords);

} // namespace dutydesk
