#include "gui/lanes_delegate.h"

#include "casework/words.h"
#include "gui/formats.h"
#include "gui/lanes_model.h"
#include "gui/lanes_view.h"
#include "gui/theme.h"

#include <QPainter>

namespace dutydesk {

namespace {

struct BarLook {
    QColor fill, edge, words;
    bool dashed = false;
};

BarLook barLook(const Clock& clock, PillKind kind) {
    const Tokens& t = tokens();
    if (clock.state == ClockState::Paused) return {t.surface, t.edge, t.quiet, true};
    switch (kind) {
    case PillKind::Late: return {t.lateFill, t.lateEdge, t.tier1};
    case PillKind::Soon: return {t.soonFill, t.soonEdge, t.soon};
    default: return {t.inTimeFill, t.inTimeEdge, t.inTime};
    }
}

} // namespace

QSize LanesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {px(200), LanesView::rowHeight(m_view.lanes().lane(index.row()))};
}

void LanesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const CaseRow& lane = m_view.lanes().lane(index.row());
    const Tokens& t = tokens();
    const QRect box = option.rect;
    const int side = m_view.sideWidth();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(QRect(box.left(), box.top(), side, box.height()), t.selection);
        painter->fillRect(QRect(box.left(), box.top(), px(3), box.height()), t.accent);
    }
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.faint);
    paintCase(*painter, QRect(box.left(), box.top(), side, box.height()), lane);
    painter->setClipRect(QRect(box.left() + side, box.top(), box.width() - side, box.height()));
    for (int at = 0; at < lane.clocks.size(); ++at) {
        const QRectF line(box.left() + side, box.top() + LanesView::lineTop(lane, at), box.width() - side,
                          LanesView::lineHeight());
        paintClock(*painter, line, lane, lane.clocks.at(at));
    }
    painter->restore();
}

void LanesDelegate::paintCase(QPainter& painter, const QRect& box, const CaseRow& lane) const {
    const Tokens& t = tokens();
    const int top = box.top() + px(8) + std::max(0, box.height() - px(56)) / 2;
    const QRectF first(box.left() + px(38), top, box.width() - px(38 + 10), px(20));
    paintTier(painter, QRectF(box.left() + px(15), top + px(4), px(12), px(12)), lane.head.tier);
    const int used = paintText(painter, first, caseLabel(lane.head.id), t.quiet, font(TextRole::Body));
    paintText(painter, first.adjusted(used + px(6), 0, 0, 0), lane.head.title, t.text,
              font(TextRole::Heading));
    QStringList who{word(lane.head.state)};
    who.append(lane.assigneeName.isEmpty() ? LanesModel::tr("nobody's yet") : lane.assigneeName);
    if (!lane.head.unit.isEmpty()) who.append(lane.head.unit);
    paintText(painter, first.translated(0, px(20)), who.join(QStringLiteral(" · ")), t.quiet,
              font(TextRole::Secondary));
}

void LanesDelegate::paintClock(QPainter& painter, const QRectF& line, const CaseRow& lane,
                               const Clock& clock) const {
    PillLook words = m_view.lanes().wordsOf(lane, clock);
    if (clock.deadline.due < m_view.axis().left) words.text.prepend(QStringLiteral("◂ "));
    const BarLook look = barLook(clock, words.kind);
    const QFont small = font(TextRole::Secondary);
    const LaneBar bar = barOf(m_view.axis(), clock.started, clock.deadline.due,
                              QFontMetrics(small).horizontalAdvance(words.text) + 2, px(8));
    const double high = px(16);
    const QRectF shape(line.left() + bar.left, line.center().y() - high / 2, bar.right - bar.left, high);
    painter.save();
    if (!bar.passed) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.edge, 1, look.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(look.fill);
        // What goes on beyond the axis has no round end there.
        const QRectF drawn =
            shape.adjusted(bar.cutLeft ? -px(12) : 0.5, 0.5, bar.cutRight ? px(12) : -0.5, -0.5);
        painter.drawRoundedRect(drawn, high / 2, high / 2);
        paintStart(painter, line, lane, clock);
    }
    const bool inside = bar.words == LaneBar::Words::Inside;
    const bool filled = inside && words.kind == PillKind::Late && clock.state != ClockState::Paused;
    const QRectF place(line.left() + bar.wordsLeft, line.top(), bar.wordsWidth, line.height());
    if (!inside && !bar.passed)
        painter.fillRect(place.adjusted(-px(2), px(4), px(2), -px(4)), tokens().surface);
    paintText(painter, place, shortenedPill(words.text, small, int(place.width())),
              filled ? tokens().late : look.words, small);
    painter.restore();
}

/// A mark over the bar, where no words stand: from here on the time is short.
void LanesDelegate::paintStart(QPainter& painter, const QRectF& line, const CaseRow& lane,
                               const Clock& clock) const {
    const auto start = m_view.lanes().startOf(lane, clock);
    if (!start || clock.deadline.due < m_view.lanes().now()) return;
    const double x = line.left() + m_view.axis().at(*start);
    if (x < line.left() || x > line.right()) return;
    const double tip = line.center().y() - px(7);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().text);
    painter.drawPolygon(QPolygonF{{x - px(5), tip - px(5)}, {x + px(5), tip - px(5)}, {x, tip}});
}

} // namespace dutydesk
