#include "reporting/drawing.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgRenderer>

namespace dutydesk {

bool paintPicture(const Picture& picture, QPainter& painter, const QRectF& into) {
    QSvgRenderer drawing(picture.svg);
    if (!drawing.isValid() || picture.width <= 0 || picture.height <= 0) return false;
    drawing.render(&painter, into);
    return true;
}

QImage imageOf(const Picture& picture, int width) {
    if (picture.width <= 0 || picture.height <= 0) return {};
    QImage image(width, std::max(1, width * picture.height / picture.width), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    return paintPicture(picture, painter, image.rect()) ? image : QImage();
}

QByteArray pngOf(const Picture& picture, int width) {
    const QImage image = imageOf(picture, width);
    QByteArray png;
    if (image.isNull()) return png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace dutydesk
