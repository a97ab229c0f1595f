#include "desk/source_files.h"

#include "intake/opml.h"
#include "intake/source_csv.h"

namespace dutydesk {

namespace {

SourceRow rowOf(const Source& source) {
    SourceRow row;
    row.name = source.name;
    row.url = source.url;
    row.kind = source.kind;
    row.selectors = source.selectors;
    row.noise = source.noise;
    row.interval = source.interval;
    row.enabled = source.enabled;
    return row;
}

} // namespace

Result<SourceFormat> sourceFormatOf(const QString& name) {
    if (name == u"opml") return SourceFormat::Opml;
    if (name == u"csv") return SourceFormat::Csv;
    return fail(ErrorCode::InvalidInput, name, QStringLiteral("opml | csv"));
}

SourceFormat sourceFormatOf(const QByteArray& bytes, const QString& path) {
    // Also in UTF-16, whose letters have zeros between them.
    const QByteArray start = bytes.left(4096).replace('\0', "").toLower();
    if (start.contains("<opml")) return SourceFormat::Opml;
    const QString name = path.toLower();
    if (name.endsWith(u".csv")) return SourceFormat::Csv;
    return name.endsWith(u".opml") || name.endsWith(u".xml") || start.trimmed().startsWith('<')
               ? SourceFormat::Opml
               : SourceFormat::Csv;
}

Result<SourceRows> readSources(const QByteArray& bytes, SourceFormat format) {
    return format == SourceFormat::Opml ? readOpml(bytes) : readSourceCsv(bytes);
}

QByteArray writeSources(const QList<Source>& sources, SourceFormat format, const QString& office,
                        Instant now) {
    QList<SourceRow> rows;
    rows.reserve(sources.size());
    for (const Source& source : sources) rows.append(rowOf(source));
    return format == SourceFormat::Opml ? writeOpml(rows, office, now) : writeSourceCsv(rows);
}

Source sourceOf(const SourceRow& row) {
    Source source;
    source.name = row.name;
    source.url = row.url;
    source.kind = row.kind;
    source.selectors = row.selectors;
    source.noise = row.noise;
    source.interval = row.interval.value_or(source.interval);
    source.enabled = row.enabled;
    return source;
}

} // namespace dutydesk
