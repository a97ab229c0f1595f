#include "gui/file_dialog.h"
#include "gui/summary_pane.h"
#include "reporting/letterhead.h"
#include "ui_summary_pane.h"

#include <QDir>
#include <QFile>
#include <QMenu>

namespace dutydesk {

namespace {

Result<QByteArray> readLetterhead(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path, file.errorString());
    const QByteArray docx = file.read(largestLetterhead + 1);
    if (docx.isEmpty()) return fail(ErrorCode::LetterheadUnreadable, path);
    return docx;
}

} // namespace

// The part of the summary pane that sets the letterhead.

void SummaryPane::buildMenu() {
    auto* menu = new QMenu(m->more);
    m_letterhead = {menu->addAction(QString(), this, &SummaryPane::askForLetterhead),
                    menu->addAction(QString(), this, &SummaryPane::saveLetterhead),
                    menu->addAction(QString(), this, [this] {
                        perform(SetLetterhead{}, [this](const Nothing&) {
                            Q_EMIT said(tr("Word documents are written on the built-in letterhead."));
                        });
                    })};
    m->more->setMenu(menu);
}

void SummaryPane::askForLetterhead() {
    QFileDialog* dialog = dialogToOpen(this, tr("The office's letterhead"), tr("Word document (*.docx)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SummaryPane::setLetterhead);
    dialog->open();
}

void SummaryPane::setLetterhead(const QString& path) {
    const auto docx = readLetterhead(path);
    if (!docx) return Q_EMIT failed(docx.error());
    const QString name = QFileInfo(path).fileName();
    perform(SetLetterhead{name, *docx},
            [this, name](const Nothing&) { Q_EMIT said(tr("Word documents are written on %1.").arg(name)); });
}

void SummaryPane::saveLetterhead() {
    QFileDialog* dialog = dialogToSave(this, tr("Save the letterhead in use"), tr("Word document (*.docx)"),
                                       tr("letterhead") + QStringLiteral(".docx"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        load(
            [path](Database& db) -> Result<Nothing> {
                const auto own = PaperTable(db).letterhead();
                if (!own) return fail(own);
                if (auto done = writeFile(path, *own ? (*own)->docx : builtInLetterhead()); !done)
                    return fail(done);
                return Nothing{};
            },
            [this, path](const Nothing&) {
                Q_EMIT said(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
            });
    });
    dialog->open();
}

} // namespace dutydesk
