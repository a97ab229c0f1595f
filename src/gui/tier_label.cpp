#include "gui/tier_label.h"

#include "casework/words.h"
#include "gui/painting.h"
#include "gui/theme.h"

#include <QEvent>
#include <QPainter>

namespace dutydesk {

TierLabel::TierLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TierLabel::setTier(Tier tier) {
    m_tier = tier;
    setAccessibleName(word(tier));
    updateGeometry();
    update();
}

QSize TierLabel::sizeHint() const {
    return {QFontMetrics(dutydesk::font(TextRole::Heading)).horizontalAdvance(word(m_tier)) + px(20), px(20)};
}

void TierLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintTier(painter, QRectF(0, (height() - px(12)) / 2.0, px(12), px(12)), m_tier);
    paintText(painter, QRectF(rect()).adjusted(px(18), 0, px(4), 0), word(m_tier), tokens().tier(m_tier),
              dutydesk::font(TextRole::Heading));
}

void TierLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) setTier(m_tier);
}

} // namespace dutydesk
