#include "gui/icons.h"

#include "gui/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace dutydesk {

namespace {

QPixmap rendered(const QByteArray& svg, int size, qreal ratio) {
    QPixmap pixmap(qRound(size * ratio), qRound(size * ratio));
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QIcon icon(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray svg = file.readAll().replace("currentColor", colour.name().toLatin1());
    QIcon result;
    for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) result.addPixmap(rendered(svg, px(16), ratio));
    return result;
}

QIcon icon(const QString& name) { return icon(name, tokens().quiet); }

} // namespace dutydesk
