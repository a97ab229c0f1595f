#include "gui/why_popup.h"

#include "casework/words.h"
#include "gui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace dutydesk {

namespace {

QLabel* label(const QString& text, const char* look, QWidget* parent) {
    auto* result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    result->setProperty("look", look);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return result;
}

} // namespace

QStringList derivation(const Clock& clock, const QTimeZone& zone) {
    QStringList lines;
    for (const DerivationStep& step : clock.deadline.because) lines.append(sentence(step, zone));
    return lines;
}

WhyPopup::WhyPopup(const Clock& clock, const QTimeZone& zone, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_buttons(new QWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", "popup");
    setAccessibleName(tr("Why this deadline"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(6));
    column->addWidget(label(tr("Why %1").arg(clock.name.text()), "heading", this));
    if (!clock.obligation.text().isEmpty()) column->addWidget(label(clock.obligation.text(), "", this));
    column->addWidget(label(clock.source.text(), "small", this));
    const QStringList lines = derivation(clock, zone);
    column->addWidget(label(lines.join(QLatin1Char('\n')), "", this));
    if (const QString loud = warning(clock.deadline); !loud.isEmpty())
        column->addWidget(label(loud, "bad", this));
    if (!clock.reason.isEmpty())
        column->addWidget(label(tr("Reason given: %1").arg(clock.reason), "quiet", this));
    column->addWidget(m_buttons);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, px(4), 0, 0);
    row->addStretch();
    auto* copy = addAction(tr("Copy"));
    connect(copy, &QPushButton::clicked, this,
            [lines, name = clock.name.text(), source = clock.source.text()] {
                QGuiApplication::clipboard()->setText(
                    (QStringList{name, source} + lines).join(QLatin1Char('\n')));
            });
    setFixedWidth(px(420));
}

QPushButton* WhyPopup::addAction(const QString& text) {
    auto* button = new QPushButton(text, m_buttons);
    button->setAccessibleName(text);
    auto* row = qobject_cast<QHBoxLayout*>(m_buttons->layout());
    row->insertWidget(row->count() - 1, button);
    connect(button, &QPushButton::clicked, this, &QWidget::close);
    return button;
}

void WhyPopup::showUnder(const QWidget* widget) {
    showAt(widget->mapToGlobal(QPoint(0, widget->height() + px(4))), *widget->screen());
}

void WhyPopup::showAt(QPoint at, const QScreen& screen) {
    adjustSize();
    const QRect area = screen.availableGeometry();
    at.setX(std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - width())));
    at.setY(std::clamp(at.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    move(at);
    show();
}

} // namespace dutydesk
