#include "gui/task_dialog.h"

#include "ui_task_dialog.h"

namespace dutydesk {

TaskDialog::TaskDialog(const QString& unit, Instant now, const QTimeZone& zone, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::TaskDialog>()), m_now(now), m_zone(zone) {
    m->setupUi(this);
    m->unit->setText(unit);
    m->due->setDateTime(QDateTime(toDateTime(now, zone).date().addDays(1), QTime(12, 0)));
    wire(m->accept, m->cancel, m->message, tr("Assign the task"));
    unit.isEmpty() ? m->unit->setFocus() : m->text->setFocus();
}
TaskDialog::~TaskDialog() = default;

void TaskDialog::take() {
    if (m->unit->text().trimmed().isEmpty()) return refuse(tr("Which unit is to do it?"));
    if (m->text->text().trimmed().isEmpty()) return refuse(tr("What is it to do?"));
    const Instant due = toInstant(QDateTime(m->due->date(), m->due->time(), m_zone));
    if (due <= m_now) return refuse(tr("The task must be due in the future."));
    Q_EMIT given(m->unit->text().trimmed(), m->text->text().trimmed(), due);
    accept();
}

} // namespace dutydesk
