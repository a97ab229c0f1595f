#pragma once

#include "base/error.h"

namespace dutydesk {

/// Sentences for InvalidInput and MissingInput: the field in words, and the rule that it breaks.
[[nodiscard]] QString invalidInputSentence(const Error& error);
[[nodiscard]] QString missingInputSentence(const Error& error);

} // namespace dutydesk
