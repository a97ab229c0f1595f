#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

namespace dutydesk {

/// A sentence that says what happened, to what, and what to do, in the installed translator's language. Used
/// by gui/ and cli/ alone: everything below passes codes. Thread-safe.
[[nodiscard]] QString sentence(const Error& error);

/// The field words for the names that InvalidInput and MissingInput carry ("reason", "title"); the name
/// itself if unknown.
[[nodiscard]] QString fieldWord(const QString& field);

[[nodiscard]] QList<ErrorCode> allErrorCodes();

} // namespace dutydesk
