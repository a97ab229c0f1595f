#pragma once

#include "base/result.h"
#include "reporting/day_facts.h"
#include "reporting/document.h"
#include "reporting/period_facts.h"
#include "reporting/shift_facts.h"

namespace dutydesk {

enum class PaperFormat { Docx, Pdf, Xlsx, Csv, Html };
[[nodiscard]] const QList<PaperFormat>& allPaperFormats();
/// "docx": the ending of its files, and its name on the command line.
[[nodiscard]] QString ending(PaperFormat format);
[[nodiscard]] std::optional<PaperFormat> paperFormat(const QString& ending);

/// The end-of-day summary (舆情日报) with the sections of domain.md, in the installed translator's language.
[[nodiscard]] Document daySummary(const DayFacts& facts);
/// Weekly, monthly and yearly reports, the units' scorecard, and the ledger: as facts.kind says.
[[nodiscard]] Document periodPaper(const PeriodFacts& facts);
/// The special brief on one case (专报).
[[nodiscard]] Document caseBrief(const BriefFacts& facts);

/// The shift log of a day (值班记录).
[[nodiscard]] Document shiftPaper(const ShiftFacts& facts);

/// The document in that format. DOCX, PDF and HTML: layout after GB/T 9704-2012; DOCX on `letterhead`, or on
/// the built-in one; PDF needs a QGuiApplication (offscreen will do). XLSX: the text on one sheet, larger
/// tables on sheets of their own with real dates. CSV: UTF-8 with BOM, CRLF (RFC 4180). In XLSX and CSV cells
/// that start with = + - @ tab or CR are neutralised. Errors: as fillLetterhead, FileUnwritable.
[[nodiscard]] Result<QByteArray> render(const Document& document, PaperFormat format,
                                        const QByteArray& letterhead = {});

/// Writes to a temporary file beside `path` and renames it. Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace dutydesk
