#include "casework/calendar.h"

#include "casework/calendar_notice.h"

#include <QFile>

namespace dutydesk {

namespace {

bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }

} // namespace

Calendar Calendar::builtIn() {
    Calendar calendar;
    QFile file(QStringLiteral(":/calendars/china.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const bool added = opened && calendar.add(file.readAll()).has_value();
    Q_ASSERT_X(added, "Calendar::builtIn", "the built-in calendar cannot be read");
    Q_UNUSED(added)
    return calendar;
}

Result<void> Calendar::add(const QByteArray& file) {
    // Read wholly before anything is changed: a calendar with a slip in it changes nothing.
    const auto notice = readCalendarNotice(file);
    if (!notice) return fail(notice);
    for (auto day = notice->days.cbegin(); day != notice->days.cend(); ++day)
        m_days.insert(day.key(), day.value());
    m_years.unite(notice->years);
    return {};
}

void Calendar::setDay(QDate day, bool working) { m_days.insert(day, working); }

bool Calendar::isWorkingDay(QDate day) const {
    const auto set = m_days.constFind(day);
    return set != m_days.cend() ? *set : !isWeekend(day);
}

bool Calendar::isHoliday(QDate day) const {
    const auto set = m_days.constFind(day);
    return set != m_days.cend() && !*set;
}

bool Calendar::isMakeUpDay(QDate day) const {
    const auto set = m_days.constFind(day);
    return set != m_days.cend() && *set && isWeekend(day);
}

} // namespace dutydesk
