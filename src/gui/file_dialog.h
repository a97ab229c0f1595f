#pragma once

#include "desk/paths.h"

#include <QFileDialog>

namespace dutydesk {

// Dialogs for a file: open() shows them, and fileSelected() tells what was chosen, if something was. They
// delete themselves when closed.

/// Of a file that is there.
[[nodiscard]] QFileDialog* dialogToOpen(QWidget* parent, const QString& title, const QString& filter,
                                        const QString& folder = documentsFolder());
/// Of a file to be written, in the person's documents; `name` is offered, and its ending given to names that
/// have none.
[[nodiscard]] QFileDialog* dialogToSave(QWidget* parent, const QString& title, const QString& filter,
                                        const QString& name);
/// Of a folder to write into.
[[nodiscard]] QFileDialog* dialogForFolder(QWidget* parent, const QString& title);

} // namespace dutydesk
