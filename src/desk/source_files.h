#pragma once

#include "base/progress.h"
#include "desk/commands/office_commands.h"
#include "intake/source_rows.h"
#include "store/database.h"

namespace dutydesk {

enum class SourceFormat { Opml, Csv };

/// "opml" or "csv". Errors: InvalidInput.
[[nodiscard]] Result<SourceFormat> sourceFormatOf(const QString& name);
/// What a file of sources is, by what is in it; where that does not tell, by its name.
[[nodiscard]] SourceFormat sourceFormatOf(const QByteArray& bytes, const QString& path);

/// A row whose class nobody knows is a problem. Errors: as readOpml and readSourceCsv.
[[nodiscard]] Result<SourceRows> readSources(const QByteArray& bytes, SourceFormat format);
/// An OPML file holds the feeds alone.
[[nodiscard]] QByteArray writeSources(const QList<Source>& sources, SourceFormat format,
                                      const QString& office, Instant now);

[[nodiscard]] Source sourceOf(const SourceRow& row);

/// What the file had that could not be read, and what of `read` the import refused, by line.
[[nodiscard]] QList<RowProblem> problemsOf(const SourceRows& read, const ImportSources::Value& done);

/// The stored sources as a file.
struct SourcesFile {
    QByteArray bytes;
    int leftOut = 0; ///< no feeds: they have no place in OPML
};
[[nodiscard]] Result<SourcesFile> sourcesFile(Database& db, SourceFormat format, Instant now);
/// The same into a file of that name; returns how many were left out. Errors: FileUnwritable, Cancelled.
[[nodiscard]] Result<int> exportSources(Database& db, SourceFormat format, const QString& path, Instant now,
                                        const Progress* progress = nullptr);

} // namespace dutydesk
