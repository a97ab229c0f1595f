#include "gui/file_dialog.h"

#include "gui/dialog_focus.h"

#include <QFileInfo>

namespace dutydesk {

namespace {

QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& filter, const QString& folder) {
    auto* dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    releaseActivation(*dialog);
    return dialog;
}

} // namespace

QFileDialog* dialogToOpen(QWidget* parent, const QString& title, const QString& filter,
                          const QString& folder) {
    QFileDialog* dialog = fileDialog(parent, title, filter, folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

QFileDialog* dialogToSave(QWidget* parent, const QString& title, const QString& filter, const QString& name) {
    QFileDialog* dialog = fileDialog(parent, title, filter, documentsFolder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    return dialog;
}

QFileDialog* dialogForFolder(QWidget* parent, const QString& title) {
    QFileDialog* dialog = fileDialog(parent, title, {}, documentsFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return dialog;
}

} // namespace dutydesk
