#pragma once

#include "cli/verbs.h"

namespace dutydesk {

/// The manual page of dutydeskctl, in troff, made from the verbs' own help.
[[nodiscard]] QString manualPage(const QList<Verb>& verbs);

} // namespace dutydesk
