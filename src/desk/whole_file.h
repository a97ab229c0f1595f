#pragma once

#include "base/result.h"

#include <QByteArray>

namespace dutydesk {

/// Writes a file of that name whole or not at all: to a temporary one beside it, renamed. Errors:
/// FileUnwritable.
[[nodiscard]] Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace dutydesk
