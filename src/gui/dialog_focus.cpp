#include "gui/dialog_focus.h"

#include <QApplication>
#include <QDialog>

namespace dutydesk {

void releaseActivation(QDialog& dialog) {
    QObject::connect(&dialog, &QDialog::finished, &dialog, [&dialog] {
        if (QApplication::activeWindow() != &dialog) return;
        const QWidget* parent = dialog.parentWidget();
        QApplication::setActiveWindow(parent ? parent->window() : nullptr);
    });
}

} // namespace dutydesk
