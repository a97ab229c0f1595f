#include "gui/top_bar.h"

#include "casework/words.h"
#include "gui/icons.h"
#include "gui/pill_button.h"
#include "gui/theme.h"
#include "gui/theme_parts.h"
#include "gui/verbs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace dutydesk {

namespace {

/// The first character of a name in a disc.
QIcon avatar(const QString& name) {
    QPixmap pixmap(px(24) * 2, px(24) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    const QRectF disc(0, 0, px(24), px(24));
    painter.drawEllipse(disc);
    paintText(painter, disc, name.left(1), tokens().onAccent, font(TextRole::Secondary), Qt::AlignCenter);
    return pixmap;
}

} // namespace

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_brand(new QLabel(this)), m_office(new QLabel(this)), m_demo(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_lens(m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition)),
      m_deadline(new PillButton(this)), m_user(new QToolButton(this)) {
    wearTheme(this);
    setProperty("look", "top");
    setFixedHeight(px(45));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), 0, px(12), 0);
    row->setSpacing(px(14));
    m_brand->setProperty("look", "brand");
    m_office->setProperty("look", "quiet");
    m_demo->setProperty("look", "warn");
    m_search->setObjectName(QStringLiteral("everywhere"));
    m_search->setProperty("look", "search");
    m_search->setMaximumWidth(px(520));
    m_search->setMinimumWidth(px(160));
    m_search->setClearButtonEnabled(true);
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setIconSize({px(24), px(24)});
    m_user->setFocusPolicy(Qt::TabFocus);
    m_deadline->hide();
    row->addWidget(m_brand);
    row->addWidget(m_office);
    row->addWidget(m_demo);
    row->addWidget(m_search, 10);
    row->addStretch(1);
    row->addWidget(m_deadline);
    row->addWidget(m_user);
    connect(m_deadline, &QAbstractButton::clicked, this, &TopBar::deadlineWanted);
    label();
}

void TopBar::setOffice(const QString& name, bool demo) {
    m_office->setText(name);
    m_demo->setVisible(demo);
}

void TopBar::setUser(const User& user) {
    m_signedIn = user;
    label();
}

void TopBar::setMenu(QMenu* menu) { m_user->setMenu(menu); }

void TopBar::setNextDeadline(const PillLook& look) {
    m_deadline->setVisible(!look.text.isEmpty());
    m_deadline->setLook(look);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    // The title of the window tells both.
    m_brand->setVisible(width() >= px(1100));
    m_office->setVisible(width() >= px(1100));
    m_deadline->setMaximumWidth(px(width() >= px(1100) ? 360 : 230));
    label();
}

void TopBar::label() {
    m_lens->setIcon(icon(QStringLiteral("search")));
    m_brand->setText(tr("DutyDesk"));
    m_demo->setText(tr("demonstration"));
    m_search->setPlaceholderText(
        (width() >= px(1100) ? tr("Search items, cases, replies, commands …   %1") : tr("Search   %1"))
            .arg(keyText(Verb::Find)));
    m_search->setAccessibleName(textOf(Verb::Find));
    m_user->setText(QStringLiteral(" %1 · %2").arg(m_signedIn.name, word(m_signedIn.role)));
    m_user->setAccessibleName(tr("Signed in: %1. Menu of the window").arg(m_user->text()));
    m_user->setIcon(avatar(m_signedIn.name));
}

void TopBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) label();
}

} // namespace dutydesk
