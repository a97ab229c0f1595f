#include "gui/action_button.h"

#include "gui/painting.h"
#include "gui/theme.h"
#include "gui/verbs.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace dutydesk {

ActionButton::ActionButton(QWidget* parent) : QPushButton(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ActionButton::setAction(QAction* action) {
    if (m_action) m_action->disconnect(this);
    disconnect(this, &QPushButton::clicked, nullptr, nullptr);
    m_action = action;
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow() {
    setText(m_action->text());
    setAccessibleName(m_action->text());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    updateGeometry();
    update();
}

QString ActionButton::keyHint() const {
    if (!m_action) return {};
    const QVariant verb = m_action->property("verb");
    return verb.isValid() ? keyText(Verb(verb.toInt())) : QString();
}

QSize ActionButton::sizeHint() const {
    const QFontMetrics metrics(dutydesk::font(TextRole::Body));
    int width = metrics.horizontalAdvance(text()) + px(26);
    if (const QString hint = keyHint(); !hint.isEmpty())
        width += QFontMetrics(dutydesk::font(TextRole::Mono)).horizontalAdvance(hint) + px(4);
    return {width, px(28)};
}

void ActionButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const bool primary = property("look").toString() == QLatin1String("primary") && isEnabled();
    const QColor colour = primary ? tokens().onAccent : isEnabled() ? tokens().text : tokens().quiet;
    QRectF place = rect().adjusted(px(12), 0, -px(8), 0);
    place.setLeft(place.left() + px(6) +
                  paintText(painter, place, text(), colour, dutydesk::font(TextRole::Body)));
    QFont mono = dutydesk::font(TextRole::Mono);
    mono.setPixelSize(px(11));
    paintText(painter, place, keyHint(), primary ? tokens().onAccent : tokens().quiet, mono);
}

} // namespace dutydesk
