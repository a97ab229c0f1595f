#pragma once

#include <QList>
#include <QStringList>

namespace dutydesk {

/// A cell of CSV (RFC 4180), quoted where it has to be, that no spreadsheet runs as a formula: one that
/// starts like a formula gets an apostrophe in front, as does one that starts with apostrophes and goes on
/// like one.
[[nodiscard]] QString csvCell(const QString& text);
/// The same without the quotes, for cells of other formats.
[[nodiscard]] QString withFormulaGuard(const QString& text);
/// The text of a cell as csvCell wrote it, quotes already undone.
[[nodiscard]] QString withoutFormulaGuard(const QString& cell);
/// Ends with CR LF.
[[nodiscard]] QString csvLine(const QStringList& cells);

struct CsvRow {
    QStringList cells;
    int line = 0;            ///< of the file, from 1, that it begins in
    bool unfinished = false; ///< its quotes are open at the end of the file
};

/// The one of comma, semicolon and tab that the first line has most of.
[[nodiscard]] QChar csvSeparator(QStringView text);

/// Reads CSV: quotes as in RFC 4180, any line end, empty lines passed over. Linear in the text.
[[nodiscard]] QList<CsvRow> readCsv(QStringView text, QChar separator = u',');

} // namespace dutydesk
