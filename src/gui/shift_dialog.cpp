#include "gui/shift_dialog.h"

#include "ui_shift_dialog.h"

namespace dutydesk {

ShiftDialog::ShiftDialog(const Shift& shift, const QList<User>& people, Instant now, const QTimeZone& zone,
                         QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::ShiftDialog>()), m_shift(shift), m_now(now), m_zone(zone) {
    m->setupUi(this);
    const bool fresh = shift.id == ShiftId::None;
    m->head->setText(fresh ? tr("Put somebody on the roster") : tr("Change a turn of the roster"));
    for (const User& user : people)
        if (!user.disabled) m->person->addItem(user.name, number(user.id));
    m->person->setCurrentIndex(std::max(0, m->person->findData(number(shift.person))));
    m->post->addItems({QString(), tr("On duty"), tr("Leader on duty")});
    m->post->setCurrentText(shift.post);
    const auto local = [&zone](Instant at) {
        const QDateTime there = toDateTime(at, zone);
        return QDateTime(there.date(), there.time());
    };
    m->from->setDateTime(local(shift.time.from));
    m->to->setDateTime(local(shift.time.to));
    connect(m->from, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime& from) {
        if (m->to->dateTime() <= from) m->to->setDateTime(from.addSecs(12LL * 3600));
    });
    m->days->setVisible(fresh);
    m->daysLabel->setVisible(fresh);
    wire(m->accept, m->cancel, m->message, fresh ? tr("Put on the roster") : tr("Change"));
    m->person->setFocus();
}
ShiftDialog::~ShiftDialog() = default;

void ShiftDialog::take() {
    const auto there = [this](const QDateTime& at) {
        return toInstant(QDateTime(at.date(), at.time(), m_zone));
    };
    Shift shift = m_shift;
    shift.person = UserId(m->person->currentData().toLongLong());
    shift.post = m->post->currentText().trimmed();
    shift.time = {there(m->from->dateTime()), there(m->to->dateTime())};
    if (shift.person == UserId::None) return refuse(tr("Who is on?"));
    if (shift.time.isEmpty()) return refuse(tr("The turn must end after it begins."));
    if (shift.time.to - shift.time.from > longestShift) return refuse(tr("One turn is at most a week."));
    if (shift.time.to <= m_now) return refuse(tr("The turn is over already. What was, stays as it was."));
    QList<Shift> shifts;
    for (int day = 0; day < m->days->value(); ++day) shifts.append(movedByDays(shift, day, m_zone));
    Q_EMIT given(shifts);
    accept();
}

} // namespace dutydesk
