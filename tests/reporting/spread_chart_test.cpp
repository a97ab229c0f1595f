#include "reporting/spread_chart.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const QTimeZone shanghai("Asia/Shanghai");

SpreadPoint point(const char* site, int minutes) {
    return {QString::fromUtf8(site), fromMillis(1'772'000'000'000 + minutes * 60'000LL)};
}

int count(const QByteArray& svg, const QString& element) {
    QXmlStreamReader xml(svg);
    int found = 0;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element) ++found;
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return found;
}

TEST(SpreadChart, HasALineASiteAndADotATelling) {
    const SpreadChart chart = spreadChart({point("甲", 0), point("乙", 30), point("甲", 90)}, shanghai);
    EXPECT_EQ(count(chart.svg, QStringLiteral("line")), 2);
    EXPECT_EQ(count(chart.svg, QStringLiteral("circle")), 3);
    EXPECT_EQ(chart.words.toStdString(), "3 versions on 2 sites within 2 h");
}

TEST(SpreadChart, ManySitesShareTheLastLine) {
    QList<SpreadPoint> points;
    for (int site = 0; site < 20; ++site) points.append({QString::number(site), fromMillis(site)});
    const SpreadChart chart = spreadChart(points, shanghai);
    EXPECT_EQ(count(chart.svg, QStringLiteral("line")), 6);
    EXPECT_TRUE(chart.svg.contains("15 other sites"));
}

TEST(SpreadChart, NamesAreEscaped) {
    EXPECT_EQ(count(spreadChart({point("<a & b>", 0)}, shanghai).svg, QStringLiteral("circle")), 1);
}

TEST(SpreadChart, NothingIsDrawnOfNothing) { EXPECT_TRUE(spreadChart({}, shanghai).svg.isEmpty()); }

} // namespace
} // namespace dutydesk
