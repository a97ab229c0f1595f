#include "gui/lanes_view.h"

#include "gui/formats.h"
#include "gui/lanes_delegate.h"
#include "gui/lanes_model.h"
#include "gui/painting.h"
#include "gui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace dutydesk {

namespace {

constexpr int headHeight = 32;

QString tickText(const LaneTick& tick, LaneZoom zoom, const QTimeZone& zone) {
    const QDateTime at = toDateTime(tick.at, zone);
    if (tick.midnight || zoom == LaneZoom::Week)
        return at.toString(QStringLiteral("MM-dd ")) +
               QLocale().dayName(at.date().dayOfWeek(), QLocale::ShortFormat);
    return at.toString(QStringLiteral("HH:mm"));
}

} // namespace

/// The axis' hours and days, and what time it is now, above the lanes.
class LanesHead final : public QWidget {
  public:
    explicit LanesHead(LanesView* view) : QWidget(view), m_view(*view) {}

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& t = tokens();
        painter.fillRect(rect(), t.raised);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
        const int side = m_view.sideWidth();
        const QFont small = dutydesk::font(TextRole::Secondary);
        const QFontMetrics metrics(small);
        const LanesModel& lanes = m_view.lanes();
        const QString now = LanesView::tr("now %1").arg(
            toDateTime(lanes.now(), lanes.zone()).toString(QStringLiteral("HH:mm")));
        const int wide = metrics.horizontalAdvance(now) + px(14);
        const double nowAt = side + m_view.axis().at(lanes.now());
        const bool seen = nowAt >= side && nowAt <= width();
        const QRectF badge(
            std::clamp(nowAt - wide / 2.0, double(side), double(std::max(side, width() - wide))), px(6), wide,
            px(20));
        double free = side;
        for (const LaneTick& tick : ticksOf(m_view.axis(), m_view.zoom(), lanes.zone())) {
            const QString text = tickText(tick, m_view.zoom(), lanes.zone());
            const QRectF place(side + m_view.axis().at(tick.at) + px(4), 0,
                               metrics.horizontalAdvance(text) + 2, height());
            if (place.left() < free || place.right() > width()) continue;
            if (seen && place.right() > badge.left() - px(4) && place.left() < badge.right() + px(4))
                continue;
            paintText(painter, place, text, tick.midnight ? t.text : t.quiet, small);
            free = place.right() + px(8);
        }
        if (!seen) return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.lateEdge);
        painter.setBrush(t.lateFill);
        painter.drawRoundedRect(badge, px(10), px(10));
        paintText(painter, badge, now, t.late, small, Qt::AlignCenter);
    }

  private:
    const LanesView& m_view;
};

LanesView::LanesView(LanesModel& model, QWidget* parent)
    : QListView(parent), m_lanes(model), m_head(new LanesHead(this)) {
    setModel(&model);
    setItemDelegate(new LanesDelegate(*this, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setViewportMargins(0, px(headHeight), 0, 0);
    goToNow();
}

int LanesView::sideWidth() const { return std::min(px(300), viewport()->width() * 2 / 5); }
int LanesView::lineHeight() { return px(24); }
int LanesView::rowHeight(const CaseRow& lane) {
    return std::max(px(40), int(lane.clocks.size()) * lineHeight()) + px(16);
}
int LanesView::lineTop(const CaseRow& lane, int clock) {
    const int lines = int(lane.clocks.size()) * lineHeight();
    return px(8) + std::max(0, px(40) - lines) / 2 + clock * lineHeight();
}

void LanesView::showAxis() {
    m_axis.width = std::max(1, viewport()->width() - sideWidth());
    m_head->update();
    viewport()->update();
}

void LanesView::goToNow() {
    m_follows = true;
    m_axis = axisAround(m_lanes.now(), m_zoom, m_axis.width);
    showAxis();
}

/// What stands a quarter from the left stays there.
void LanesView::setZoom(LaneZoom zoom) {
    if (zoom == m_zoom) return;
    const Instant kept = m_axis.left + m_axis.span / 4;
    m_zoom = zoom;
    m_axis = axisAround(kept, zoom, m_axis.width);
    showAxis();
    Q_EMIT zoomChanged();
}

void LanesView::scrollTime(int eighths) {
    m_follows = false;
    m_axis.left += m_axis.span / 8 * eighths;
    showAxis();
}

void LanesView::passTime() {
    m_lanes.findCollisions();
    if (m_follows)
        goToNow();
    else
        showAxis();
}

void LanesView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    m_head->setGeometry(0, 0, width(), px(headHeight));
    showAxis();
}

/// Hours, collisions and the line of now stand behind the lanes: their words are to be read.
void LanesView::paintEvent(QPaintEvent* event) {
    const Tokens& t = tokens();
    const int side = sideWidth();
    const QRect area = viewport()->rect();
    {
        QPainter painter(viewport());
        for (const LaneTick& tick : ticksOf(m_axis, m_zoom, m_lanes.zone()))
            painter.fillRect(QRectF(side + m_axis.at(tick.at), 0, 1, area.height()),
                             tick.midnight ? t.edge : t.faint);
        painter.setClipRect(area.adjusted(side, 0, 0, 0));
        for (const Collision& collision : m_lanes.collisions()) {
            const double from = m_axis.at(collision.first);
            const double to = m_axis.at(collision.last);
            painter.fillRect(QRectF(side + from - px(3), 0, std::max(to - from, 0.0) + px(6), area.height()),
                             t.soonFill);
        }
        const double now = m_axis.at(m_lanes.now());
        if (now >= 0 && now <= m_axis.width)
            painter.fillRect(QRectF(side + now - 1, 0, 2, area.height()), t.lateEdge);
    }
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(side, 0, 1, area.height()), t.line);
}

void LanesView::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const int zoom = int(m_zoom) + (turned.y() > 0 ? -1 : 1);
        setZoom(LaneZoom(std::clamp(zoom, int(LaneZoom::Hours), int(LaneZoom::Week))));
        return event->accept();
    }
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (!sideways && !(event->modifiers() & Qt::ShiftModifier)) return QListView::wheelEvent(event);
    scrollTime((sideways ? turned.x() : turned.y()) > 0 ? -1 : 1);
    event->accept();
}

bool LanesView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QListView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid() || help->pos().x() < sideWidth()) return true;
    const CaseRow& lane = m_lanes.lane(index.row());
    const int in = help->pos().y() - visualRect(index).top();
    for (int clock = 0; clock < lane.clocks.size(); ++clock)
        if (in >= lineTop(lane, clock) && in < lineTop(lane, clock) + lineHeight())
            Q_EMIT whyAsked(index, clock, help->globalPos());
    return true;
}

} // namespace dutydesk
