#include "desk/source_files.h"

#include "casework/codes.h"
#include "casework/tier_proposal.h"
#include "desk/whole_file.h"
#include "intake/opml.h"
#include "intake/source_csv.h"
#include "store/office_table.h"
#include "store/source_table.h"

#include <algorithm>

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
    if (source.sourceClass != SourceClass::Unknown) row.sourceClass = code(source.sourceClass);
    return row;
}

/// By its code or by the word that people see.
std::optional<SourceClass> classOf(const QString& text) {
    if (text.isEmpty()) return SourceClass::Unknown;
    for (const SourceClass one : allTerms<SourceClass>())
        if (text.compare(code(one), Qt::CaseInsensitive) == 0 || text == word(one)) return one;
    return std::nullopt;
}

/// Parts the rows whose class nobody knows from the others.
SourceRows withKnownClasses(SourceRows read) {
    QStringList codes;
    for (const SourceClass one : allTerms<SourceClass>()) codes.append(code(one));
    QList<SourceRow> known;
    for (SourceRow& row : read.rows) {
        if (classOf(row.sourceClass))
            known.append(std::move(row));
        else
            read.problems.append(
                {row.line,
                 {ErrorCode::InvalidInput, QStringLiteral("class"), codes.join(QStringLiteral(" | "))}});
    }
    read.rows = std::move(known);
    return read;
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
    return (format == SourceFormat::Opml ? readOpml(bytes) : readSourceCsv(bytes)).map(withKnownClasses);
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
    source.sourceClass = classOf(row.sourceClass).value_or(SourceClass::Unknown);
    return source;
}

QList<RowProblem> problemsOf(const SourceRows& read, const ImportSources::Value& done) {
    QList<RowProblem> problems = read.problems;
    for (const ImportSources::Refused& refused : done.refused)
        problems.append({read.rows[refused.index].line, refused.error});
    std::stable_sort(problems.begin(), problems.end(),
                     [](const RowProblem& a, const RowProblem& b) { return a.line < b.line; });
    return problems;
}

Result<SourcesFile> sourcesFile(Database& db, SourceFormat format, Instant now) {
    const auto sources = SourceTable(db).list();
    if (!sources) return fail(sources);
    const auto office = OfficeTable(db).office();
    if (!office) return fail(office);
    SourcesFile file;
    file.bytes = writeSources(*sources, format, office->name, now);
    if (format == SourceFormat::Opml)
        file.leftOut =
            static_cast<int>(std::count_if(sources->begin(), sources->end(), [](const Source& source) {
                return source.kind != SourceKind::Feed;
            }));
    return file;
}

Result<int> exportSources(Database& db, SourceFormat format, const QString& path, Instant now,
                          const Progress* progress) {
    const auto file = sourcesFile(db, format, now);
    if (!file) return fail(file);
    if (auto on = goOn(progress); !on) return fail(on);
    if (auto written = writeWholeFile(path, file->bytes); !written) return fail(written);
    return file->leftOut;
}

} // namespace dutydesk
