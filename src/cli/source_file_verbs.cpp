#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/office_commands.h"
#include "desk/error_words.h"
#include "desk/source_files.h"
#include "desk/whole_file.h"

namespace dutydesk {

namespace {

Result<SourceFormat> formatOf(const Invocation& invocation, const QByteArray& bytes, const QString& path) {
    if (!invocation.has(QStringLiteral("format"))) return sourceFormatOf(bytes, path);
    const QString name = invocation.value(QStringLiteral("format"));
    const auto format = sourceFormatOf(name);
    return format ? format : notOneOf(name, QStringLiteral("opml | csv"));
}

void sayProblem(const Invocation& invocation, int line, const Error& error) {
    invocation.say(Cli::tr("%1: %2").arg(line).arg(sentence(error)));
}

Result<void> runSourceImport(const Invocation& invocation) {
    const auto path = invocation.word(0, QStringLiteral("FILE"));
    if (!path) return fail(path);
    const auto bytes = readFile(*path);
    if (!bytes) return fail(bytes);
    const auto format = formatOf(invocation, *bytes, *path);
    if (!format) return fail(format);
    const auto read = readSources(*bytes, *format);
    if (!read) return fail(read);

    ImportSources import;
    for (const SourceRow& row : read->rows) import.sources.append(sourceOf(row));
    const auto done = runCommand(invocation, import);
    if (!done) return fail(done);
    const QList<RowProblem> problems = problemsOf(*read, *done);
    for (const RowProblem& problem : problems) sayProblem(invocation, problem.line, problem.error);
    invocation.print(QJsonObject{
        {"added", done->added}, {"skipped", done->skipped}, {"refused", static_cast<int>(problems.size())}});
    return {};
}

Result<void> runSourceExport(const Invocation& invocation) {
    const auto format = invocation.need(QStringLiteral("format")).and_then([](const QString& name) {
        const auto known = sourceFormatOf(name);
        return known ? known : notOneOf(name, QStringLiteral("opml | csv"));
    });
    if (!format) return fail(format);
    const auto file = readStore(invocation, [format = *format, now = invocation.clock().now()](Database& db) {
        return sourcesFile(db, format, now);
    });
    if (!file) return fail(file);
    if (file->leftOut > 0)
        invocation.say(Cli::tr("%1 sources are no feeds and have no place in OPML; CSV holds them all.")
                           .arg(file->leftOut));
    if (invocation.has(QStringLiteral("out")))
        return writeWholeFile(invocation.value(QStringLiteral("out")), file->bytes);
    invocation.printBytes(file->bytes);
    return {};
}

} // namespace

QList<Verb> sourceFileVerbs() {
    const OptionSpec format{QStringLiteral("format"), QStringLiteral("F"), QStringLiteral("opml | csv")};
    return {
        {QStringLiteral("source import"), QStringLiteral("FILE [--format opml|csv] --as USER"),
         Cli::tr(
             "Adds the sources of an OPML or CSV file; those that are here already are skipped, lines that "
             "cannot be read are named."),
         personOptions({format}), runSourceImport},
        {QStringLiteral("source export"), QStringLiteral("--format opml|csv [--out FILE]"),
         Cli::tr("Writes the sources: all of them as CSV, the feeds as OPML."),
         storeOptions(
             {format,
              {QStringLiteral("out"), QStringLiteral("FILE"), Cli::tr("instead of standard output")}}),
         runSourceExport},
    };
}

} // namespace dutydesk
