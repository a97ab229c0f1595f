#include "gui/clock_spec_dialog.h"

#include "casework/words.h"
#include "ui_clock_spec_dialog.h"

namespace dutydesk {

namespace {

constexpr qint64 oneMinute = 60'000;
constexpr qint64 oneHour = 60 * oneMinute;
constexpr qint64 oneDay = 24 * oneHour;

enum Unit { Minutes, Hours, Days, OfficeHoursUnit, WorkingDaysUnit };

Unit unitOf(const ClockSpec& spec) {
    if (spec.kind == ClockKind::WorkingDays) return WorkingDaysUnit;
    if (spec.kind == ClockKind::WorkingHours) return OfficeHoursUnit;
    if (spec.length % oneDay == 0 && spec.length > 0) return Days;
    return spec.length % oneHour == 0 && spec.length > 0 ? Hours : Minutes;
}

qint64 msOf(Unit unit) {
    switch (unit) {
    case Minutes: return oneMinute;
    case Hours:
    case OfficeHoursUnit: return oneHour;
    case Days: return oneDay;
    case WorkingDaysUnit: return 1;
    }
    return 1;
}

} // namespace

QString lengthWords(const ClockSpec& spec) {
    switch (spec.kind) {
    case ClockKind::Elapsed: return durationWords(Millis(spec.length));
    case ClockKind::WorkingHours:
        return ClockSpecDialog::tr("%1 of office time").arg(durationWords(Millis(spec.length)));
    case ClockKind::WorkingDays: break;
    }
    return spec.length == 0 ? ClockSpecDialog::tr("the same working day")
                            : ClockSpecDialog::tr("%1 working days").arg(spec.length);
}

ClockSpecDialog::ClockSpecDialog(const ClockSpec& spec, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::ClockSpecDialog>()), m_spec(spec) {
    m->setupUi(this);
    m->head->setText(spec.name.text());
    m->source->setText(QStringLiteral("%1\n%2").arg(spec.obligation.text(), spec.source.text()));
    m->unit->addItem(tr("minutes"), Minutes);
    m->unit->addItem(tr("hours"), Hours);
    m->unit->addItem(tr("days, weekends and holidays included"), Days);
    m->unit->addItem(tr("hours of office time"), OfficeHoursUnit);
    m->unit->addItem(tr("working days"), WorkingDaysUnit);
    const Unit unit = unitOf(spec);
    m->unit->setCurrentIndex(m->unit->findData(unit));
    m->length->setValue(int(spec.length / msOf(unit)));
    m->warn->setValue(int(spec.warnBefore.count() / oneMinute));
    for (const Role role : {Role::Supervisor, Role::Analyst, Role::Clerk})
        m->escalate->addItem(word(role), int(role));
    m->escalate->setCurrentIndex(std::max(0, m->escalate->findData(int(spec.escalateTo))));
    wire(m->accept, m->cancel, m->message, tr("See what moves …"));
    m->length->setFocus();
}
ClockSpecDialog::~ClockSpecDialog() = default;

void ClockSpecDialog::take() {
    const Unit unit = Unit(m->unit->currentData().toInt());
    if (unit != WorkingDaysUnit && m->length->value() == 0)
        return refuse(tr("A clock runs for some time; only working days may be 0, the same day."));
    m_spec.kind = unit == WorkingDaysUnit   ? ClockKind::WorkingDays
                  : unit == OfficeHoursUnit ? ClockKind::WorkingHours
                                            : ClockKind::Elapsed;
    m_spec.length = qint64(m->length->value()) * msOf(unit);
    m_spec.warnBefore = Millis(qint64(m->warn->value()) * oneMinute);
    m_spec.escalateTo = Role(m->escalate->currentData().toInt());
    Q_EMIT edited(m_spec);
    accept();
}

} // namespace dutydesk
