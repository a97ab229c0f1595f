#include "reporting/paper.h"
#include "tests/reporting/sample_day.h"

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

ShiftFacts sampleShift() {
    ShiftFacts facts;
    facts.head = samplePeriod(PaperKind::Week).head;
    facts.day = QDate(2026, 3, 12);
    Shift shift;
    shift.personName = QStringLiteral("陈岚");
    shift.time = {at("2026-03-12T08:00"), at("2026-03-12T20:00")};
    facts.roster = {shift};
    LogLine hour;
    hour.kind = LogKind::Hour;
    hour.at = at("2026-03-12T09:00");
    hour.counts = {4, 0, 0, 0, 0};
    LogLine written;
    written.at = at("2026-03-12T09:30");
    written.text = QStringLiteral("供水公司来电");
    written.by = QStringLiteral("陈岚");
    facts.lines = {hour, written};
    OpenMatter matter;
    matter.caseId = CaseId(12);
    matter.title = QStringLiteral("河堤路灯不亮");
    matter.name = {QStringLiteral("答复网民"), QStringLiteral("Answer the poster")};
    matter.due = at("2026-03-13T09:00");
    Handover handover;
    handover.giverName = QStringLiteral("陈岚");
    handover.given = at("2026-03-12T20:00");
    handover.matters = {matter};
    facts.handovers = {handover};
    facts.sources = 8;
    return facts;
}
QString csvText(const ShiftFacts& facts) {
    return QString::fromUtf8(*render(shiftPaper(facts), PaperFormat::Csv));
}

} // namespace

TEST(ShiftPaper, TellsWhoWasOnWhatHappenedAndWhatWasHandedOver) {
    const QString text = csvText(sampleShift());
    for (const char16_t* part :
         {u"陈岚", u"2026-03-12 20:00", u"供水公司来电", u"河堤路灯不亮", u"Not acknowledged"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(part))) << QString::fromUtf16(part).toStdString();
}

TEST(ShiftPaper, SaysNothingNewAndFailedInOtherWords) {
    ShiftFacts facts = sampleShift();
    EXPECT_TRUE(csvText(facts).contains(QStringLiteral("no new items")));
    EXPECT_FALSE(csvText(facts).contains(QStringLiteral("Collection failed:")));
    facts.lines.first().counts.failed = 4;
    EXPECT_TRUE(csvText(facts).contains(QStringLiteral("Collection failed: none of 4 pulls")));
}

TEST(ShiftPaper, BothSignaturesArePrinted) {
    ShiftFacts facts = sampleShift();
    facts.handovers.first().taken = at("2026-03-12T20:05");
    facts.handovers.first().takerName = QStringLiteral("周敏");
    const QString text = csvText(facts);
    EXPECT_TRUE(text.contains(QStringLiteral("Taken over by: 周敏, 2026-03-12 20:05")));
    EXPECT_FALSE(text.contains(QStringLiteral("Not acknowledged at")));
}

TEST(ShiftPaper, IsWrittenInEveryFormat) {
    for (const PaperFormat format : allPaperFormats())
        EXPECT_TRUE(render(shiftPaper(sampleShift()), format)) << ending(format).toStdString();
}

} // namespace dutydesk
