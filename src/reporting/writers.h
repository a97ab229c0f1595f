#pragma once

#include "base/result.h"
#include "reporting/document.h"

#include <QByteArray>

namespace dutydesk {

// One writer per format.

[[nodiscard]] QByteArray writeCsv(const Document& document);
[[nodiscard]] QByteArray writeHtml(const Document& document);
/// Errors: FileUnwritable (there is no room for temporary files).
[[nodiscard]] Result<QByteArray> writeXlsx(const Document& document);
/// Errors: Internal where no QGuiApplication runs.
[[nodiscard]] Result<QByteArray> writePdf(const Document& document);

} // namespace dutydesk
