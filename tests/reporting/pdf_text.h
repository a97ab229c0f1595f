#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk {

/// What poppler's tools say of a PDF. Fails the test where they are not installed or cannot read it.
[[nodiscard]] QString pdfText(const QByteArray& pdf);
[[nodiscard]] QString pdfInfo(const QByteArray& pdf);
/// Runs of white space left out: where lines break is not the test's business.
[[nodiscard]] QString squeezed(QString text);

} // namespace dutydesk
