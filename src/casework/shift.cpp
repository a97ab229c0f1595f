#include "casework/shift.h"

#include <algorithm>

namespace dutydesk {

namespace {

QList<Shift> byBeginning(QList<Shift> shifts) {
    std::stable_sort(shifts.begin(), shifts.end(),
                     [](const Shift& one, const Shift& other) { return one.time.from < other.time.from; });
    return shifts;
}

} // namespace

QList<Shift> onDutyAt(const QList<Shift>& shifts, Instant at) {
    QList<Shift> on;
    for (const Shift& shift : shifts)
        if (shift.time.from <= at && at < shift.time.to) on.append(shift);
    return byBeginning(on);
}

QList<Shift> comingAfter(const QList<Shift>& shifts, Instant at) {
    QList<Shift> coming;
    for (const Shift& shift : shifts) {
        if (shift.time.from <= at) continue;
        if (!coming.isEmpty() && shift.time.from > coming.first().time.from) continue;
        if (!coming.isEmpty() && shift.time.from < coming.first().time.from) coming.clear();
        coming.append(shift);
    }
    return coming;
}

QList<TimeSpan> uncovered(const QList<Shift>& shifts, const TimeSpan& within) {
    QList<TimeSpan> gaps;
    Instant reached = within.from;
    for (const Shift& shift : byBeginning(shifts)) {
        if (shift.time.to <= reached) continue;
        if (shift.time.from >= within.to) break;
        if (shift.time.from > reached) gaps.append({reached, shift.time.from});
        reached = shift.time.to;
    }
    if (reached < within.to) gaps.append({reached, within.to});
    return gaps;
}

Shift movedByDays(Shift shift, qint64 days, const QTimeZone& zone) {
    shift.time.from = toInstant(toDateTime(shift.time.from, zone).addDays(days));
    shift.time.to = toInstant(toDateTime(shift.time.to, zone).addDays(days));
    return shift;
}

QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

TimeSpan spanOfDays(QDate first, qint64 days, const QTimeZone& zone) {
    return {toInstant(first.startOfDay(zone)), toInstant(first.addDays(days).startOfDay(zone))};
}

bool waitsFor(const Handover& handover, UserId person) {
    if (!handover.waits() || person == UserId::None || person == handover.giver) return false;
    return handover.forWhom == UserId::None || handover.forWhom == person;
}

QList<OpenMatter> leftOpen(const Handover& handover, const QList<OpenMatter>& openNow) {
    QList<OpenMatter> left;
    if (!handover.taken) return left;
    for (const OpenMatter& matter : handover.matters) {
        const auto same = [&matter](const OpenMatter& now) { return now.isSameAs(matter); };
        if (!matter.taken && std::any_of(openNow.begin(), openNow.end(), same)) left.append(matter);
    }
    return left;
}

} // namespace dutydesk
