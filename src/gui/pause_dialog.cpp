#include "gui/pause_dialog.h"

#include "ui_pause_dialog.h"

namespace dutydesk {

PauseDialog::PauseDialog(const QString& clockName, Instant now, const QTimeZone& zone, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::PauseDialog>()), m_now(now), m_zone(zone) {
    m->setupUi(this);
    m->head->setText(tr("Pause \"%1\" until when, and why?").arg(clockName));
    const QDateTime tomorrow = toDateTime(now, zone).addDays(1);
    m->until->setDateTime(QDateTime(tomorrow.date(), QTime(9, 0)));
    wire(m->accept, m->cancel, m->message, tr("Pause"));
    m->reason->setFocus();
}
PauseDialog::~PauseDialog() = default;

void PauseDialog::take() {
    const Instant until = toInstant(QDateTime(m->until->date(), m->until->time(), m_zone));
    if (until <= m_now) return refuse(tr("The end of the pause must lie in the future."));
    if (m->reason->text().trimmed().isEmpty())
        return refuse(tr("Please give a reason; it is kept in the history."));
    Q_EMIT given(until, m->reason->text().trimmed());
    accept();
}

} // namespace dutydesk
