#pragma once

#include "base/error.h"

namespace dutydesk {

/// Sentences for InvalidInput and MissingInput: the field in words, and the rule that it breaks.
[[nodiscard]] QString invalidInputSentence(const Error& error);
[[nodiscard]] QString missingInputSentence(const Error& error);

/// The store's names of things, "case 12", in words; a field's word; else what it is given.
[[nodiscard]] QString thingWord(const QString& thing);
/// A day in ISO form by the reader's locale; anything else as it is.
[[nodiscard]] QString dayWord(const QString& day);

} // namespace dutydesk
