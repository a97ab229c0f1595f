#include "reporting/bar_charts.h"

#include "reporting/wording.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype mostOnTimeRows = 10;

QString hourText(qsizetype hour) { return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')); }

/// "■ flagged", with the shape drawn; returns where the next may stand.
double legend(SvgDrawing& drawing, const ChartLook& look, double x, double y, bool filled,
              const QString& words) {
    const double box = look.fontSize * 0.75;
    drawing.bar(x, y - box, box, box, filled);
    drawing.text(x + box + look.fontSize * 0.4, y, words, look.quiet);
    return x + box + look.fontSize * (1.6 + widthInEms(words));
}

struct HourTotals {
    int items = 0;
    int flagged = 0;
    int most = 0;          ///< of either, in one hour
    qsizetype busiest = 0; ///< hour in which most were found
};

HourTotals totalsOf(const QList<HourFigures>& hours) {
    HourTotals totals;
    for (qsizetype hour = 0; hour < hours.size(); ++hour) {
        const HourFigures& one = hours.at(hour);
        totals.items += one.items;
        totals.flagged += one.flagged;
        totals.most = std::max({totals.most, one.items, one.flagged});
        if (one.items > hours.at(totals.busiest).items) totals.busiest = hour;
    }
    return totals;
}

void foldRest(QList<OnTimeRow>& rows) {
    if (rows.size() <= mostOnTimeRows) return;
    OnTimeRow rest{Paper::tr("%1 others").arg(rows.size() - mostOnTimeRows + 1)};
    for (const OnTimeRow& row : rows.sliced(mostOnTimeRows - 1)) {
        rest.met += row.met;
        rest.missed += row.missed;
    }
    rows.resize(mostOnTimeRows - 1);
    rows.append(rest);
}

} // namespace

Picture hoursChart(const QList<HourFigures>& hours, const ChartLook& look) {
    Picture picture;
    const HourTotals totals = totalsOf(hours);
    if (totals.most == 0) return picture;
    const int em = look.fontSize;
    const double top = em * 3.6;
    const double high = em * 8;
    const double base = top + high;
    const double left = em * (1.0 + widthInEms(QString::number(totals.most)));
    const double slot = (look.width - left - em) / static_cast<double>(hours.size());
    picture.width = look.width;
    picture.height = static_cast<int>(base + em * 1.8);
    SvgDrawing drawing(look, picture.width, picture.height);
    //: Found, flagged.
    const QString title =
        Paper::tr("Found and flagged by hour: %1 found, %2 flagged").arg(totals.items).arg(totals.flagged);
    drawing.text(0, em * 1.1, title, look.text);
    const double next = legend(drawing, look, 0, em * 2.7, false, Paper::tr("found"));
    legend(drawing, look, next, em * 2.7, true, Paper::tr("flagged"));
    for (const double part : {0.0, 0.5, 1.0}) {
        if (part == 0.5 && totals.most % 2 != 0) continue;
        drawing.rule(left, look.width - em, base - high * part);
        drawing.text(left - em * 0.5, base - high * part + em * 0.35,
                     QString::number(qRound(totals.most * part)), look.quiet, "end");
    }
    for (qsizetype hour = 0; hour < hours.size(); ++hour) {
        const auto bar = [&](int count, double from, bool filled) {
            if (count == 0) return;
            const double height = high * count / totals.most;
            drawing.bar(left + slot * (static_cast<double>(hour) + from), base - height, slot * 0.36, height,
                        filled);
        };
        bar(hours.at(hour).items, 0.1, false);
        bar(hours.at(hour).flagged, 0.52, true);
    }
    const int every = slot * 3 < em * 3.4 ? 6 : 3; // hours that are written out
    for (qsizetype hour = 0; hour <= hours.size(); hour += every)
        drawing.text(left + slot * static_cast<double>(hour), base + em * 1.4, hourText(hour), look.quiet,
                     hour == 0              ? "start"
                     : hour == hours.size() ? "end"
                                            : "middle");
    picture.svg = drawing.done();
    picture.words = stopped(title) + sentenceGap() +
                    Paper::tr("Most were found from %1 to %2 (%3).")
                        .arg(hourText(totals.busiest), hourText(totals.busiest + 1))
                        .arg(hours.at(totals.busiest).items);
    return picture;
}

Picture onTimeChart(const QString& title, QList<OnTimeRow> rows, const ChartLook& look) {
    Picture picture;
    rows.removeIf([](const OnTimeRow& row) { return row.met + row.missed == 0; });
    if (rows.isEmpty()) return picture;
    foldRest(rows);
    const int em = look.fontSize;
    const double names = look.width * 0.26;
    const double left = names + em * 0.8;
    const double wide = look.width * 0.46;
    picture.width = look.width;
    picture.height = static_cast<int>(em * (4.0 + 1.8 * static_cast<double>(rows.size())));
    SvgDrawing drawing(look, picture.width, picture.height);
    drawing.text(0, em * 1.1, title, look.text);
    const double next = legend(drawing, look, 0, em * 2.7, true, Paper::tr("met on time"));
    legend(drawing, look, next, em * 2.7, false, Paper::tr("missed"));
    QStringList words;
    double y = em * 4.6;
    for (const OnTimeRow& row : std::as_const(rows)) {
        const int all = row.met + row.missed;
        const double filled = wide * row.met / all;
        drawing.text(names, y, shortenedTo(row.label, names / em), look.text, "end");
        if (row.missed > 0) drawing.bar(left + filled, y - em * 0.9, wide - filled, em * 1.1, false);
        if (row.met > 0) drawing.bar(left, y - em * 0.9, filled, em * 1.1, true);
        drawing.text(left + wide + em * 0.8, y, share(row.met, all), look.text);
        words << Paper::tr("%1: %2").arg(row.label, share(row.met, all));
        y += em * 1.8;
    }
    picture.svg = drawing.done();
    picture.words = Paper::tr("%1: %2").arg(title, words.join(QStringLiteral("; ")));
    return picture;
}

} // namespace dutydesk
