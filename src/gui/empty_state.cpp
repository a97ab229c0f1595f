#include "gui/empty_state.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_headline(new QLabel(this)), m_sentence(new QLabel(this)),
      m_button(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(32), px(24), px(32), px(48));
    column->setSpacing(px(8));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addSpacing(px(4));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_headline->setProperty("look", "heading");
    m_sentence->setProperty("look", "quiet");
    for (QLabel* label : {m_headline, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    connect(m_button, &QPushButton::clicked, this, &EmptyState::asked);
}

void EmptyState::setWords(const QString& iconName, const QString& headline, const QString& sentence,
                          const QString& button) {
    m_iconName = iconName;
    m_icon->setPixmap(icon(iconName).pixmap(px(16) * 2));
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(sentence);
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_icon->setPixmap(icon(m_iconName).pixmap(px(16) * 2));
}

} // namespace dutydesk
