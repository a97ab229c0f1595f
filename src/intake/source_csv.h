#pragma once

#include "intake/source_rows.h"

namespace dutydesk {

/// Reads a CSV of sources: RFC 4180 with any of the usual separators, line ends and encodings. The first line
/// names the columns, in any order and case: url (needed), name, kind (feed, list, page; a feed where it is
/// missing), entry, title, link, date, next, minutes, enabled (yes or no), ignore, ignore lines (one per line
/// of the cell), class. Columns with other names are passed over. A line that cannot be a source is a
/// problem; the others are taken. Errors: InvalidInput (what = "file", detail = "csv_header") if no column is
/// called url.
[[nodiscard]] Result<SourceRows> readSourceCsv(const QByteArray& bytes);

/// The same columns, all of them; UTF-8 with BOM, CR LF, cells that no spreadsheet runs as formulas. Read
/// back, it gives the same sources.
[[nodiscard]] QByteArray writeSourceCsv(const QList<SourceRow>& sources);

/// "feed", "list", "page"
[[nodiscard]] QString sourceKindCode(SourceKind kind);

} // namespace dutydesk
