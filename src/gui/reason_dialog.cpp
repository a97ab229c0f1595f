#include "gui/reason_dialog.h"

#include "gui/flow_layout.h"
#include "gui/theme.h"
#include "ui_reason_dialog.h"

#include <QKeyEvent>

namespace dutydesk {

ReasonDialog::ReasonDialog(const QString& verb, const QString& question, const QStringList& usual,
                           QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::ReasonDialog>()) {
    m->setupUi(this);
    setWindowTitle(verb);
    m->head->setText(question);
    m->lead->setVisible(!usual.isEmpty());
    m->lead->setText(tr("Choose one with its number, or write your own."));
    m_usual = usual;
    m->reason->installEventFilter(this);
    auto* flow = new FlowLayout(m->suggestions, px(6));
    int digit = 0;
    for (const QString& reason : usual) {
        auto* chip = new QPushButton(QStringLiteral("%1  %2").arg(++digit).arg(reason), m->suggestions);
        chip->setProperty("look", "chip");
        chip->setAutoDefault(false);
        chip->setAccessibleName(reason);
        chip->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(digit)));
        connect(chip, &QPushButton::clicked, this, [this, reason] { choose(reason); });
        flow->addWidget(chip);
    }
    m->suggestions->setVisible(!usual.isEmpty());
    wire(m->accept, m->cancel, m->message, verb);
    m->reason->setFocus();
}
ReasonDialog::~ReasonDialog() = default;

bool ReasonDialog::eventFilter(QObject* watched, QEvent* event) {
    // In an empty field a number chooses; once something is written, it is a number.
    if (watched == m->reason && event->type() == QEvent::KeyPress && m->reason->text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int at = key->key() - Qt::Key_1;
        if (!(key->modifiers() & ~Qt::KeypadModifier) && at >= 0 && at < m_usual.size()) {
            choose(m_usual.at(at));
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

void ReasonDialog::choose(const QString& reason) {
    m->reason->setText(reason);
    take();
}

void ReasonDialog::setOptional() { m_optional = true; }

void ReasonDialog::take() {
    const QString reason = m->reason->text().trimmed();
    if (reason.isEmpty() && !m_optional)
        return refuse(tr("Please give a reason; it is kept in the history."));
    Q_EMIT given(reason);
    accept();
}

} // namespace dutydesk
