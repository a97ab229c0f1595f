#pragma once

#include "reporting/document.h"

#include <QImage>

class QPainter;
class QRectF;

namespace dutydesk {

/// Paints the drawing into `into`. False where it cannot be read.
bool paintPicture(const Picture& picture, QPainter& painter, const QRectF& into);
/// So many pixels wide, on white; null where it cannot be read.
[[nodiscard]] QImage imageOf(const Picture& picture, int width);
[[nodiscard]] QByteArray pngOf(const Picture& picture, int width);

} // namespace dutydesk
