#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace dutydesk {

/// What poppler's tools say of a PDF; nothing where they are not installed.
[[nodiscard]] std::optional<QString> pdfText(const QByteArray& pdf);
[[nodiscard]] std::optional<QString> pdfInfo(const QByteArray& pdf);
/// Runs of white space left out: where lines break is not the test's business.
[[nodiscard]] QString squeezed(QString text);

} // namespace dutydesk
