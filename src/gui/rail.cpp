#include "gui/rail.h"

#include "gui/rail_button.h"
#include "gui/theme.h"
#include "gui/theme_parts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QVBoxLayout>

namespace dutydesk {

Rail::Rail(QWidget* parent) : QFrame(parent), m_group(new QButtonGroup(this)) {
    wearTheme(this);
    setProperty("look", "rail");
    setFixedWidth(px(176));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(0);
    column->addStretch();
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chose(Verb(id)); });
}

void Rail::addPane(Verb verb, const QString& iconName) {
    auto* button = new RailButton(verb, iconName, this);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, button);
    m_group->addButton(button, int(verb));
    m_buttons.insert(verb, button);
}

void Rail::addGap() {
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    auto* line = new QFrame(this);
    line->setProperty("look", "rule");
    line->setFixedHeight(1);
    column->insertSpacing(column->count() - 1, px(8));
    column->insertWidget(column->count() - 1, line);
    column->insertSpacing(column->count() - 1, px(8));
}

void Rail::choose(Verb verb) {
    if (auto* button = m_group->button(int(verb))) button->setChecked(true);
}

void Rail::setCount(Verb verb, const QString& text, bool hot) {
    if (auto* button = m_buttons.value(verb)) button->setCount(text, hot);
}

void Rail::setNarrow(bool narrow) {
    setFixedWidth(px(narrow ? 56 : 176));
    for (RailButton* button : std::as_const(m_buttons)) button->setNarrow(narrow);
}

void Rail::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        for (RailButton* button : std::as_const(m_buttons)) button->retranslate();
}

} // namespace dutydesk
