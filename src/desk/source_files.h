#pragma once

#include "intake/source_rows.h"
#include "store/records.h"

namespace dutydesk {

enum class SourceFormat { Opml, Csv };

/// "opml" or "csv". Errors: InvalidInput.
[[nodiscard]] Result<SourceFormat> sourceFormatOf(const QString& name);
/// What a file of sources is, by what is in it; where that does not tell, by its name.
[[nodiscard]] SourceFormat sourceFormatOf(const QByteArray& bytes, const QString& path);

/// Errors: as readOpml and readSourceCsv.
[[nodiscard]] Result<SourceRows> readSources(const QByteArray& bytes, SourceFormat format);
/// An OPML file holds the feeds alone.
[[nodiscard]] QByteArray writeSources(const QList<Source>& sources, SourceFormat format,
                                      const QString& office, Instant now);

[[nodiscard]] Source sourceOf(const SourceRow& row);

} // namespace dutydesk
