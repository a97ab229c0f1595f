#include "casework/policy.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Looks at days and writes the derivation down as it goes.
class Derivation {
  public:
    Derivation(const ClockSpec& spec, Instant start, const Calendar& calendar, const OfficeHours& hours)
        : m_spec(spec), m_calendar(calendar), m_hours(hours),
          m_zone(hours.zone.isValid() ? hours.zone : QTimeZone::utc()), m_start(start) {
        step(StepKind::Start).at = start;
        m_deadline.because.last().event = spec.start;
        step(StepKind::Length).amount = spec.length;
    }

    Deadline elapsed() {
        const Instant end = m_start + Millis(m_spec.length);
        const QDate day = toDateTime(end, m_zone).date();
        // No day is passed over, but a deadline on a day off is one that is easily missed.
        if (!m_calendar.isWorkingDay(day)) sayOff(day);
        if (!m_calendar.isPublished(day.year())) m_deadline.unpublishedYear = day.year();
        return due(end);
    }

    Deadline workingDays() {
        QDate day = toDateTime(m_start, m_zone).date();
        step(StepKind::DayZero).day = day;
        // A clock of no days is due on the day of receipt itself, if that is a working day.
        if (m_spec.length == 0 && isWorked(day)) return due(endOf(day));
        if (m_spec.length == 0) sayOff(day);
        const qint64 wanted = std::max<qint64>(m_spec.length, 1);
        for (qint64 counted = 0; counted < wanted;) {
            day = day.addDays(1);
            if (!isWorked(day)) {
                sayOff(day);
                continue;
            }
            ++counted;
            step(m_calendar.isMakeUpDay(day) ? StepKind::MakeUpDay : StepKind::WorkingDay).day = day;
            m_deadline.because.last().amount = m_spec.length == 0 ? 0 : counted;
        }
        return due(endOf(day));
    }

    Deadline workingHours() {
        qint64 left = m_spec.length;
        Instant from = m_start;
        for (QDate day = toDateTime(m_start, m_zone).date();; day = day.addDays(1)) {
            const auto [opens, closes] = officeTimeOf(day);
            from = std::max(from, opens);
            if (!isWorked(day)) {
                sayOff(day);
                continue;
            }
            if (from >= closes) continue; // came in after closing
            if (m_calendar.isMakeUpDay(day)) step(StepKind::MakeUpDay).day = day;
            const qint64 counted = std::min<qint64>(left, (closes - from).count());
            DerivationStep& office = step(StepKind::OfficeTime);
            office.day = day;
            office.at = from;
            office.amount = counted;
            left -= counted;
            if (left == 0) return due(from + Millis(counted));
        }
    }

  private:
    DerivationStep& step(StepKind kind) {
        DerivationStep next;
        next.kind = kind;
        next.clock = m_spec.kind;
        m_deadline.because.append(next);
        return m_deadline.because.last();
    }

    Deadline due(Instant at) {
        m_deadline.due = at;
        step(StepKind::Due).at = at;
        return m_deadline;
    }

    bool isWorked(QDate day) {
        if (!m_deadline.unpublishedYear) m_deadline.unpublishedYear = unpublishedYearOf(day);
        return m_calendar.isWorkingDay(day);
    }

    [[nodiscard]] std::optional<int> unpublishedYearOf(QDate day) const {
        if (!m_calendar.isPublished(day.year())) return day.year();
        // The notice of a year may set the days before New Year: a bridge to the holiday, or the weekend
        // worked for it.
        const bool beforeNewYear = day.month() == 12 && day.day() >= 24;
        if (beforeNewYear && !m_calendar.isPublished(day.year() + 1)) return day.year() + 1;
        return std::nullopt;
    }

    void sayOff(QDate day) {
        step(m_calendar.isHoliday(day) ? StepKind::Holiday : StepKind::Weekend).day = day;
    }

    [[nodiscard]] Instant endOf(QDate day) const { return toInstant(day.addDays(1).startOfDay(m_zone)); }

    /// Office hours that make no sense (closing before opening) are taken as the whole day: a deadline must
    /// come out.
    [[nodiscard]] std::pair<Instant, Instant> officeTimeOf(QDate day) const {
        if (!m_hours.opens.isValid() || !m_hours.closes.isValid() || m_hours.opens >= m_hours.closes)
            return {toInstant(day.startOfDay(m_zone)), endOf(day)};
        return {toInstant(QDateTime(day, m_hours.opens, m_zone)),
                toInstant(QDateTime(day, m_hours.closes, m_zone))};
    }

    const ClockSpec& m_spec;
    const Calendar& m_calendar;
    const OfficeHours& m_hours;
    QTimeZone m_zone;
    Instant m_start;
    Deadline m_deadline;
};

ClockSpec workingDaysSpec(qint64 days) {
    ClockSpec spec;
    spec.kind = ClockKind::WorkingDays;
    spec.length = days;
    spec.start = CaseEvent::Promised;
    return spec;
}

} // namespace

Deadline computeDeadline(const ClockSpec& spec, Instant start, const Calendar& calendar,
                         const OfficeHours& hours) {
    Derivation derivation(spec, start, calendar, hours);
    switch (spec.kind) {
    case ClockKind::Elapsed: return derivation.elapsed();
    case ClockKind::WorkingHours: return derivation.workingHours();
    case ClockKind::WorkingDays: return derivation.workingDays();
    }
    return derivation.elapsed();
}

QDate latestPromise(const Policy& policy, QDate made, const Calendar& calendar) {
    QDate day = made;
    for (int left = policy.promiseAtMostWorkingDays; left > 0;) {
        day = day.addDays(1);
        if (calendar.isWorkingDay(day)) --left;
    }
    return day;
}

Result<Clock> promiseClock(const Policy& policy, QDate promised, Instant made, const Calendar& calendar,
                           const OfficeHours& hours) {
    if (!promised.isValid()) return fail(ErrorCode::MissingInput, QStringLiteral("promised"));
    const QTimeZone zone = hours.zone.isValid() ? hours.zone : QTimeZone::utc();
    const QDate today = toDateTime(made, zone).date();
    if (promised < today) return fail(ErrorCode::PastDate, promised.toString(Qt::ISODate));
    const QDate latest = latestPromise(policy, today, calendar);
    if (promised > latest)
        return fail(ErrorCode::InvalidInput, QStringLiteral("promised"),
                    QStringLiteral("latest_day:") + latest.toString(Qt::ISODate));

    Clock clock;
    clock.key = QStringLiteral("promise");
    clock.name = {QStringLiteral("承诺答复"), QStringLiteral("Promised answer")};
    clock.obligation = {
        QStringLiteral("在承诺的日期(%1)结束前作出正式答复。").arg(promised.toString(Qt::ISODate)),
        QStringLiteral("Give the formal answer before the end of the promised day, %1.")
            .arg(promised.toString(Qt::ISODate))};
    clock.source = policy.source;
    clock.startEvent = CaseEvent::Promised;
    clock.stopEvents = {CaseEvent::Replied};
    clock.started = made;
    clock.warnBefore = std::chrono::hours(24);
    clock.policy = policy.key;
    clock.policyVersion = policy.version;

    const Instant due = toInstant(promised.addDays(1).startOfDay(zone));
    // The promise itself is a day of the calendar; only how far away it may be depends on the notices.
    const Deadline limit =
        computeDeadline(workingDaysSpec(policy.promiseAtMostWorkingDays), made, calendar, hours);
    std::optional<int> unpublished = limit.unpublishedYear;
    if (!unpublished && !calendar.isPublished(promised.year())) unpublished = promised.year();
    DerivationStep start{StepKind::Start, made, {}, 0, CaseEvent::Promised};
    DerivationStep bound{StepKind::Limit, {}, latest, policy.promiseAtMostWorkingDays};
    DerivationStep end{StepKind::Due, due, promised};
    clock.deadline = {due, {start, bound, end}, unpublished};
    return clock;
}

} // namespace dutydesk
