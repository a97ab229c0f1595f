#include "reporting/spread_chart.h"

#include "reporting/wording.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr int mostLines = 6;

struct Line {
    QString site;
    QList<Instant> at;
};

/// A line a site, the earliest first; the last one holds the sites that are too many.
QList<Line> linesOf(const QList<SpreadPoint>& points) {
    QList<Line> lines;
    for (const SpreadPoint& point : points) {
        const auto known = std::find_if(lines.begin(), lines.end(),
                                        [&](const Line& line) { return line.site == point.site; });
        if (known == lines.end())
            lines.append({point.site, {point.at}});
        else
            known->at.append(point.at);
    }
    if (lines.size() <= mostLines) return lines;
    Line rest;
    for (const Line& line : lines.sliced(mostLines - 1)) rest.at += line.at;
    rest.site = Paper::tr("%1 other sites").arg(lines.size() - mostLines + 1);
    lines.resize(mostLines - 1);
    lines.append(rest);
    return lines;
}

QString lengthWords(Millis length) {
    // "within": rounded up
    const auto hours = std::chrono::ceil<std::chrono::hours>(length).count();
    if (hours >= 48) return Paper::tr("%1 days").arg((hours + 23) / 24);
    if (length >= std::chrono::hours(1)) return Paper::tr("%1 h").arg(hours);
    return Paper::tr("%1 min").arg(length / std::chrono::minutes(1));
}

} // namespace

SpreadChart spreadChart(QList<SpreadPoint> points, const QTimeZone& zone, const ChartLook& look) {
    std::stable_sort(points.begin(), points.end(),
                     [](const SpreadPoint& a, const SpreadPoint& b) { return a.at < b.at; });
    SpreadChart chart;
    if (points.isEmpty()) return chart;
    QStringList sites;
    for (const SpreadPoint& point : std::as_const(points))
        if (!sites.contains(point.site)) sites.append(point.site);
    const Instant first = points.first().at;
    const Instant last = points.last().at;
    const QList<Line> lines = linesOf(points);

    const int step = look.fontSize * 3 / 2;
    const double names = look.width * 0.28;
    const double radius = look.fontSize / 3.0;
    const double left = names + 2 * radius;
    const double right = look.width - 2 * radius;
    chart.width = look.width;
    chart.height = static_cast<int>(lines.size() + 1) * step + look.fontSize / 2;
    SvgDrawing drawing(look, chart.width, chart.height);
    const auto place = [&](Instant at) {
        const double whole = static_cast<double>((last - first).count());
        return whole <= 0 ? left : left + (right - left) * static_cast<double>((at - first).count()) / whole;
    };
    double y = step;
    for (const Line& line : lines) {
        drawing.text(names, y, shortenedTo(line.site, names / look.fontSize), look.text, "end");
        const double middle = y - look.fontSize * 0.35;
        drawing.rule(left, right, middle);
        for (const Instant at : line.at) drawing.dot(place(at), middle, radius);
        y += step;
    }
    drawing.text(left - radius, y, timeText(first, zone), look.quiet);
    if (last > first) drawing.text(right + radius, y, timeText(last, zone), look.quiet, "end");
    chart.svg = drawing.done();
    chart.words = Paper::tr("%1 versions on %2 sites within %3")
                      .arg(points.size())
                      .arg(sites.size())
                      .arg(lengthWords(last - first));
    return chart;
}

} // namespace dutydesk
