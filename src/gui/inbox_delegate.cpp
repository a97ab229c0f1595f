#include "gui/inbox_delegate.h"

#include "gui/formats.h"
#include "gui/inbox_model.h"
#include "gui/painting.h"
#include "gui/theme.h"
#include "reporting/wording.h"

#include <QPainter>

namespace dutydesk {

namespace {

QStringList hitWords(const InboxRow& row) {
    QStringList words;
    for (const Flag& flag : row.flags)
        for (const Hit& hit : flag.hits)
            if ((hit.shown || flag.unlikely) && !words.contains(hit.keyword)) words.append(hit.keyword);
    return words.mid(0, 4);
}

QString ruleNames(const InboxRow& row) {
    QStringList names;
    for (const Flag& flag : row.flags)
        if (!flag.ruleName.isEmpty() && !names.contains(flag.ruleName)) names.append(flag.ruleName);
    return names.isEmpty() ? InboxDelegate::tr("entered by hand")
                           : InboxDelegate::tr("rule \"%1\"").arg(names.join(QStringLiteral(" · ")));
}

} // namespace

InboxDelegate::InboxDelegate(const InboxModel& model, const WallClock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_clock(clock) {}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {px(200), px(58)};
}

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const InboxRow& row = m_model.row(index.row());
    const Tokens& t = tokens();
    const QRectF box = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(box, t.selection);
        painter->fillRect(QRectF(box.left(), box.top(), px(3), box.height()), t.accent);
    }
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.faint);
    if (m_model.isMarked(index.row())) {
        painter->fillRect(QRectF(box.left(), box.top(), px(24), box.height() - 1), t.selection);
        paintText(*painter, QRectF(box.left(), box.top() + px(30), px(26), px(18)), QStringLiteral("✓"),
                  t.accent, font(TextRole::Heading), Qt::AlignCenter);
    }
    paintTier(*painter, QRectF(box.left() + px(13), box.top() + px(13), px(13), px(13)), row.tier);

    const QString time = shortTime(row.item.published.value_or(row.item.found), m_clock.now(), m_zone);
    const int timeWidth = QFontMetrics(font(TextRole::Body)).horizontalAdvance(time);
    const QRectF first(box.left() + px(38), box.top() + px(9), box.width() - px(38 + 14), px(20));
    paintText(*painter, first, time, t.quiet, font(TextRole::Body), Qt::AlignRight | Qt::AlignVCenter);
    QString title = row.item.title;
    if (row.item.revision > 1) title += tr(" (revision %1)").arg(row.item.revision);
    paintText(*painter, first.adjusted(0, 0, -timeWidth - px(12), 0), title, t.text, font(TextRole::Heading));
    paintWhy(*painter, QRectF(first.left(), box.top() + px(30), first.width(), px(20)), index.row());
    painter->restore();
}

void InboxDelegate::paintWhy(QPainter& painter, QRectF place, int index) const {
    const InboxRow& row = m_model.row(index);
    const QFont small = font(TextRole::Secondary);
    const QColor quiet = tokens().quiet;
    const auto move = [&place](int used) { place.setLeft(place.left() + used); };
    move(paintText(painter, place, placeText(row.item.sourceName) + QStringLiteral(" · ") + ruleNames(row),
                   quiet, small) +
         px(8));
    const bool unlikely = !row.flags.isEmpty() && row.flags.first().unlikely;
    if (row.versions > 1) {
        const QString told = tr("%1 versions · %2 sites").arg(row.versions).arg(row.sites);
        move(paintText(painter, place, told, tokens().accent, small) + px(8));
    }
    for (const QString& word : hitWords(row)) {
        if (place.width() < px(24)) return;
        move((unlikely ? paintText(painter, place, word, tokens().unlikely, small)
                       : paintMarked(painter, place, word, small)) +
             px(5));
    }
    const QString confidence = QString::number(row.confidence, 'f', 2);
    const int width = QFontMetrics(small).horizontalAdvance(confidence);
    if (!row.flags.isEmpty() && row.flags.first().rule != RuleId::None && place.width() > width + px(6))
        paintText(painter, place.adjusted(px(4), 0, 0, 0), confidence, quiet, small);
}

} // namespace dutydesk
