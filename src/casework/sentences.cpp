#include "casework/translated.h"
#include "casework/words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace dutydesk {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

QString weekday(QDate date) {
    switch (date.dayOfWeek()) {
    case Qt::Monday: return Casework::tr("Mon");
    case Qt::Tuesday: return Casework::tr("Tue");
    case Qt::Wednesday: return Casework::tr("Wed");
    case Qt::Thursday: return Casework::tr("Thu");
    case Qt::Friday: return Casework::tr("Fri");
    case Qt::Saturday: return Casework::tr("Sat");
    case Qt::Sunday: return Casework::tr("Sun");
    }
    return {};
}

QString clockTime(const QDateTime& at) {
    return at.toString(at.time().second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString lengthSentence(const DerivationStep& step) {
    switch (step.clock) {
    case ClockKind::Elapsed:
        return Casework::tr("Length: %1, weekends and holidays included.")
            .arg(durationWords(Millis(step.amount)));
    case ClockKind::WorkingHours:
        return Casework::tr("Length: %1 of office time on working days.")
            .arg(durationWords(Millis(step.amount)));
    case ClockKind::WorkingDays: break;
    }
    if (step.amount == 0) return Casework::tr("Length: the same working day.");
    return step.amount == 1 ? Casework::tr("Length: 1 working day.")
                            : Casework::tr("Length: %1 working days.").arg(step.amount);
}

QString workingDaySentence(const DerivationStep& step) {
    const QString on = dayWords(step.day);
    if (step.amount == 0) return Casework::tr("%1 is the first working day after it.").arg(on);
    return Casework::tr("%1 is working day %2.").arg(on).arg(step.amount);
}

QString makeUpDaySentence(const DerivationStep& step) {
    const QString on = dayWords(step.day);
    if (step.clock == ClockKind::WorkingHours)
        return Casework::tr("%1 is a weekend day worked to make up for a holiday.").arg(on);
    if (step.amount == 0)
        return Casework::tr("%1, worked to make up for a holiday, is the first working day after it.")
            .arg(on);
    return Casework::tr("%1 is worked to make up for a holiday: working day %2.").arg(on).arg(step.amount);
}

/// A day off: passed over, or, where time runs through, only the day on which it ends.
QString dayOffSentence(const DerivationStep& step) {
    const QString on = dayWords(step.day);
    const bool holiday = step.kind == StepKind::Holiday;
    if (step.clock == ClockKind::Elapsed)
        return holiday
                   ? Casework::tr("%1 is a holiday; this clock runs through it, so the deadline stays.")
                         .arg(on)
                   : Casework::tr("%1 is a weekend day; this clock runs through it, so the deadline stays.")
                         .arg(on);
    return holiday ? Casework::tr("%1 is a holiday, not counted.").arg(on)
                   : Casework::tr("%1 is a weekend day, not counted.").arg(on);
}

/// The end of a day is said as 24:00 of that day, not as 00:00 of the next.
QString dueSentence(const DerivationStep& step, const QTimeZone& zone) {
    const Instant due = step.at.value_or(Instant{});
    const bool dayClock = step.clock == ClockKind::WorkingDays || step.day.isValid();
    if (dayClock && toDateTime(due, zone).time() == QTime(0, 0))
        return Casework::tr("Due %1.").arg(
            Casework::tr("%1 24:00").arg(dayWords(toDateTime(due, zone).date().addDays(-1))));
    return Casework::tr("Due %1.").arg(timeWords(due, zone));
}

QString personalDataSentence(const QString& what) {
    if (what == QLatin1String("id_card"))
        return Casework::tr("An ID-card number: take it out before publishing.");
    if (what == QLatin1String("mobile"))
        return Casework::tr("A mobile number: take it out before publishing.");
    if (what == QLatin1String("bank_card"))
        return Casework::tr("A bank-card number: take it out before publishing.");
    return Casework::tr("An e-mail address: take it out before publishing.");
}

QString twoDigits(qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

} // namespace

QString LocalText::text() const { return QLocale().language() == QLocale::Chinese ? zh : en; }

QString dayWords(QDate date) {
    return Casework::tr("%1 (%2)").arg(date.toString(Qt::ISODate), weekday(date));
}

QString timeWords(Instant at, const QTimeZone& zone) {
    const QDateTime local = toDateTime(at, zone);
    return Casework::tr("%1 %2", "day, time").arg(dayWords(local.date()), clockTime(local));
}

QString durationWords(Millis length) {
    const qint64 ms = length.count();
    QStringList parts;
    if (ms / dayMs > 0) parts << Casework::tr("%1 d").arg(ms / dayMs);
    if (ms % dayMs / hourMs > 0) parts << Casework::tr("%1 h").arg(ms % dayMs / hourMs);
    if (ms % hourMs / minuteMs > 0) parts << Casework::tr("%1 min").arg(ms % hourMs / minuteMs);
    if (ms % minuteMs / 1000 > 0 || parts.isEmpty()) parts << Casework::tr("%1 s").arg(ms % minuteMs / 1000);
    return parts.join(u' ');
}

QString sentence(const DerivationStep& step, const QTimeZone& zone) {
    switch (step.kind) {
    case StepKind::Start:
        return Casework::tr("Starts %1: %2.")
            .arg(timeWords(step.at.value_or(Instant{}), zone), word(step.event.value_or(CaseEvent::Found)));
    case StepKind::Fallback:
        return Casework::tr(
                   "The rule counts from \"%1\", but no usable time for that is known: the start above "
                   "stands in.")
            .arg(word(step.event.value_or(CaseEvent::Published)));
    case StepKind::Length: return lengthSentence(step);
    case StepKind::DayZero: return Casework::tr("%1 is the day of receipt, day 0.").arg(dayWords(step.day));
    case StepKind::WorkingDay: return workingDaySentence(step);
    case StepKind::MakeUpDay: return makeUpDaySentence(step);
    case StepKind::Weekend:
    case StepKind::Holiday: return dayOffSentence(step);
    case StepKind::OfficeTime:
        return Casework::tr("%1: %2 of office time counted, from %3.")
            .arg(dayWords(step.day), durationWords(Millis(step.amount)),
                 clockTime(toDateTime(step.at.value_or(Instant{}), zone)));
    case StepKind::Pause:
        return Casework::tr("A pause moves the deadline by %1.").arg(durationWords(Millis(step.amount)));
    case StepKind::Limit:
        return Casework::tr("A promise may lie %1 working days ahead at most: until %2.")
            .arg(QString::number(step.amount), dayWords(step.day));
    case StepKind::Due: return dueSentence(step, zone);
    }
    return {};
}

QString sentence(const CheckFinding& finding) {
    switch (finding.kind) {
    case CheckKind::Placeholder:
        return Casework::tr("\"%1\" is a placeholder: fill it in.").arg(finding.what);
    case CheckKind::PromiseMissing:
        return finding.what.isEmpty()
                   ? Casework::tr("A holding reply promises a date: set one.")
                   : Casework::tr("The promised date, %1, is not in the text.").arg(finding.what);
    case CheckKind::PromisePast: return Casework::tr("The promised date, %1, has passed.").arg(finding.what);
    case CheckKind::EmptyPhrase:
        return Casework::tr("\"%1\" says nothing without a fact or a date in the sentence.")
            .arg(finding.what);
    case CheckKind::PersonalData: return personalDataSentence(finding.what);
    case CheckKind::UnsupportedClaim:
        return Casework::tr("No verified fact of the case supports \"%1\".").arg(finding.what);
    case CheckKind::FactChanged:
        return Casework::tr("A fact changed after this was written: \"%1\".").arg(finding.what);
    case CheckKind::OtherCase: return Casework::tr("\"%1\" is the number of another case.").arg(finding.what);
    case CheckKind::NoSignature:
        return Casework::tr("The office's name, %1, is not in the text.").arg(finding.what);
    }
    return {};
}

QString warning(const Deadline& deadline) {
    if (!deadline.unpublishedYear) return {};
    const bool runsThrough =
        std::any_of(deadline.because.begin(), deadline.because.end(), [](const DerivationStep& step) {
            return step.kind == StepKind::Length && step.clock == ClockKind::Elapsed;
        });
    if (runsThrough)
        return Casework::tr("The holidays of %1 are not published yet: this deadline stays as it is, but may "
                            "fall on a day off.")
            .arg(*deadline.unpublishedYear);
    return Casework::tr("The holidays of %1 are not published yet; check this deadline again when they are.")
        .arg(*deadline.unpublishedYear);
}

QString remaining(Instant now, Instant due) {
    const qint64 ms = (due - now).count();
    const bool late = ms < 0;
    const qint64 minutes = late ? (-ms + minuteMs - 1) / minuteMs : ms / minuteMs;
    const qint64 hours = minutes / 60;
    const QString length = hours >= 24 ? Casework::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24)
                                       : QStringLiteral("%1:%2").arg(hours).arg(twoDigits(minutes % 60));
    return late ? Casework::tr("late by %1").arg(length) : length;
}

} // namespace dutydesk
