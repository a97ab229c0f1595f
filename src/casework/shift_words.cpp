#include "casework/shift_words.h"

#include "casework/translated.h"
#include "casework/words.h"

namespace dutydesk {

namespace {

QString caseText(const LogLine& line) {
    const QString shown = line.tier ? shape(*line.tier) + QStringLiteral(" ") + line.text : line.text;
    return QStringLiteral("#%1 %2").arg(number(line.caseId)).arg(shown);
}

QString numbered(int count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(count);
}

/// "No new items" and "collection failed" are never said in the same words.
QString pullsText(const HourCounts& counts) {
    const QString pulls = numbered(counts.pulls, Casework::tr("1 pull"), Casework::tr("%1 pulls"));
    if (counts.failed == counts.pulls) return Casework::tr("%1: collection failed each time").arg(pulls);
    QStringList parts{pulls};
    parts << (counts.items == 0
                  ? Casework::tr("no new items")
                  : numbered(counts.items, Casework::tr("1 new item"), Casework::tr("%1 new items")));
    if (counts.failed > 0)
        parts << numbered(counts.failed, Casework::tr("collection failed once"),
                          Casework::tr("collection failed %1 times"));
    return parts.join(QStringLiteral(" · "));
}

QString hourText(const LogLine& line) {
    QStringList parts;
    if (line.counts.pulls > 0) parts << pullsText(line.counts);
    if (line.counts.flagged > 0) {
        const QString flagged =
            numbered(line.counts.flagged, Casework::tr("1 item flagged"), Casework::tr("%1 items flagged"));
        parts << (line.tier ? Casework::tr("%1, the gravest %2").arg(flagged, word(*line.tier)) : flagged);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString word(LogKind kind) {
    switch (kind) {
    case LogKind::Written: return Casework::tr("Entry");
    case LogKind::Hour: return Casework::tr("Collection");
    case LogKind::SourceFailed: return Casework::tr("Collection failed");
    case LogKind::SourceBack: return Casework::tr("Collection works again");
    case LogKind::CaseOpened: return Casework::tr("Case opened");
    case LogKind::CaseClosed: return Casework::tr("Case closed");
    case LogKind::Called: return Casework::tr("Told");
    case LogKind::Signed: return Casework::tr("Reply signed");
    case LogKind::Published: return Casework::tr("Reply published");
    case LogKind::Missed: return Casework::tr("Deadline missed");
    case LogKind::HandedOver: return Casework::tr("Shift handed over");
    case LogKind::TakenOver: return Casework::tr("Shift taken over");
    }
    return {};
}

QString word(MatterKind kind) {
    switch (kind) {
    case MatterKind::Clock: return Casework::tr("Clock");
    case MatterKind::Promise: return Casework::tr("Promise");
    case MatterKind::SignOff: return Casework::tr("Waits for sign-off");
    case MatterKind::Task: return Casework::tr("Task of a unit");
    }
    return {};
}

QString hoursText(const TimeSpan& time, const QTimeZone& zone) {
    const QDateTime from = toDateTime(time.from, zone);
    const QDateTime to = toDateTime(time.to, zone);
    const QString clock = QStringLiteral("HH:mm");
    const bool midnight = to.time() == QTime(0, 0);
    const qint64 days = from.date().daysTo(to.date()) - (midnight ? 1 : 0);
    const QString text = QStringLiteral("%1–%2").arg(from.toString(clock),
                                                     midnight ? QStringLiteral("24:00") : to.toString(clock));
    return days > 0 ? QStringLiteral("%1 (+%2)").arg(text).arg(days) : text;
}

QString spanText(const TimeSpan& time, const QTimeZone& zone) {
    const QDate day = toDateTime(time.from, zone).date();
    if (toDateTime(time.to - Millis(1), zone).date() == day)
        return dayWords(day) + u' ' + hoursText(time, zone);
    return QStringLiteral("%1 – %2").arg(timeWords(time.from, zone), timeWords(time.to, zone));
}

QString clockText(const LogLine& line, const QTimeZone& zone) {
    if (line.kind == LogKind::Hour) return hoursText({line.at, line.at + std::chrono::hours(1)}, zone);
    return toDateTime(line.at, zone).toString(QStringLiteral("HH:mm"));
}

QString sentence(const LogLine& line, const QTimeZone& zone) {
    switch (line.kind) {
    case LogKind::Written:
        return line.written ? Casework::tr("%1 (written %2)").arg(line.text, timeWords(*line.written, zone))
                            : line.text;
    case LogKind::Hour: return hourText(line);
    case LogKind::SourceFailed:
        return line.errorWords.isEmpty()
                   ? Casework::tr("Collection failed at %1").arg(line.text)
                   : Casework::tr("Collection failed at %1: %2").arg(line.text, line.errorWords);
    case LogKind::SourceBack:
        return Casework::tr("Collection works again at %1; it had failed since %2")
            .arg(line.text, timeWords(line.since.value_or(line.at), zone));
    case LogKind::CaseOpened: return Casework::tr("Case opened: %1").arg(caseText(line));
    case LogKind::CaseClosed: return Casework::tr("Case closed: %1").arg(caseText(line));
    case LogKind::Called:
        return Casework::tr("%1 was told: %2")
            .arg(line.more.isEmpty() ? Casework::tr("Somebody") : line.more, caseText(line));
    case LogKind::Signed: return Casework::tr("Reply signed: %1").arg(caseText(line));
    case LogKind::Published: return Casework::tr("Reply published: %1").arg(caseText(line));
    case LogKind::Missed:
        return Casework::tr("Deadline missed: %1, %2")
            .arg(caseText(line), line.clock ? line.clock->text() : QString());
    case LogKind::HandedOver:
        return line.more.isEmpty() ? Casework::tr("Shift handed over")
                                   : Casework::tr("Shift handed over, for %1").arg(line.more);
    case LogKind::TakenOver: return Casework::tr("Shift taken over from %1").arg(line.more);
    }
    return {};
}

QString sentence(const OpenMatter& matter, const QTimeZone& zone) {
    const QString of = QStringLiteral("#%1 %2").arg(number(matter.caseId)).arg(matter.title);
    const QString due =
        matter.due ? timeWords(std::chrono::floor<std::chrono::minutes>(*matter.due), zone) : QString();
    if (matter.paused)
        return due.isEmpty() ? Casework::tr("%1: %2, paused").arg(of, matter.name.text())
                             : Casework::tr("%1: %2, paused until %3").arg(of, matter.name.text(), due);
    switch (matter.kind) {
    case MatterKind::Clock: return Casework::tr("%1: %2, due %3").arg(of, matter.name.text(), due);
    case MatterKind::Promise: return Casework::tr("%1: an answer is promised until %2").arg(of, due);
    case MatterKind::SignOff:
        return Casework::tr("%1: the reply of %2 waits for its sign-off").arg(of, matter.who);
    case MatterKind::Task: {
        const QString task =
            Casework::tr("%1: %2 has not answered: %3").arg(of, matter.who, matter.name.text());
        return due.isEmpty() ? task : Casework::tr("%1, due %2").arg(task, due);
    }
    }
    return {};
}

} // namespace dutydesk
