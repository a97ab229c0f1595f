#include "gui/queue_delegate.h"

#include "gui/formats.h"
#include "gui/painting.h"
#include "gui/queue_model.h"
#include "gui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace dutydesk {

namespace {

void paintClocks(QPainter& painter, QRectF place, const CaseRow& row, Instant now) {
    QList<Clock> clocks;
    for (const Clock& clock : row.clocks)
        if (!clock.guide) clocks.append(clock);
    for (int at = 0; at < clocks.size(); ++at) {
        const PillLook look = rowPill(clocks.at(at), now);
        const int rest = int(clocks.size()) - at;
        const QString more = QStringLiteral("+%1").arg(rest);
        const bool last = at + 1 == clocks.size();
        const int need = pillWidth(look.text) + (last ? 0 : px(34));
        if (at > 0 && need > place.width()) {
            paintText(painter, place, more, tokens().quiet, font(TextRole::Secondary));
            return;
        }
        const QRectF room = last ? place : place.adjusted(0, 0, -px(26), 0); // for how many more there are
        place.setLeft(place.left() + paintPill(painter, room, look) + px(6));
    }
}

/// One text across the row, of which each cell paints its own part.
void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QueueModel& model,
               const CaseRow& row) {
    const Tokens& t = tokens();
    painter.setClipRect(option.rect);
    painter.fillRect(option.rect, t.raised);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (!view) return;
    const QHeaderView* header = view->horizontalHeader();
    QRectF place(-header->offset(), option.rect.top(), header->length(), option.rect.height() - 1);
    place.adjust(px(14), 0, -px(14), 0);
    if (model.grouping() == QueueGrouping::Tier) {
        paintTier(painter, QRectF(place.left(), place.center().y() - px(6), px(12), px(12)), row.head.tier);
        place.setLeft(place.left() + px(20));
    }
    const int width = paintText(painter, place, model.groupText(row), t.text, font(TextRole::Heading));
    place.setLeft(place.left() + width + px(10));
    paintText(painter, place, model.countText(row), t.quiet, font(TextRole::Secondary));
}

} // namespace

/// As wide as what paint() draws.
QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto* model = qobject_cast<const QueueModel*>(index.model());
    const QSize least(px(60), px(38));
    if (!model || model->isHead(index.row())) return least;
    const CaseRow& row = model->row(index.row());
    const auto wide = [](const QString& text, TextRole role) {
        return QFontMetrics(font(role)).horizontalAdvance(text);
    };
    int width = px(10) + px(6) + 2;
    switch (index.column()) {
    case QueueModel::TierColumn: return least;
    case QueueModel::TitleColumn:
        width +=
            wide(caseLabel(row.head.id), TextRole::Body) + px(8) + wide(row.head.title, TextRole::Heading);
        break;
    case QueueModel::StateColumn: width += pillWidth(index.data(Qt::DisplayRole).toString()); break;
    case QueueModel::DeadlineColumn:
        for (const Clock& clock : row.clocks)
            if (!clock.guide) width += pillWidth(rowPill(clock, model->clock().now()).text) + px(6);
        break;
    default: width += wide(index.data(Qt::DisplayRole).toString(), TextRole::Body); break;
    }
    return {width, least.height()};
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto* model = qobject_cast<const QueueModel*>(index.model());
    if (!model) return;
    const CaseRow* row = &model->row(index.row());
    const Tokens& t = tokens();
    painter->save();
    if (model->isHead(index.row())) {
        paintHead(*painter, option, *model, *row);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, t.selection);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.faint);
    const QRectF cell = QRectF(option.rect).adjusted(px(10), 0, -px(6), -1);
    switch (index.column()) {
    case QueueModel::TierColumn: {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(3), option.rect.height()),
                              t.accent);
        paintTier(*painter, QRectF(cell.left() + px(4), cell.center().y() - px(6), px(12), px(12)),
                  row->head.tier);
        paintText(*painter, cell.adjusted(px(24), 0, 0, 0), QString::number(int(row->head.tier)),
                  t.tier(row->head.tier), font(TextRole::Heading));
        break;
    }
    case QueueModel::TitleColumn: {
        const QString number = caseLabel(row->head.id);
        const int width = paintText(*painter, cell, number, t.quiet, font(TextRole::Body));
        paintText(*painter, cell.adjusted(width + px(8), 0, 0, 0), row->head.title, t.text,
                  font(TextRole::Heading));
        break;
    }
    case QueueModel::StateColumn:
        paintPill(*painter, cell, {PillKind::Plain, index.data(Qt::DisplayRole).toString()});
        break;
    case QueueModel::DeadlineColumn: paintClocks(*painter, cell, *row, model->clock().now()); break;
    default:
        paintText(*painter, cell, index.data(Qt::DisplayRole).toString(), t.text, font(TextRole::Body));
        break;
    }
    painter->restore();
}

} // namespace dutydesk
