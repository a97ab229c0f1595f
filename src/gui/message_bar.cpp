#include "gui/message_bar.h"

#include "desk/error_words.h"
#include "gui/icons.h"
#include "gui/theme.h"
#include "gui/theme_parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace dutydesk {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_glyph(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this)), m_timer(new QTimer(this)) {
    wearTheme(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), px(6), px(10), px(6));
    row->setSpacing(px(10));
    row->addWidget(m_glyph);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_timer->setSingleShot(true);
    m_timer->setInterval(8000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_do) m_do();
    });
    dress();
    hide();
}

void MessageBar::showError(const Error& error) {
    m_error = error;
    m_do = {};
    m_action->hide();
    m_timer->stop();
    m_glyph->setPixmap(icon(QStringLiteral("warn"), tokens().tier1).pixmap(px(16)));
    present("error", sentence(error));
}

void MessageBar::showNotice(const QString& text, const QString& actionText,
                            const std::function<void()>& action) {
    showAction(actionText, action);
    m_timer->start();
    m_glyph->setPixmap(icon(QStringLiteral("check"), tokens().accent).pixmap(px(16)));
    present("notice", text);
}

void MessageBar::showReminder(const QString& text, const QString& actionText,
                              const std::function<void()>& action) {
    showAction(actionText, action);
    m_timer->stop();
    m_glyph->setPixmap(icon(QStringLiteral("clock"), tokens().soon).pixmap(px(16)));
    present("reminder", text);
}

void MessageBar::showAction(const QString& text, const std::function<void()>& action) {
    m_error.reset();
    m_do = action;
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(bool(action));
}

void MessageBar::present(const char* look, const QString& text) {
    setProperty("look", look);
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(text);
    setAccessibleName(text);
    lay();
    show();
}

void MessageBar::floatOver(QWidget* place) {
    m_place = place;
    place->installEventFilter(this);
}

void MessageBar::lay() {
    if (!m_place) return;
    const QRect place = m_place->geometry();
    // On one line where there is room; the buttons of forms and the key hints stand on the left.
    int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + px(120);
    if (m_do) wanted += m_action->sizeHint().width() + px(10);
    const int width = std::min({place.width() - 2 * px(16), px(640), std::max(wanted, px(240))});
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    setGeometry(place.right() - px(16) - width, place.bottom() - px(12) - height, width, height);
    raise();
}

bool MessageBar::eventFilter(QObject*, QEvent* event) {
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) lay();
    return false;
}

void MessageBar::dress() {
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) dress();
    if (event->type() != QEvent::LanguageChange) return;
    if (m_error && isVisible())
        present("error", sentence(*m_error));
    else
        hide(); // a notice was said, in the language of then
}

} // namespace dutydesk
