#include "gui/paper_dialog.h"

#include "gui/file_dialog.h"

#include <QCoreApplication>

namespace dutydesk {

namespace {

struct PaperDialog {
    Q_DECLARE_TR_FUNCTIONS(PaperDialog)
};

QString filterOf(PaperFormat format) {
    switch (format) {
    case PaperFormat::Docx: return PaperDialog::tr("Word document (*.docx)");
    case PaperFormat::Pdf: return PaperDialog::tr("PDF (*.pdf)");
    case PaperFormat::Xlsx: return PaperDialog::tr("Excel workbook (*.xlsx)");
    case PaperFormat::Csv: return PaperDialog::tr("CSV (*.csv)");
    case PaperFormat::Html: return PaperDialog::tr("HTML (*.html)");
    }
    return {};
}

} // namespace

void askForPaperFile(QWidget* parent, const QString& title, const QString& name,
                     const std::function<void(const QString&, PaperFormat)>& chosen) {
    QStringList filters;
    for (const PaperFormat format : allPaperFormats()) filters.append(filterOf(format));
    QFileDialog* dialog = dialogToSave(parent, title, filters.join(QStringLiteral(";;")), name);
    dialog->setDefaultSuffix(ending(allPaperFormats().first()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& filter) {
        dialog->setDefaultSuffix(ending(allPaperFormats().value(filters.indexOf(filter))));
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [dialog, filters, chosen](const QString& path) {
            // What the name ends with goes before what was picked from the list.
            const auto named = paperFormat(QFileInfo(path).suffix().toLower());
            chosen(path,
                   named.value_or(allPaperFormats().value(filters.indexOf(dialog->selectedNameFilter()))));
        });
    dialog->open();
}

} // namespace dutydesk
