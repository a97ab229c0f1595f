#include "gui/week_chart.h"

#include "gui/painting.h"
#include "gui/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace dutydesk {

WeekChart::WeekChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(px(560));
}

void WeekChart::setWeeks(const QList<Week>& weeks) {
    m_weeks = weeks;
    describe();
    update();
}

QSize WeekChart::sizeHint() const { return {px(200), px(72)}; }

void WeekChart::describe() {
    QStringList lines;
    for (qsizetype i = 0; i < m_weeks.size(); ++i) {
        const auto [useful, dismissed] = m_weeks[i];
        if (useful + dismissed == 0) continue;
        const qsizetype ago = m_weeks.size() - 1 - i;
        lines.append(
            (ago == 0 ? tr("This week: %1 of %2 were useful") : tr("%3 weeks ago: %1 of %2 were useful"))
                .arg(useful)
                .arg(useful + dismissed)
                .replace(QLatin1String("%3"), QString::number(ago)));
    }
    setToolTip(lines.join(u'\n'));
    setAccessibleName(tr("Reviews by week"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

void WeekChart::paintEvent(QPaintEvent*) {
    if (m_weeks.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    int most = 1;
    for (const Week& week : m_weeks) most = std::max(most, week.useful + week.dismissed);
    const int words = px(16);
    const QRectF area(0, px(2) + words, width(), height() - 2 * words - px(4));
    const double step = area.width() / double(m_weeks.size());
    const double wide = std::min(step * 0.6, double(px(22)));
    for (qsizetype i = 0; i < m_weeks.size(); ++i) {
        const auto [useful, dismissed] = m_weeks[i];
        const double left = area.left() + step * double(i) + (step - wide) / 2;
        const double whole = area.height() * (useful + dismissed) / most;
        const double lower = area.height() * useful / most;
        // Filled is useful, an empty frame dismissed: the shapes tell it without colours too.
        painter.setPen(QPen(t.edge, 1));
        painter.setBrush(Qt::NoBrush);
        if (dismissed > 0) painter.drawRect(QRectF(left, area.bottom() - whole, wide, whole - lower));
        if (useful > 0) painter.fillRect(QRectF(left, area.bottom() - lower, wide, lower), t.accent);
        if (useful + dismissed == 0) continue;
        const QRectF above(left + (wide - step) / 2, area.bottom() - whole - words, step, words);
        paintText(painter, above, QStringLiteral("%1/%2").arg(useful).arg(useful + dismissed), t.quiet,
                  dutydesk::font(TextRole::Secondary), Qt::AlignCenter);
    }
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const QRectF below(0, area.bottom() + px(2), width(), words);
    paintText(painter, below, tr("%1 weeks").arg(m_weeks.size()), t.quiet,
              dutydesk::font(TextRole::Secondary));
    const QFont small = dutydesk::font(TextRole::Secondary);
    const QString legend = tr("■ useful  □ dismissed");
    paintText(painter, below, legend, t.quiet, small, Qt::AlignRight | Qt::AlignVCenter);
    // The filled box again, in the colour of its bars.
    QRectF box = below;
    box.setLeft(below.right() - QFontMetrics(small).horizontalAdvance(legend));
    paintText(painter, box, legend.left(1), t.accent, small);
}

void WeekChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) describe();
}

} // namespace dutydesk
