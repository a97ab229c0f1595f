#pragma once

#include "reporting/paper.h"

#include <QObject>

#include <functional>

class QWidget;

namespace dutydesk {

/// Asks where a paper is to be written and in which format, DOCX first, and calls `chosen`. `name`: what to
/// call it, without an ending.
void askForPaperFile(QWidget* parent, const QString& title, const QString& name,
                     const std::function<void(const QString& path, PaperFormat format)>& chosen);

} // namespace dutydesk
