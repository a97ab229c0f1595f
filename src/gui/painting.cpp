#include "gui/painting.h"

#include "gui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPolygonF>
#include <QTextLayout>

namespace dutydesk {

namespace {

struct PillColours {
    QColor text, fill, edge;
};

PillColours pillColours(PillKind kind) {
    const Tokens& t = tokens();
    switch (kind) {
    case PillKind::Late: return {t.late, t.lateFill, t.lateEdge};
    case PillKind::Soon: return {t.soon, t.soonFill, t.soonEdge};
    case PillKind::InTime:
    case PillKind::Done: return {t.inTime, t.inTimeFill, t.inTimeEdge};
    case PillKind::Plain: return {t.quiet, t.surface, t.edge};
    }
    return {t.text, t.surface, t.edge};
}

/// One line, as wide as it wants to be.
QTextLine laidOut(QTextLayout& layout, QString text) {
    layout.setText(text.replace(u'\n', u' '));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return line;
}

QPointF placed(const QSizeF& size, const QRectF& place, Qt::Alignment alignment) {
    QPointF at = place.topLeft();
    if (alignment & Qt::AlignRight) at.rx() += place.width() - size.width();
    if (alignment & Qt::AlignHCenter) at.rx() += (place.width() - size.width()) / 2;
    if (alignment & Qt::AlignBottom) at.ry() += place.height() - size.height();
    if (alignment & Qt::AlignVCenter) at.ry() += (place.height() - size.height()) / 2;
    return at;
}

} // namespace

void paintTier(QPainter& painter, const QRectF& box, Tier tier) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().tier(tier));
    const QPointF c = box.center();
    switch (tier) {
    case Tier::Major:
        painter.drawPolygon(QPolygonF{{c.x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        break;
    case Tier::Serious:
        painter.drawPolygon(
            QPolygonF{{c.x(), box.top()}, {box.right(), c.y()}, {c.x(), box.bottom()}, {box.left(), c.y()}});
        break;
    case Tier::Ordinary: painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5)); break;
    }
    painter.restore();
}

QString shortenedPill(const QString& text, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width) return text;
    const qsizetype at = text.lastIndexOf(QStringLiteral(" · "));
    if (text.count(QStringLiteral(" · ")) > 1) return shortenedPill(text.left(at), font, width);
    const QString tail = at < 0 ? QString() : text.mid(at);
    const int room = width - metrics.horizontalAdvance(tail);
    if (tail.isEmpty() || room < metrics.horizontalAdvance(QStringLiteral("#000…")))
        return metrics.elidedText(text, Qt::ElideRight, width);
    return metrics.elidedText(text.left(at), Qt::ElideRight, room) + tail;
}

int pillHeight() { return px(21); }

int pillWidth(const QString& text) {
    return QFontMetrics(font(TextRole::Secondary)).horizontalAdvance(text) + px(18);
}

int paintPill(QPainter& painter, const QRectF& place, const PillLook& look) {
    const int wanted = pillWidth(look.text);
    const int width = std::min(wanted, int(place.width()));
    const QRectF box(place.left(), place.center().y() - pillHeight() / 2.0, width, pillHeight());
    const auto colours = pillColours(look.kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2);
    painter.restore();
    const QRectF inner = box.adjusted(px(9), 0, -px(8), 0);
    const QFont small = font(TextRole::Secondary);
    paintText(painter, inner,
              wanted > width ? shortenedPill(look.text, small, int(inner.width())) : look.text, colours.text,
              small);
    return width;
}

int paintText(QPainter& painter, const QRectF& place, const QString& text, const QColor& colour,
              const QFont& font, Qt::Alignment alignment) {
    if (text.isEmpty()) return 0;
    // Finding the glyphs is most of the work of painting a list; QPainter::drawText() after a measurement
    // would do it three times.
    QTextLayout layout;
    layout.setFont(font);
    layout.setCacheEnabled(true);
    QTextLine line = laidOut(layout, text);
    if (line.naturalTextWidth() > place.width())
        line = laidOut(layout, QFontMetrics(font).elidedText(text, Qt::ElideRight, int(place.width())));
    const QSizeF size(line.naturalTextWidth(), line.height());
    painter.setPen(colour);
    layout.draw(&painter, placed(size, place, alignment));
    return qRound(size.width());
}

int paintMarked(QPainter& painter, const QRectF& place, const QString& word, const QFont& font) {
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(word);
    if (width + px(4) > place.width()) return 0;
    const QRectF box(place.left(), place.center().y() - metrics.height() / 2.0, width + px(4),
                     metrics.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().mark);
    painter.drawRoundedRect(box, 2, 2);
    painter.restore();
    paintText(painter, box.adjusted(px(2), 0, px(2), 0), word, tokens().text, font);
    return int(box.width());
}

} // namespace dutydesk
