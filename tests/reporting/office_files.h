#pragma once

#include "reporting/zip_parts.h"

#include <QMap>

namespace dutydesk {

/// The parts of a DOCX or XLSX by name, each XML part found well-formed; empty where it is no such file.
[[nodiscard]] QMap<QString, QString> officeParts(const QByteArray& bytes);
/// All texts of an XML part, those of elements of that name, in order.
[[nodiscard]] QStringList textsIn(const QString& xml, const QString& element);
/// A DOCX with that document body (inside <w:body>) and, if given, a header.
[[nodiscard]] QByteArray docxWith(const QString& body, const QString& header = {});

} // namespace dutydesk
