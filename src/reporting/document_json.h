#pragma once

#include "base/result.h"
#include "reporting/document.h"

namespace dutydesk {

/// A paper as it is kept, so that a later print has the very same text whatever became of its cases, of the
/// program's words or of the language that is set.
[[nodiscard]] QByteArray documentToJson(const Document& document);
/// Errors: InvalidInput (not such a text; detail says why).
[[nodiscard]] Result<Document> documentFromJson(const QByteArray& json);

} // namespace dutydesk
