#include "reporting/bar_charts.h"
#include "tests/reporting/sample_day.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

struct Bars {
    int filled = 0;
    int frames = 0;
};

/// Without those of the legend, one of each kind.
Bars barsOf(const QByteArray& svg) {
    QXmlStreamReader xml(svg);
    Bars bars{-1, -1};
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"rect")
            ++(xml.attributes().value(QStringLiteral("fill")) == u"none" ? bars.frames : bars.filled);
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return bars;
}

QList<HourFigures> aDay() {
    QList<HourFigures> hours(24);
    hours[7] = {4, 0};
    hours[9] = {6, 3};
    hours[23] = {1, 1};
    return hours;
}

TEST(HoursChart, HasAFrameForWhatWasFoundAndAFilledBarForWhatWasFlagged) {
    const Bars bars = barsOf(hoursChart(aDay()).svg);
    EXPECT_EQ(bars.frames, 3);
    EXPECT_EQ(bars.filled, 2);
}

TEST(HoursChart, SaysItsNumbersInWords) {
    EXPECT_EQ(hoursChart(aDay()).words.toStdString(), "Found and flagged by hour: 11 found, 4 flagged. Most "
                                                      "were found from 09:00 to 10:00 (6).");
}

TEST(HoursChart, OfNothingNothingIsDrawn) { EXPECT_TRUE(hoursChart(QList<HourFigures>(24)).svg.isEmpty()); }

TEST(HoursChart, ADayOfAnotherLengthHasItsHours) {
    QList<HourFigures> hours(25);
    hours[24] = {2, 1};
    EXPECT_TRUE(hoursChart(hours).words.contains(QStringLiteral("24:00")));
}

TEST(OnTimeChart, AShareHasItsDenominator) {
    const Picture chart = onTimeChart(QStringLiteral("On time"), {{QStringLiteral("第三小学"), 3, 1}});
    EXPECT_TRUE(chart.words.contains(QStringLiteral("第三小学: 3 of 4 (75%)"))) << chart.words.toStdString();
    EXPECT_TRUE(QString::fromUtf8(chart.svg).contains(QStringLiteral("3 of 4 (75%)")));
}

TEST(OnTimeChart, RowsWithoutADecisionAreLeftOut) {
    const Picture chart =
        onTimeChart(QStringLiteral("On time"), {{QStringLiteral("甲"), 2, 0}, {QStringLiteral("乙"), 0, 0}});
    EXPECT_FALSE(chart.words.contains(QStringLiteral("乙")));
    const Bars bars = barsOf(chart.svg);
    EXPECT_EQ(bars.filled, 1);
    EXPECT_EQ(bars.frames, 0);
}

TEST(OnTimeChart, ManyRowsShareTheLastLine) {
    QList<OnTimeRow> rows;
    for (int i = 0; i < 14; ++i) rows.append({QString::number(i), 1, 1});
    const Picture chart = onTimeChart(QStringLiteral("On time"), rows);
    EXPECT_TRUE(chart.words.contains(QStringLiteral("5 others: 5 of 10 (50%)"))) << chart.words.toStdString();
}

TEST(OnTimeChart, OfNothingNothingIsDrawn) {
    EXPECT_TRUE(onTimeChart(QStringLiteral("On time"), {}).svg.isEmpty());
}

TEST(OnTimeChart, NamesAreEscaped) {
    const Picture chart = onTimeChart(QStringLiteral("<On & time>"), {{QStringLiteral("<a & b>"), 1, 1}});
    EXPECT_EQ(barsOf(chart.svg).filled, 1);
}

} // namespace
} // namespace dutydesk
