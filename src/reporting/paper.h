#pragma once

#include "base/result.h"
#include "reporting/day_facts.h"
#include "reporting/document.h"

namespace dutydesk {

enum class PaperFormat { Pdf, Html, Csv };

/// The end-of-day summary (舆情日报) with the sections of domain.md, in the installed translator's language.
[[nodiscard]] Document daySummary(const DayFacts& facts);

/// The document in that format. PDF and HTML: layout after GB/T 9704-2012; PDF needs a QGuiApplication
/// (offscreen will do). CSV: UTF-8 with BOM, CRLF (RFC 4180), cells that start with = + - @ tab or CR
/// neutralised.
[[nodiscard]] Result<QByteArray> render(const Document& document, PaperFormat format);

/// Writes to a temporary file beside `path` and renames it. Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace dutydesk
