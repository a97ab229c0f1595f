#pragma once

#include "base/error.h"

#include <QString>

namespace dutydesk {

/// A sentence that says what happened, to what, and what to do, in the installed translator's language. Used by gui/
/// and cli/ alone: everything below passes codes.
[[nodiscard]] QString sentence(const Error& error);

} // namespace dutydesk
