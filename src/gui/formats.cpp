#include "gui/formats.h"

#include "casework/clock.h"
#include "casework/words.h"
#include "desk/error_words.h"
#include "desk/source_health.h"

#include <QCoreApplication>

namespace dutydesk {

namespace {

struct FormatTexts {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

} // namespace

QString shortTime(Instant at, Instant now, const QTimeZone& zone) {
    const QDateTime then = toDateTime(at, zone);
    if (then.date() == toDateTime(now, zone).date()) return then.toString(QStringLiteral("HH:mm"));
    return dayAndTime(at, now, zone);
}

QString dueTime(Instant due, Instant now, const QTimeZone& zone) {
    if (toDateTime(due, zone).time() != QTime(0, 0)) return shortTime(due, now, zone);
    return shortTime(due - Millis(1), now, zone).replace(QLatin1String("23:59"), QLatin1String("24:00"));
}

QString dayAndTime(Instant at, Instant now, const QTimeZone& zone) {
    const QDateTime then = toDateTime(at, zone);
    const bool sameYear = then.date().year() == toDateTime(now, zone).date().year();
    return then.toString(sameYear ? QStringLiteral("MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString timeLeft(Instant now, Instant due) {
    const QString words = remaining(now, due);
    //: %1: "5:00", hours and minutes, which alone reads as a time of day.
    return due < now ? words : FormatTexts::tr("%1 left").arg(words);
}

PillKind pillKind(const Clock& clock, Instant now) {
    switch (clock.state) {
    case ClockState::Met: return PillKind::Done;
    case ClockState::Missed: return clock.reason.isEmpty() ? PillKind::Late : PillKind::Plain;
    case ClockState::Paused:
    case ClockState::Stopped: return PillKind::Plain;
    case ClockState::Running: break;
    }
    if (clock.guide) return PillKind::Plain;
    const Millis left = clock.deadline.due - now;
    if (left < Millis(0)) return PillKind::Late;
    return left <= std::max(clock.warnBefore, Millis(std::chrono::hours(1))) ? PillKind::Soon
                                                                             : PillKind::InTime;
}

PillLook rowPill(const Clock& clock, Instant now) {
    if (clock.state == ClockState::Paused)
        return {PillKind::Plain, FormatTexts::tr("%1 · paused").arg(clock.name.text())};
    if (clock.state == ClockState::Missed)
        return {pillKind(clock, now), (clock.reason.isEmpty() ? FormatTexts::tr("%1 · missed")
                                                              : FormatTexts::tr("%1 · missed, explained"))
                                          .arg(clock.name.text())};
    return {pillKind(clock, now),
            QStringLiteral("%1 · %2").arg(clock.name.text(), timeLeft(now, clock.deadline.due))};
}

PillLook headPill(const Clock& clock, Instant now, const QTimeZone& zone) {
    const QString name = clock.name.text();
    const QString due = dueTime(clock.deadline.due, now, zone);
    const PillKind kind = pillKind(clock, now);
    switch (clock.state) {
    case ClockState::Met:
        return {kind, QStringLiteral("%1 ✓ %2").arg(name, shortTime(clock.ended.value_or(now), now, zone))};
    case ClockState::Missed:
        return {kind, clock.reason.isEmpty() ? FormatTexts::tr("%1 missed %2 · reason wanted").arg(name, due)
                                             : FormatTexts::tr("%1 missed %2 · explained").arg(name, due)};
    case ClockState::Paused:
        return {kind, FormatTexts::tr("%1 · paused until %2")
                          .arg(name, shortTime(clock.pausedUntil.value_or(clock.deadline.due), now, zone))};
    case ClockState::Stopped: return {kind, FormatTexts::tr("%1 · stopped").arg(name)};
    case ClockState::Running: break;
    }
    if (clock.guide) return {kind, FormatTexts::tr("%1 %2 · guide").arg(name, due)};
    return {kind, QStringLiteral("%1 %2 · %3").arg(name, due, timeLeft(now, clock.deadline.due))};
}

QString plural(qsizetype count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(count);
}

QString caseLabel(CaseId id) { return QStringLiteral("#%1").arg(number(id)); }

QString healthWords(const Source& source, Instant now, const QTimeZone& zone) {
    const SourceHealth& h = source.health;
    if (!source.enabled) return FormatTexts::tr("Switched off");
    if (h.error) {
        const QString since = h.errorSince ? shortTime(*h.errorSince, now, zone) : QString();
        // The name says more than the address, which is shown beside it.
        Error error = *h.error;
        if (error.what == source.url) error.what = source.name;
        return FormatTexts::tr("Failing since %1: %2").arg(since, sentence(error));
    }
    if (!h.lastSuccess) return FormatTexts::tr("Not pulled yet");
    if (const auto silent = silentSince(source))
        return FormatTexts::tr("It can be read, but nothing new since %1: longer than usual. Last pulled %2")
            .arg(shortTime(*silent, now, zone), shortTime(*h.lastSuccess, now, zone));
    if (h.lastNewItem)
        return FormatTexts::tr("Last pulled %1, last new item %2")
            .arg(shortTime(*h.lastSuccess, now, zone), shortTime(*h.lastNewItem, now, zone));
    return FormatTexts::tr("Last pulled %1, nothing new so far").arg(shortTime(*h.lastSuccess, now, zone));
}

QString oneLine(const QString& text, int length) {
    const QString line = text.left(qsizetype{4} * length).simplified();
    return line.size() <= length ? line : line.left(length - 1) + QChar(0x2026);
}

} // namespace dutydesk
