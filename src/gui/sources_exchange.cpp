// Sources from files and into files.

#include "desk/error_words.h"
#include "desk/imports.h"
#include "desk/source_files.h"
#include "gui/background.h"
#include "gui/file_dialog.h"
#include "gui/formats.h"
#include "gui/import_report.h"
#include "gui/sources_pane.h"

#include <QDir>
#include <QFile>

namespace dutydesk {

namespace {

Result<SourceRows> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path, file.errorString());
    const QByteArray bytes = file.readAll();
    return readSources(bytes, sourceFormatOf(bytes, path));
}

} // namespace

void SourcesPane::askForImport() {
    QFileDialog* dialog =
        dialogToOpen(this, tr("Import sources"), tr("Lists of sources (*.opml *.xml *.csv);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SourcesPane::importFrom);
    dialog->open();
}

void SourcesPane::importFrom(const QString& path) {
    await(inBackground([path] { return readFile(path); }), this, [this](const Result<SourceRows>& read) {
        if (!read) return Q_EMIT failed(read.error());
        QList<Source> sources;
        for (const SourceRow& row : read->rows) sources.append(sourceOf(row));
        const auto work = [this, sources](const SharedProgress& progress) {
            return dutydesk::importSources(desk(), sources, progress);
        };
        await(watched(tr("Importing sources"), work), this,
              [this, read = *read](const Result<ImportSources::Value>& done) {
                  if (!done) return Q_EMIT failed(done.error());
                  report(*done, problemsOf(read, *done));
              });
    });
}

void SourcesPane::report(const ImportSources::Value& done, const QList<RowProblem>& problems) {
    QStringList words{plural(done.added, tr("1 source was added"), tr("%1 sources were added"))};
    if (done.skipped > 0)
        words.append(plural(done.skipped, tr("1 was here already"), tr("%1 were here already")));
    if (!problems.isEmpty())
        words.append(plural(problems.size(), tr("1 was refused"), tr("%1 were refused")));
    if (done.left > 0)
        words.append(plural(done.left, tr("stopped before 1 other"), tr("stopped before %1 others")));
    const QString summary = words.join(tr(", "));
    QStringList reasons;
    for (const RowProblem& problem : problems)
        reasons.append(tr("Line %1: %2").arg(problem.line).arg(sentence(problem.error)));
    if (reasons.isEmpty())
        Q_EMIT said(summary);
    else
        (new ImportReport(summary, reasons, this))->open();
    Q_EMIT imported(summary, reasons);
}

void SourcesPane::askForExport() {
    QFileDialog* dialog =
        dialogToSave(this, tr("Export the sources"), tr("CSV, all sources (*.csv);;OPML, the feeds (*.opml)"),
                     tr("sources") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.opml")) ? QStringLiteral("opml")
                                                                          : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &SourcesPane::exportTo);
    dialog->open();
}

void SourcesPane::exportTo(const QString& path) {
    const SourceFormat format =
        path.endsWith(QLatin1String(".opml"), Qt::CaseInsensitive) ? SourceFormat::Opml : SourceFormat::Csv;
    const auto work = [this, format, path](const SharedProgress& progress) {
        return desk().readLong([format, path, progress, at = now()](Database& db) {
            return exportSources(db, format, path, at, progress.get());
        });
    };
    await(watched(tr("Exporting the sources"), work), this, [this, path](const Result<int>& left) {
        if (stopped(left)) return Q_EMIT said(tr("The export was stopped; no file was written"));
        if (!left) return Q_EMIT failed(left.error());
        QString words = tr("Written to %1").arg(QDir::toNativeSeparators(path));
        if (*left > 0)
            words += QStringLiteral(" · ") + plural(*left, tr("1 source is no feed and is not in it"),
                                                    tr("%1 sources are no feeds and are not in it"));
        Q_EMIT said(words);
        Q_EMIT exported(path);
    });
}

} // namespace dutydesk
